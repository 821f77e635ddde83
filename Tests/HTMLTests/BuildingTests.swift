import HTML
import Testing

@Suite struct `Building a page` {
    @Test func `prints elements, attributes and void elements`() {
        let page = form(.method("post"), .action("/t/x/answers")) {
            label(.for("a")) { "番号" }
            input(.type(.text), .id("a"), .name("number"), .required(true))
            br()
        }
        #expect(
            page.markup
                == "<form method=\"post\" action=\"/t/x/answers\"><label for=\"a\">番号</label>"
                + "<input type=\"text\" id=\"a\" name=\"number\" required><br></form>")
    }

    @Test func `prints nothing for a flag that is off and a value that is nil`() {
        let control = input(
            .checked(false), .value(nil), .class(nil, ""), .aria(.describedby, nil), .maxlength(nil))
        #expect(control.markup == "<input>")
    }

    @Test func `follows loops and conditions`() {
        func list(_ names: [String], ordered: Bool, note: String?) -> HTML {
            div {
                if ordered {
                    ol { for name in names { li { name } } }
                } else {
                    ul { for name in names { li { name } } }
                }
                if let note { p { note } }
            }
        }
        #expect(
            list(["a", "b"], ordered: true, note: nil).markup == "<div><ol><li>a</li><li>b</li></ol></div>")
        #expect(list([], ordered: false, note: "無し").markup == "<div><ul></ul><p>無し</p></div>")
    }

    @Test func `is a value`() {
        #expect(p { "a" } == p { "a" })
        #expect(p { "a" } != p(.class("x")) { "a" })
        #expect(HTML.empty.isEmpty)
    }
}

@Suite struct `Printing plain text` {
    @Test func `gives the words of a mail without markup`() {
        let mail = div {
            h1 { "ストレスチェックのご案内" }
            p {
                "下のリンクから<回答>してください。"
                br()
                a(.href("https://nagi.example/l/abc")) { "回答をはじめる" }
            }
            ul {
                li { "約5分です" }
                li { "11月30日まで" }
            }
        }
        #expect(
            mail.plainText == """
                ストレスチェックのご案内

                下のリンクから<回答>してください。
                回答をはじめる
                https://nagi.example/l/abc

                ・約5分です
                ・11月30日まで

                """)
    }
}
