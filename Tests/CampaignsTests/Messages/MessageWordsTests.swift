import Organisation
import Testing

@testable import Campaigns

@Suite struct `Words of the company's own` {
    // SECURITY 6 row 53: nothing is filled in, so what looks like it is refused.
    @Test(arguments: [
        ("こんにちは {{name}} さん", "{{name}}"), ("${password}", "${password}"), ("%s 様", "%s"), ("%1$@", "%1$@"),
        ("{% if high %}", "{% if high %}"), ("[[name]]", "[[name]]"), ("{{", "{{"), ("#{x}", "#{x}"),
    ])
    func `refuse what looks like a place to fill in, and name it`(typed: String, mark: String) {
        #expect(throws: MessageWords.Fault.placeholder(mark)) { try MessageWords(typed: typed) }
    }

    @Test func `are plain, up to 2,000 characters, or empty`() throws {
        #expect(try MessageWords(typed: "窓口\r\n内線 100（100%対応、{ }も可）").text == "窓口\n内線 100（100%対応、{ }も可）")
        #expect(try MessageWords(typed: " \r\n\u{200B}").isEmpty)
        #expect(try MessageWords(typed: String(repeating: "あ", count: 2_000)).text.count == 2_000)
        #expect(throws: MessageWords.Fault.tooLong) {
            try MessageWords(typed: String(repeating: "あ", count: 2_001))
        }
    }

    // SECURITY 6 row 52
    @Test(arguments: [
        ("詳しくは https://kokoro.mhlw.go.jp/a?b=1#c。", "https://kokoro.mhlw.go.jp/a?b=1#c"),
        ("（https://www.city.example.lg.jp/x）", "https://www.city.example.lg.jp/x"),
        ("See https://www.mhlw.go.jp.", "https://www.mhlw.go.jp"),
    ])
    func `link to public bodies`(text: String, address: String) {
        let pieces = LinkedWords.pieces(of: text)
        #expect(pieces.contains(.link(address)))
        #expect(pieces.map(\.words).joined() == text)
    }

    @Test(arguments: [
        "http://www.mhlw.go.jp/", "javascript:alert(1)", "https://example.com/",
        "https://mhlw.go.jp.evil.example/",
        "https://user@mhlw.go.jp@evil.example/", "https://x@mhlw.go.jp/", "https://www.mhlw.go.jp:8443/",
        "https://evil.example/#.go.jp", "https://evil.example?.go.jp", "https://go.jp/", "https://.go.jp/",
        "https://ｍhlw.go.jp/", "https://MHLW.go.jp/", "https://a..go.jp/", "data:text/html,x", "https://",
    ])
    func `link nowhere else, and keep the words`(text: String) {
        #expect(LinkedWords.pieces(of: text) == [.text(text)])
    }
}

extension LinkedPiece {
    fileprivate var words: String {
        switch self {
        case .text(let words), .link(let words): words
        }
    }
}
