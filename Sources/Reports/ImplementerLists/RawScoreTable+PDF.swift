internal import Charts
package import Documents
internal import Organisation

extension RawScoreTable {
    /// A3 landscape; the head, the page's number and how the paper is to be kept stand on every page.
    package func paper(kit: TextKit) throws(PDFError) -> PDFFile {
        let canvas = Canvas(
            Canvas.Metadata(
                title: Self.title, creator: "Nagi", created: origin.made.text.prefix(19) + "Z",
                language: "ja"), page: RawScorePage.size, kit: kit)
        let count = max(1, (rows.count + RawScorePage.most - 1) / RawScorePage.most)
        for page in 0..<count {
            let shown = rows.dropFirst(page * RawScorePage.most).prefix(RawScorePage.most)
            RawScorePage(table: self, rows: Array(shown), number: page + 1, of: count).draw(on: canvas)
            canvas.endPage()
        }
        return try canvas.finish()
    }
}

/// One page of the list.
private struct RawScorePage {
    /// A3 landscape, in points.
    static let size = Box(x: 0, y: 0, width: 1190.551, height: 841.89)
    /// Rows of one page: all are of one height.
    static let most = 44
    private static let margin = 28.0
    private static let rowHeight = 15.6

    let table: RawScoreTable
    let rows: [RawScoreTable.Row]
    let number: Int
    let count: Int

    init(table: RawScoreTable, rows: [RawScoreTable.Row], number: Int, of count: Int) {
        self.table = table
        self.rows = rows
        self.number = number
        self.count = count
    }

    private var look: PaperLook { PaperLook(scale: 0.8) }
    private var small: TextStyle { TextStyle(size: 6.4, leading: 1.2) }

    func draw(on canvas: Canvas) {
        let width = Self.size.width - 2 * Self.margin
        let head = Stack(
            [
                Paragraph(RawScoreTable.title + "（全受検者）", look.title, part: .heading1, isFixed: true),
                FittedLine(table.place, look.body, least: 6),
                FittedLine(table.basis + "　尺度の欄は「素点・評価点」", look.small, least: 5),
            ], gap: 1)
        let tall = head.height(width: width, kit: canvas.kit)
        head.draw(on: canvas, in: Box(x: Self.margin, y: 20, width: width, height: tall))
        grid.draw(on: canvas, in: Box(x: Self.margin, y: 26 + tall, width: width, height: 0))
        let foot = Columns(
            [
                Paragraph(RawScoreTable.custody, look.small),
                Paragraph("\(number)／\(count)ページ", look.small.aligned(.trailing)),
            ], shares: [8, 1], gap: 10)
        foot.draw(
            on: canvas, in: Box(x: Self.margin, y: Self.size.height - 30, width: width, height: 20))
    }

    private var grid: Table {
        Table(
            shares: [26, 52, 46, 74, 94] + table.scales.map { _ in 34 } + RawScoreTable.sums.map { _ in 26 }
                + [
                    56, 44,
                ],
            head: [heads.map { cell($0, isHead: true) }],
            rows: rows.map { row in values(row).map { cell($0) } },
            look: Table.Look(
                paddingX: 2, paddingY: 1.5, line: PaperLook.thin, leastRow: Self.rowHeight))
    }

    private var heads: [String] {
        ["番号", "受付番号", "社員番号", "氏名", "部署"] + table.scales + RawScoreTable.sums + ["選定基準", "要否"]
    }

    /// A scale's cell holds 素点 and 評価点: 12・3.
    private func values(_ row: RawScoreTable.Row) -> [String] {
        let scores = zip(row.raw, row.points).map { raw, point in
            raw.map { "\($0)・" + (point.map(String.init) ?? "–") } ?? "–"
        }
        return ["\(row.running)", row.receipt, row.number, row.name, row.department] + scores
            + row.sums.map { $0.map(String.init) ?? "–" } + [row.finding, row.decision]
    }

    private func cell(_ words: String, isHead: Bool = false) -> Table.Cell {
        guard !isHead else {
            return Table.Cell(
                Paragraph(words, small, part: nil, isFixed: true), fill: PaperLook.tint, isHead: true)
        }
        return Table.Cell(FittedLine(words, small.sized(7.2), part: nil, least: 4.5))
    }
}

extension TextStyle {
    func sized(_ size: Double) -> TextStyle {
        var style = self
        style.size = size
        return style
    }
}
