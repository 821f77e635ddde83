import Testing

@testable import nagi

@Suite struct `A file of settings` {
    @Test func `is names and values, line by line`() {
        let text = """
            # 凪の設定
            base-url = https://check.example.jp

              port=9000\t
            smtp-password = "a \\"b\\" \\\\ # c "   # remark
            smtp-user = x#y = z
            """
        let file = SettingFile("\u{FEFF}" + text.replacing("\n", with: "\r\n"))
        #expect(file.faults == [])
        #expect(
            file.entries == [
                .init(line: 2, key: "base-url", value: "https://check.example.jp"),
                .init(line: 4, key: "port", value: "9000"),
                .init(line: 5, key: "smtp-password", value: "a \"b\" \\ # c "),
                .init(line: 6, key: "smtp-user", value: "x#y = z"),
            ])
    }

    @Test(arguments: [
        "port", "[server]", "port =", "port = \"\"", "port = \"1", "port = \"1\" 2", "port = \"a\\n\"",
        "port = 1\nport = 2", "key = [1]\nkey = 2",
    ])
    func `with a line that cannot be read is refused, and the line is named`(text: String) {
        let file = SettingFile(text)
        #expect(file.faults.count == 1)
        let lines = text.split(separator: "\n").count
        #expect(file.faults.first?.place == "config:\(lines)")
    }

    @Test(arguments: ["", "\n\n", "# only a remark", "\u{FEFF}", "   \t"])
    func `may be empty`(text: String) {
        #expect(SettingFile(text) == SettingFile(""))
    }
}

@Suite struct `A mistyped name` {
    @Test(arguments: [
        ("", "", 0), ("port", "port", 0), ("prot", "port", 1), ("pot", "port", 1), ("ports", "port", 1),
        ("part", "port", 1), ("abc", "", 3), ("", "abc", 3), ("kitten", "sitting", 3),
    ])
    func `is so many steps from another`(a: String, b: String, steps: Int) {
        #expect(Nearest.distance(Array(a), Array(b)) == steps)
    }

    @Test func `finds no neighbour far away`() {
        #expect(Nearest.of("xyzzy", among: ["data", "port"]) == nil)
        #expect(Nearest.of("", among: ["data"]) == nil)
    }
}
