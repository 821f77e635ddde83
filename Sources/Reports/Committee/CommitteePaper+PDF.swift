import Campaigns
internal import Charts
package import Documents
package import Organisation
import StressCheck

extension CommitteePaper {
    /// One page of A4, set a little smaller where it would run over; two where names are long. Equal content gives equal bytes.
    package func file(created: Instant, kit: TextKit) throws(PDFError) -> PDFFile {
        let metadata = Canvas.Metadata(
            title: Self.title, creator: "Nagi", created: created.text.prefix(19) + "Z", language: "ja")
        let full = try file(metadata, PaperLook(scale: 1), gap: 8, kit)
        return full.pages == 1 ? full : try file(metadata, PaperLook(scale: 0.93), gap: 6, kit)
    }

    private func file(
        _ metadata: Canvas.Metadata, _ look: PaperLook, gap: Double, _ kit: TextKit
    ) throws(PDFError) -> PDFFile {
        let canvas = Canvas(metadata, kit: kit)
        var flow = Flow(canvas, margin: PaperLook.margin)
        for part in [head(look), method(look), figures(look), rules(look), decision(look)] {
            flow.add(part)
            flow.add(Gap(gap))
        }
        flow.add(
            Stack([Paragraph(Self.source, look.small), Paragraph(Self.english, look.small)], gap: 3))
        flow.endPage()
        return try canvas.finish()
    }

    private func head(_ look: PaperLook) -> Stack {
        Stack(
            [
                Paragraph(heading, look.accented, isFixed: true),
                Paragraph(Self.title, look.title, part: .heading1, isFixed: true),
                FittedLine("\(company)　\(workplace)　\(campaign)", look.body, least: 7),
                Gap(2), Paragraph(purpose, look.body),
            ], gap: 4)
    }

    private func method(_ look: PaperLook) -> Stack {
        let lines = proposal.rules.map { rule in
            Item(mark: rule.label + "　", Self.words(rule), look.interview) as any Block
        }
        return Stack(
            [
                Paragraph(methodHeading, look.heading, part: .heading2), Paragraph(methodWords, look.body),
                Panel(Stack(lines, gap: 4), padding: 9, line: .init(PaperLook.accent, width: 1), radius: 4),
            ], gap: 5)
    }

    private func figures(_ look: PaperLook) -> Stack {
        var blocks: [any Block] = [
            Paragraph("前回の回答では", look.heading, part: .heading2, isFixed: true)
        ]
        blocks += lastYearWords.map { Paragraph($0, look.body) }
        if let figures = last?.figures {
            blocks.append(
                Table(
                    shares: [2.2, 3],
                    head: [
                        ["線", "選ばれた方の割合"].map {
                            Table.Cell(cell($0, look.tableHead), fill: PaperLook.tint, isHead: true)
                        }
                    ],
                    rows: [
                        ["この案（目標 \(target.text)％）", Self.words(figures.proposal)],
                        ["マニュアルの例", Self.words(figures.example)],
                    ].map { row in row.map { Table.Cell(cell($0, look.table)) } },
                    look: Table.Look(paddingX: 7, paddingY: 5, line: PaperLook.thin)))
        }
        return Stack(blocks, gap: 5)
    }

    private func cell(_ words: String, _ style: TextStyle) -> Paragraph {
        Paragraph(words, style, part: nil)
    }

    private func rules(_ look: PaperLook) -> Stack {
        Stack(
            [Paragraph("数字の出し方と、個人を守るきまり", look.heading, part: .heading2, isFixed: true)]
                + Self.privacy.map { Item(mark: "・", $0, look.body) }
                + [Gap(4), Paragraph("決めるときに", look.heading, part: .heading2, isFixed: true)]
                + Self.steps.map { Item(mark: "・", $0, look.body) }, gap: 3)
    }

    /// To be filled in by hand; what stands there is typed into the record afterwards.
    private func decision(_ look: PaperLook) -> Stack {
        let lines = [
            isCommittee ? "審議した日" : "意見を聴いた日", "出席した方（役職で）", "意見", "決めた方法と線",
        ]
        return Stack(
            [
                Paragraph("記録（役職で書き、お名前は書きません）", look.heading, part: .heading2, isFixed: true),
                Table(
                    shares: [1, 3], head: [],
                    rows: lines.map {
                        [Table.Cell(cell($0, look.table), fill: PaperLook.tint), Table.Cell(nil)]
                    },
                    look: Table.Look(paddingX: 7, paddingY: 4, line: PaperLook.thin, leastRow: 26)),
            ], gap: 4)
    }
}
