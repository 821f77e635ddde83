import Testing

@testable import Organisation

// BI-38
@Suite struct `A text that somebody writes` {
    @Test(arguments: [
        "a", String(repeating: "あ", count: 2_000), "<script>alert(1)</script>",
        "{{7*7}} %s ${x} {{password}}",
        "\u{202E}abc", "\0a", "👩‍👩‍👧‍👦", "javascript:alert(1)", "行1\n行2",
    ])
    func `is kept as it is`(text: String) throws {
        #expect(try FreeText(text).text == text)
    }

    @Test(arguments: ["", " ", "　\n\t", "\u{202E}\u{200B}", "\0", "\u{FEFF}"])
    func `is no text without a visible character`(text: String) {
        #expect(throws: FreeText.Fault.blank) { try FreeText(text) }
    }

    @Test(arguments: [
        String(repeating: "a", count: 2_001), String(repeating: "あ", count: 2_001),
        // One grapheme, 20 KB; two thousand graphemes of 25 bytes each.
        "e" + String(repeating: "\u{0301}", count: 10_000), String(repeating: "👩‍👩‍👧‍👦", count: 2_000),
        String(repeating: "x", count: 1_000_000),
    ])
    func `is too long beyond 2,000 characters or 8 KiB`(text: String) {
        #expect(throws: FreeText.Fault.tooLong) { try FreeText(text) }
    }

    @Test func `counts a line end of a browser as one`() throws {
        let lines = Array(repeating: "a", count: 1_000).joined(separator: "\r\n")
        #expect(try FreeText(lines + "\r\n").text.count == 2_000)
    }
}
