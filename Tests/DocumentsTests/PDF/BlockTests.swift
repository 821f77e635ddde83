import Charts
import Foundation
import Testing

@testable import Documents

private let style = TextStyle(size: 10, leading: 1.5)

@Suite struct `Blocks` {
    @Test func `below each other add up, beside each other the highest counts`() throws {
        let kit = try TextKit()
        let line = Paragraph("一", style)
        #expect(Stack([line, Gap(7), line], gap: 2).height(width: 100, kit: kit) == 15 + 7 + 15 + 4)
        #expect(Columns([line, Gap(40)], shares: [1, 1], gap: 10).height(width: 100, kit: kit) == 40)
    }

    @Test func `in a panel keep its least height`() throws {
        let kit = try TextKit()
        #expect(Panel(Gap(10), padding: 5, least: 50).height(width: 100, kit: kit) == 50)
        #expect(Panel(Gap(60), padding: 5, least: 50).height(width: 100, kit: kit) == 70)
    }
}

@Suite struct `A table` {
    private static func table(rows: Int) -> Table {
        let cell = { (words: String) in Table.Cell(Paragraph(words, style, part: nil)) }
        return Table(
            shares: [1, 2], head: [[cell("見出し"), cell("値")]],
            rows: (1...rows).map { [cell("行\($0)"), cell("\($0)")] },
            look: .init(paddingX: 2, paddingY: 2, line: .init(.ink, width: 0.5)))
    }

    @Test func `goes on over pages with its head repeated and no row lost`() throws {
        let canvas = Canvas(.sample, kit: try TextKit())
        var flow = Flow(canvas, margin: 50)
        flow.add(Paragraph("前書き", style))
        flow.add(Self.table(rows: 100))
        flow.finish()
        let pdf = try canvas.finish()
        #expect(pdf.pages == 3)
        let text = try reading(pdf) { try $0.run("pdftotext", ["-layout"], after: ["-"]) }
        #expect(text.components(separatedBy: "見出し").count - 1 == 3)
        for row in 1...100 { #expect(text.components(separatedBy: "行\(row) ").count - 1 == 1, "\(row)") }
    }

    @Test func `is as high as its rows`() throws {
        #expect(Self.table(rows: 3).height(width: 300, kit: try TextKit()) == 4 * 19)
    }

    @Test func `lets a cell cover several columns`() throws {
        let wide = Table.Cell(Paragraph(String(repeating: "長", count: 20), style), span: 2)
        let table = Table(
            shares: [1, 1], head: [], rows: [[wide]],
            look: .init(paddingX: 0, paddingY: 0, line: .init(.ink, width: 1)))
        #expect(table.height(width: 202, kit: try TextKit()) == 15)
    }
}

@Suite struct `A flow` {
    @Test func `opens a page when a block does not fit`() throws {
        let canvas = Canvas(.sample, kit: try TextKit())
        var flow = Flow(canvas, margin: 50)
        for _ in 0..<3 { flow.add(Gap(400)) }
        flow.finish()
        #expect(try canvas.finish().pages == 3)
    }
}
