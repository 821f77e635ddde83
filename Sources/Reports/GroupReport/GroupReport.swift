internal import Campaigns
internal import Charts
package import Documents
internal import GroupAnalysis
package import Organisation
internal import StressCheck

/// 組織診断報告書: one year's published groups on paper (S2-50). It holds what its reader may see and nothing else.
package struct GroupReport: Sendable {
    package let result: GroupResult
    package let company: String
    package let language: Language
    package let made: Instant
    let planes: GroupPlanes

    package init(_ result: GroupResult, company: String, language: Language, made: Instant) {
        self.result = result
        self.company = company
        self.language = language
        self.made = made
        planes = GroupPlanes(result, language)
    }

    var texts: GroupReportTexts { .of(language) }
    var figures: GroupFigureTexts { .of(language) }
    var words: GroupWords { GroupWords(language) }
    var look: PaperLook { PaperLook(scale: 0.92) }
}

/// A numbered part of the report.
struct GroupReportChapter {
    let heading: String
    /// Blocks by page; long tables run on.
    let pages: [[any Block]]
}

extension GroupReport {
    /// A4 portrait. Equal content gives equal bytes.
    package func file(kit: TextKit) throws(PDFError) -> PDFFile {
        let canvas = Canvas(
            Canvas.Metadata(
                title: texts.title, creator: "Nagi", created: made.text.prefix(19) + "Z",
                language: language.rawValue), kit: kit)
        var flow = Flow(canvas, margin: PaperLook.margin, foot: foot)
        for block in cover { flow.add(block) }
        for (number, chapter) in chapters.enumerated() {
            for (place, page) in chapter.pages.enumerated() {
                flow.finish()
                if place == 0 {
                    flow.add(
                        Paragraph(
                            "\(number + 1)　\(chapter.heading)", look.title, part: .heading1, isFixed: true))
                    flow.add(Gap(8))
                }
                for block in page { flow.add(block) }
            }
        }
        flow.finish()
        return try canvas.finish()
    }

    private var chapters: [GroupReportChapter] {
        let units = result.units.compactMap { unit -> [any Block]? in
            guard unit.id != result.implementation.id.rawValue, let group = result.group(unit.id) else {
                return nil
            }
            return [unitPage(unit.id, result.line(group))]
        }
        let whole = result.whole.map { [unitPage(result.implementation.id.rawValue, result.line($0))] }
        return [
            GroupReportChapter(heading: texts.outline, pages: [outline]),
            GroupReportChapter(heading: figures.whole, pages: whole.map { [$0] } ?? []),
            GroupReportChapter(heading: figures.ranking, pages: [comparison]),
            GroupReportChapter(heading: figures.heat, pages: [heatMap]),
            GroupReportChapter(heading: texts.units, pages: units),
            GroupReportChapter(heading: figures.tables, pages: attributes.isEmpty ? [] : [attributes]),
            GroupReportChapter(heading: texts.reading, pages: [reading]),
            GroupReportChapter(heading: figures.hidden, pages: [hidden]),
        ].filter { !$0.pages.isEmpty }
    }

    private func foot(_ page: Int) -> any Block {
        let campaign = result.implementation.campaign.name
        return Columns(
            [
                FittedLine("\(company)　\(campaign)　\(texts.title)", look.small, least: 5),
                Paragraph(String(page), look.small.aligned(.trailing)),
            ], shares: [9, 1], gap: 8)
    }

    func cell(_ words: String, isNumber: Bool = false, isHead: Bool = false) -> Table.Cell {
        var style = isHead ? look.tableHead : look.table
        if isNumber { style = style.aligned(.trailing) }
        return Table.Cell(
            Paragraph(words, style, part: nil, isFixed: isHead), fill: isHead ? PaperLook.tint : nil,
            isHead: isHead)
    }

    /// A table whose first columns are words and whose last ones are figures.
    func table(_ heads: [String], shares: [Double], words: Int, rows: [[String]]) -> Table {
        func line(_ cells: [String], isHead: Bool) -> [Table.Cell] {
            cells.enumerated().map { cell(shown($0.element), isNumber: $0.offset >= words, isHead: isHead) }
        }
        return Table(
            shares: shares, head: [line(heads, isHead: true)], rows: rows.map { line($0, isHead: false) },
            look: Table.Look(paddingX: 4, paddingY: 3, line: PaperLook.thin))
    }

    /// A figure that is not shown.
    func shown(_ figure: String) -> String { figure.isEmpty ? "—" : figure }
}
