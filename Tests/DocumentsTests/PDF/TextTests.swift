import Testing

@testable import Documents

@Suite struct `Text on paper` {
    @Test func `comes back as it was written`() throws {
        let kit = try TextKit()
        let words = ["髙﨑 𠮷之助 様", "①㈱№", "ストレスチェック", "Work–life", "〜—・"]
        let pdf = try document(words, kit: kit)
        #expect(pdf.unknownGlyphs == 0)
        let text = try reading(pdf) { try $0.text }
        for word in words { #expect(text.contains(word), "\(word)") }
    }

    @Test func `is set in pinned fonts, embedded as subsets with their characters`() throws {
        let pdf = try document(["山田花子 𠮷 abc 髙"], kit: try TextKit())
        let fonts = try reading(pdf) { try $0.fonts }
        #expect(fonts.count >= 2)
        let pinned = PinnedFonts.families.map { $0.replacing(" ", with: "") } + ["VL-PGothic"]
        for font in fonts {
            #expect(font.isComplete, "\(font.name)")
            #expect(pinned.contains { font.name.contains($0) }, "\(font.name)")
            #expect(!font.name.contains("CJK"))
        }
    }

    @Test func `counts the characters that no pinned font can draw`() throws {
        // U+2B820 is in no font of the list; a private character is in none at all.
        let kit = try TextKit()
        #expect(try document(["山\u{2B820}田"], kit: kit).unknownGlyphs == 1)
        #expect(try document(["\u{F8FE}\u{F8FD}"], kit: kit).unknownGlyphs == 2)
    }

    @Test func `keeps its line height whatever font a character comes from`() throws {
        let kit = try TextKit()
        let style = TextStyle(size: 10, leading: 1.5)
        for text in ["山", "𠮷", "g", "髙", "㋐", ""] { #expect(kit.layout(text, style).height == 15, "\(text)") }
    }

    @Test func `is wrapped by the Japanese rules`() throws {
        let kit = try TextKit()
        let text = "あいうえおかきくけこ。さしすせそ"
        // Ten characters fill the line; the full stop may not begin the next.
        let layout = kit.layout(text, TextStyle(size: 10), width: 101)
        #expect(layout.lines == 2)
        let pdf = try document([text], kit: kit, size: 495.0 / 10)
        let lines = try reading(pdf) { try $0.text.split(separator: "\n") }
        #expect(lines.allSatisfy { !$0.hasPrefix("。") })
    }

    @Test func `shrinks to its line before it is cut in the middle`() throws {
        let kit = try TextKit()
        let style = TextStyle(size: 10)
        #expect(!kit.fitted("営業部", style, width: 100, least: 6).isShortened)
        let long = String(repeating: "部", count: 15)
        #expect(!kit.fitted(long, style, width: 100, least: 6).isShortened)
        #expect(kit.fitted(long + long, style, width: 100, least: 6).isShortened)
    }

    // What belongs to a person must not stay in memory for the next document.
    @Test func `of a person is forgotten with the document`() throws {
        let kit = try TextKit()
        _ = try document(["山田花子"], kit: kit)
        #expect(kit.passingLayouts.isEmpty)
        let kept = kit.layout("見出し", TextStyle(size: 10), isFixed: true)
        #expect(kit.layout("見出し", TextStyle(size: 10), isFixed: true) === kept)
    }
}
