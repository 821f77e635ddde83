import Charts
import Testing

@testable import Documents

@Suite struct `A finished document` {
    static func sample(_ kit: TextKit) throws -> PDFFile {
        let canvas = Canvas(.sample, kit: kit)
        let style = TextStyle(size: 12)
        let text = { (words: String, y: Double) in
            canvas.show(kit.layout(words, style), at: Point(x: 50, y: y), .ink)
        }
        canvas.tagged(.heading1) { text("表題", 50) }
        canvas.figure("一番目の図") { text("図1", 80) }
        canvas.tagged(.table) {
            canvas.tagged(.row) { canvas.tagged(.headCell) { text("列", 110) } }
            canvas.tagged(.row) { canvas.tagged(.cell) { canvas.figure("二番目の図") { text("図2", 140) } } }
        }
        canvas.endPage()
        return try canvas.finish()
    }

    @Test func `tells a screen reader its parts and its language`() throws {
        try reading(Self.sample(TextKit())) { file in
            #expect(try file.run("pdfinfo").contains("Tagged:          yes"))
            let parts = try file.run("pdfinfo", ["-struct-text"])
            for part in ["Document", "H1", "Table", "TR", "TH", "TD", "Figure"] {
                #expect(parts.contains(part), "\(part)")
            }
            #expect(try file.open.contains("/Lang (ja)"))
        }
    }

    @Test func `has words for its pictures, in their order`() throws {
        let open = try reading(Self.sample(TextKit())) { try $0.open }
        let words = open.split(separator: "\n").filter { $0.contains("/Alt") }.map { $0.lowercased() }
        #expect(words.count == 2)
        // 一 and 二 in UTF-16.
        #expect(words[0].contains("<feff4e00") && words[1].contains("<feff4e8c"))
    }

    @Test func `is sound to a strict reader`() throws {
        let said = try reading(Self.sample(TextKit())) { try $0.run("qpdf", ["--check"]) }
        #expect(said.contains("No syntax or stream encoding errors found"))
    }

    @Test func `says what it is told to say and nothing of its own time`() throws {
        let info = try reading(Self.sample(TextKit())) { try $0.run("pdfinfo", ["-rawdates"]) }
        #expect(info.contains("Title:           見本") && info.contains("Creator:         Nagi"))
        #expect(info.contains("CreationDate:    20261121000000Z"))
        #expect(!info.contains("ModDate"))
    }

    @Test func `has the same bytes whenever and by whichever kit it is made`() throws {
        let kit = try TextKit()
        let first = try Self.sample(kit)
        #expect(try Self.sample(kit) == first)
        #expect(try Self.sample(TextKit()) == first)
    }

    @Test(arguments: [1, 2, 64, 81, 4096, 50_000]) func `can be filled up to a step and stays whole`(
        step: Int
    ) throws {
        let plain = try Self.sample(TextKit())
        let filled = try plain.padded(to: step)
        #expect(filled.bytes.count.isMultiple(of: step))
        #expect(filled.bytes.count - plain.bytes.count < step)
        let words = try reading(plain) { try $0.text }
        let (said, text) = try reading(filled) { (try $0.run("qpdf", ["--check"]), try $0.text) }
        #expect(said.contains("No syntax or stream encoding errors found"))
        #expect(text == words)
        #expect(try filled.padded(to: step) == filled)
    }

    @Test func `is refused where it is none`() {
        for junk in [[], Array("startxref\n".utf8), Array("hello\nstartxref\n99999\n%%EOF".utf8)] {
            #expect(throws: PDFError.notAPDF) { try PDFTail(junk) }
        }
    }
}
