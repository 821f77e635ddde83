import Testing

@testable import Organisation

@Suite struct `Reading a roster` {
    static let head = ["社員番号", "氏名", "フリガナ", "メール", "性別", "生年月日", "部署", "事業場", "言語"]

    private func read(_ rows: [[String]], head: [String] = head) -> RosterReading {
        RosterReading.read(
            ([head] + rows).enumerated().map { RosterLine(line: $0.offset + 1, cells: $0.element) })
    }

    private func row(
        number: String = "0012", name: String = "髙﨑 愛", mail: String = "ai@example.jp", sex: String = "女",
        born: String = "1990/4/1", department: String = "本社/営業部", language: String = ""
    ) -> [String] {
        [number, name, "タカサキ アイ", mail, sex, born, department, "東京本社", language]
    }

    @Test func `keeps leading zeros and splits the department path`() throws {
        let entry = try #require(read([row()]).entries.first)
        #expect(entry.identity.number == "0012")
        #expect(entry.departmentPath == ["本社", "営業部"])
        #expect(entry.identity.sex == .female)
        #expect(entry.identity.born?.text == "1990-04-01")
        #expect(entry.line == 2)
    }

    @Test func `an empty sex is unstated, never male`() throws {
        #expect(try #require(read([row(sex: "")]).entries.first).identity.sex == .unstated)
    }

    @Test(arguments: [
        ("sex", RosterColumn.sex, RosterFault.Kind.badSex), ("born", .birthDate, .noSuchDay),
        ("mail", .mail, .badMail),
        ("language", .language, .badLanguage), ("number", .number, .empty), ("name", .name, .empty),
    ])
    func `names line, column and kind of a fault`(field: String, column: RosterColumn, kind: RosterFault.Kind)
    {
        let bad =
            switch field {
            case "sex": row(sex: "?")
            case "born": row(born: "1990-02-30")
            case "mail": row(mail: "no address")
            case "language": row(language: "xx")
            case "number": row(number: "")
            default: row(name: " ")
            }
        let reading = read([row(number: "1", mail: ""), bad])
        #expect(reading.faults == [RosterFault(line: 3, column: column, kind: kind)])
        #expect(reading.entries.count == 1)
    }

    @Test func `refuses a number used twice, with both rows`() {
        let reading = read([row(mail: ""), row(mail: "")])
        #expect(reading.entries.isEmpty)
        #expect(
            reading.faults == [
                RosterFault(line: 2, column: .number, kind: .twice(otherLine: 3)),
                RosterFault(line: 3, column: .number, kind: .twice(otherLine: 2)),
            ])
    }

    // S2-08: whose link it would be nobody can tell.
    @Test func `takes a mail used twice with the channel blocked, naming both rows`() {
        let reading = read([row(number: "1"), row(number: "2"), row(number: "3", mail: "else@example.jp")])
        #expect(reading.faults == [])
        #expect(reading.entries.map(\.mailIsShared) == [true, true, false])
        #expect(
            reading.warnings.filter { $0.column == .mail }
                == [RosterWarning(line: 2, column: .mail, kind: .sharedMail(lines: [2, 3]))])
    }

    @Test func `says which heading is missing`() {
        let reading = read([], head: ["氏名", "部署"])
        #expect(reading.faults.map(\.column) == [.number, .workplace])
    }

    @Test func `ignores columns it does not know, so that no column can set a role`() throws {
        let reading = read([row() + ["administrator"]], head: Self.head + ["role"])
        #expect(reading.faults.isEmpty)
        #expect(reading.entries.count == 1)
    }

    // BI-16: one address, and nothing that begins another header.
    @Test(arguments: ["a@b.jp\r\nBcc: c@d.jp", "a b@c.jp", "a@@b.jp", "a@b", "@b.jp", "あ@b.jp", "a@b..jp"])
    func `takes no address that could end a header`(mail: String) {
        #expect(!MailAddress.isPlausible(mail))
    }
}
