import Foundation
import Testing

@testable import Documents

@Suite struct `The font of frequent characters` {
    static func fonts() throws -> [Sfnt] {
        try PinnedFonts.firstFiles.map { path in
            let bytes = try #require(FileManager.default.contents(atPath: path))
            return try #require(Sfnt(Array(bytes)))
        }
    }

    @Test func `is there, regular and bold`() {
        #expect(PinnedFonts.firstFiles.count == 2)
        #expect(FrequentFont.paths.count == 2)
        #expect(FrequentFont.characters.count > 3400)
    }

    @Test func `has the glyphs of the full font and nothing else`() throws {
        let wanted = "aあ漢髙ﾊ①".unicodeScalars.map { Int($0.value) }.sorted()
        for font in try Self.fonts() {
            let small = try #require(Sfnt(font.keeping(wanted)))
            let all = font.glyphs()
            #expect(small.glyphs() == all.filter { wanted.contains($0.key) })
            #expect(small.glyphCount == font.glyphCount)
            for glyph in small.glyphs().values { #expect(!small.outline(glyph).isEmpty) }
            let other = try #require(all[Int(("鬱" as Unicode.Scalar).value)])
            #expect(small.outline(other).isEmpty)
            #expect(small.tables["fpgm"] == nil && small.bytes.count < font.bytes.count / 4)
        }
    }

    @Test func `keeps the contours and drops the instructions`() throws {
        let code = Int(("永" as Unicode.Scalar).value)
        for font in try Self.fonts() {
            let small = try #require(Sfnt(font.keeping([code])))
            let glyph = try #require(small.glyphs()[code])
            let (full, kept) = (font.outline(glyph), small.outline(glyph))
            let ends = 10 + font.word(full.lowerBound) * 2
            #expect(small.bytes[kept].prefix(ends).elementsEqual(font.bytes[full].prefix(ends)))
            let instructions = font.word(full.lowerBound + ends)
            let coordinates = font.bytes[full].dropFirst(ends + 2 + instructions)
            #expect(small.bytes[kept].dropFirst(ends + 2).starts(with: coordinates))
        }
    }

    @Test func `makes nothing of a broken file`() throws {
        let whole = try Self.fonts()[0].keeping([0x3042])
        #expect(Sfnt([]) == nil)
        for length in stride(from: 0, to: whole.count, by: whole.count / 200) {
            guard let cut = Sfnt(Array(whole[..<length])) else { continue }
            _ = cut.keeping([0x3042])
        }
        var chance = SystemRandomNumberGenerator()
        for _ in 0..<50 {
            var broken = whole
            for _ in 0..<20 {
                broken[Int.random(in: 0..<broken.count, using: &chance)] = UInt8.random(
                    in: 0...255, using: &chance)
            }
            _ = Sfnt(broken)?.keeping([0x3042])
        }
    }
}
