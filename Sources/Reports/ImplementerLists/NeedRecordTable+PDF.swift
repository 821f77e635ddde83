internal import Campaigns
internal import Charts
package import Documents
internal import Organisation

extension NeedRecordTable {
    /// A4 landscape. Unsigned it is a form to tick and sign by hand; signed it is the original that is kept.
    package func paper(kit: TextKit) throws(PDFError) -> PDFFile {
        let canvas = Canvas(
            Canvas.Metadata(
                title: Self.title, creator: "Nagi", created: origin.made.text.prefix(19) + "Z",
                language: "ja"), page: NeedRecordPage.size, kit: kit)
        let pages = NeedRecordPage.pages(of: self, kit: kit)
        for (index, rows) in pages.enumerated() {
            NeedRecordPage(table: self, rows: rows, number: index + 1, of: pages.count).draw(on: canvas)
            canvas.endPage()
        }
        return try canvas.finish()
    }
}

/// One page of the record.
private struct NeedRecordPage {
    static let size = Box(x: 0, y: 0, width: 841.89, height: 595.276)
    private static let margin = 34.0
    private static let foot = 38.0
    /// The signature stands on the last page and needs so much.
    private static let signing = 112.0
    private static let shares: [Double] = [30, 52, 46, 66, 96, 22, 22, 22, 26, 58, 58, 128, 122, 88]

    let table: NeedRecordTable
    let rows: [NeedRecordTable.Row]
    let number: Int
    let count: Int

    init(table: NeedRecordTable, rows: [NeedRecordTable.Row], number: Int, of count: Int) {
        self.table = table
        self.rows = rows
        self.number = number
        self.count = count
    }

    private static var width: Double { size.width - 2 * margin }
    private var look: PaperLook { PaperLook(scale: 0.85) }
    private static let small = TextStyle(size: 6.8, leading: 1.25)

    /// Rows grow with their reason, so each page takes as many as fit; the last keeps room for the signature.
    static func pages(of table: NeedRecordTable, kit: TextKit) -> [[NeedRecordTable.Row]] {
        let first = NeedRecordPage(table: table, rows: [], number: 1, of: 1)
        let top = margin + first.head.height(width: width, kit: kit) + 8
        let room = size.height - foot - top - first.grid.height(width: width, kit: kit)
        var (pages, used): ([[NeedRecordTable.Row]], Double) = ([[]], 0)
        for row in table.rows {
            let height =
                first.grid([row]).height(width: width, kit: kit)
                - first.grid.height(width: width, kit: kit)
            if used + height > room, !(pages.last?.isEmpty ?? true) {
                pages.append([])
                used = 0
            }
            pages[pages.count - 1].append(row)
            used += height
        }
        if used + signing > room, !(pages.last?.isEmpty ?? true) { pages.append([]) }
        return pages
    }

    func draw(on canvas: Canvas) {
        let (width, left) = (Self.width, Self.margin)
        let tall = head.height(width: width, kit: canvas.kit)
        head.draw(on: canvas, in: Box(x: left, y: Self.margin, width: width, height: tall))
        var y = Self.margin + tall + 8
        if !rows.isEmpty || number == 1 {
            let grid = grid(rows)
            grid.draw(on: canvas, in: Box(x: left, y: y, width: width, height: 0))
            y += grid.height(width: width, kit: canvas.kit)
        }
        if number == count {
            signature.draw(on: canvas, in: Box(x: left, y: y + 10, width: width, height: Self.signing - 10))
        }
        let foot = Columns(
            [
                Paragraph(table.custody, Self.small),
                Paragraph("\(number)／\(count)ページ", Self.small.aligned(.trailing)),
            ], shares: [9, 1], gap: 10)
        foot.draw(
            on: canvas, in: Box(x: left, y: Self.size.height - Self.foot + 4, width: width, height: 20))
    }

