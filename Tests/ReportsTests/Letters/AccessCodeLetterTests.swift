import Charts
import Documents
import Organisation
import Testing

@testable import Reports

@Suite struct `The letter with a code` {
    private func letter(_ name: String) -> AccessCodeLetter {
        AccessCodeLetter(
            company: "みなと精機株式会社", place: "生産本部 / 製造部 / 製造1課", name: name, signInName: "001234",
            code: "ABCD-EFGH-JKMN-PQRS", address: "https://check.example.jp/t/h4kq9zt2ab/code",
            validUntil: Instant(milliseconds: 1_795_244_460_000))
    }

    // S3-46: one page for each, in glyphs that are all there, equal for equal content.
    @Test func `is one page each`() async throws {
        let letters = ["髙﨑 光", "浜 ひかり", "沖 渡"].map(letter)
        let made = {
            try await Press(threads: 1).make { kit in
                try AccessCodeLetter.paper(letters, created: Instant(milliseconds: 0), kit: kit)
            }
        }
        let paper = try await made()
        #expect(paper.pages == 3 && paper.unknownGlyphs == 0)
        #expect(try await made().bytes == paper.bytes)
    }

    // The code must not show through the window of the envelope.
    @Test func `keeps its code below the fold and its address in the window`() {
        let window = AccessCodeLetter.window
        #expect(window.y + window.height < AccessCodeLetter.firstFold)
        #expect(window.x >= 40 && window.x + window.width < Canvas.a4.width)
    }
}
