import Charts
import Foundation
import Testing

@testable import Documents

@Suite struct `A QR code on paper` {
    // S2-10: what a phone scans from the printed sheet is the code, module for module.
    @Test func `is dark where the code is dark, and nowhere else`() throws {
        let code = try QRCode("https://check.example.jp/l/h4kq9zt2ab-ABCD-EFGH-JKMN-PQRS-TUVW")
        let (module, edge) = (4, 10)
        let side = (code.size + 2 * QRCode.quietZone) * module
        let pixels = try Self.pixels(code, side: side, edge: edge)
        let width = side + 2 * edge
        var wrong = 0
        for row in -QRCode.quietZone..<code.size + QRCode.quietZone {
            for column in -QRCode.quietZone..<code.size + QRCode.quietZone {
                let x = edge + (column + QRCode.quietZone) * module + module / 2
                let y = edge + (row + QRCode.quietZone) * module + module / 2
                let isInside = (0..<code.size).contains(row) && (0..<code.size).contains(column)
                let isDark = isInside && code.isDark(column, row)
                if (pixels[y * width + x] < 128) != isDark { wrong += 1 }
            }
        }
        #expect(wrong == 0 && pixels.count == width * width)
    }

    /// One grey byte for each point of the page.
    private static func pixels(_ code: QRCode, side: Int, edge: Int) throws -> [UInt8] {
        let length = Double(side + 2 * edge)
        let canvas = Canvas(
            .init(title: "QR", creator: "Nagi", created: "2026-11-21T00:00:00Z", language: "ja"),
            page: Box(x: 0, y: 0, width: length, height: length), kit: try TextKit())
        let place = Box(x: Double(edge), y: Double(edge), width: Double(side), height: Double(side))
        QRFigure(code, side: Double(side), alternative: "コード").draw(on: canvas, in: place)
        canvas.endPage()
        let reading = try PDFReading(try canvas.finish())
        defer { reading.remove() }
        let root = reading.file.deletingPathExtension().path
        _ = try reading.run("pdftoppm", ["-gray", "-r", "72", "-singlefile"], after: [root])
        let picture = URL(fileURLWithPath: root + ".pgm")
        defer { try? FileManager.default.removeItem(at: picture) }
        return Array(try Data(contentsOf: picture).suffix((side + 2 * edge) * (side + 2 * edge)))
    }
}
