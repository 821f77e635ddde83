import HTML
import Testing

@Suite struct `Escaping` {
    static let dangerous: [(String, String)] = [
        ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"),
        ("\u{0}", "\u{FFFD}"), ("\u{8}", "\u{FFFD}"), ("\u{1B}", "\u{FFFD}"), ("\u{7F}", "\u{FFFD}"),
    ]

    @Test(arguments: dangerous) func `covers a dangerous character in text`(
        character: String, escaped: String
    ) {
        #expect(p { "凪\(character)髙" }.markup == "<p>凪\(escaped)髙</p>")
    }

    @Test(arguments: dangerous)
    func `covers a dangerous character in an attribute`(character: String, escaped: String) {
        #expect(span(.id("凪\(character)x")).markup == "<span id=\"凪\(escaped)x\"></span>")
    }

    @Test func `leaves line ends and Japanese alone`() {
        let text = "一行目\n二行目\t𠮷野家〜が行く"
        #expect(p { text }.markup == "<p>\(text)</p>")
    }

    @Test func `keeps an attack as words`() {
        let attack = "</p><script>alert('x')</script>"
        let page = div(.class("a\" onclick=\"x")) { attack }
        #expect(
            page.markup
                == "<div class=\"a&quot; onclick=&quot;x\">&lt;/p&gt;&lt;script&gt;alert(&#39;x&#39;)"
                + "&lt;/script&gt;</div>")
    }

    @Test(arguments: [
        "javascript:alert(1)", " javascript:alert(1)", "JaVaScRiPt:x", "data:text/html,x", "//evil.example",
        "/\\evil.example", "vbscript:x", "ftp://x", "",
        "/\t/evil.example", "/\n/evil.example", "java\tscript:x", "https:\\\\evil",
    ])
    func `turns a link that could run code or leave the house into a place in the page`(link: String) {
        #expect(a(.href(link)) { "x" }.markup == "<a href=\"#\">x</a>")
    }

    @Test(arguments: [
        "/t/abc/answers", "#item-A1", "?lang=en", "mailto:a@b.example", "tel:03-0000", "https://x.y/",
    ])
    func `keeps a proper link`(link: String) {
        #expect(a(.href(link)).markup == "<a href=\"\(link)\"></a>")
    }
}