    private var head: Stack {
        Stack(
            [
                Paragraph(NeedRecordTable.title, look.title, part: .heading1, isFixed: true),
                FittedLine(table.origin.words + "　\(table.members)人", look.body, least: 6),
                Paragraph(table.lead, Self.small),
            ], gap: 2)
    }

    private var grid: Table { grid([]) }

    private func grid(_ rows: [NeedRecordTable.Row]) -> Table {
        Table(
            shares: Self.shares,
            head: [
                [
                    "一覧番号", "受付番号", "社員番号", "氏名", "部署", "A", "B", "C", "A＋C", "選定基準", "もう一方の方法",
                    "面接指導の要否", "理由（任意）", "判定した人・日時",
                ].map { words in
                    Table.Cell(
                        Paragraph(words, Self.small, part: nil, isFixed: true), fill: PaperLook.tint,
                        isHead: true)
                }
            ],
            rows: rows.map(cells),
            look: Table.Look(paddingX: 2.5, paddingY: 2.5, line: PaperLook.thin, leastRow: 20))
    }

    private func cells(_ row: NeedRecordTable.Row) -> [Table.Cell] {
        let lines =
            ["\(row.running)", row.receipt, row.number, row.name, row.department]
            + row.sums.map { $0.map(String.init) ?? "–" } + [row.finding, row.other]
        return lines.map { Table.Cell(FittedLine($0, Self.small.larger, part: nil, least: 4.5)) }
            + [
                Table.Cell(FittedLine(ticks(row.decision), Self.small.larger, part: nil, least: 6)),
                Table.Cell(Paragraph(row.reason, Self.small, part: nil)),
                Table.Cell(Paragraph(row.decided, Self.small, part: nil)),
            ]
    }

    private func ticks(_ decision: InterviewDecision?) -> String {
        [(InterviewDecision.needed, "要"), (.notNeeded, "不要"), (.cannotBeJudged, "判定できない")]
            .map { (decision == $0 ? "■" : "□") + $1 }.joined(separator: "　")
    }

    private var signature: Panel {
        let marks = ReviewConfirmation.allCases.map { kind in
            let done = table.confirmations[kind]
            return (done == nil ? "□ " : "■ ") + NeedRecordTable.words(kind) + (done.map { "　\($0)" } ?? "")
        }
        return Panel(
            Stack(
                [Paragraph(marks.joined(separator: "\n"), Self.small.larger)] + signed + [
                    Paragraph(table.origin.proof + "　計算の版 \(table.scoringVersion)", Self.small)
                ], gap: 4), padding: 7, line: PaperLook.thin)
    }

    private var signed: [any Block] {
        guard let signature = table.signature else {
            return [
                Paragraph(
                    "上のとおり確認し、面接指導の要否を判定しました。　　実施者の資格　　　　　　　　　署名　　　　　　　　　　　　　　　　　　　　判定日　　　　　年　　　月　　　日",
                    Self.small.larger.larger, isFixed: true), Gap(6),
            ]
        }
        let skill = signature.qualification.map(NeedRecordTable.words).map { "（\($0)）" } ?? ""
        return [
            Paragraph("上のとおり確認し、面接指導の要否を判定しました。", Self.small.larger.larger, isFixed: true),
            Paragraph(
                "電子署名　実施者 \(signature.name)\(skill)　\(signature.at.day.text) \(signature.at.timeText)　"
                    + "アカウント \(signature.account.rawValue)", Self.small.larger.larger),
        ]
    }
}

extension RawScoreTable.Origin {
    fileprivate var words: String { "\(company)　\(workplace)　\(campaign)　第\(batch)回の締切分" }

    fileprivate var proof: String {
        "判定の方法 \(method)　基準の版（照合値） \(ruleSet)\nデータの照合値 \(digest)　作成 \(made.day.text) \(made.timeText)"
    }
}

extension TextStyle {
    fileprivate var larger: TextStyle {
        var style = self
        style.size += 1
        return style
    }
}
