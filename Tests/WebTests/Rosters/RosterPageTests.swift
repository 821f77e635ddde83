import HTML
import Organisation
import Testing

@testable import Web

@Suite struct `The roster pages` {
    static let kinds: [RosterFault.Kind] =
        [
            .emptyFile, .noRows, .oneColumn, .unreadable, .unclosedQuote, .lineTooLong(limit: 65_536),
            .tooManyRows(limit: 200_000), .headingMissing, .headingTwice, .fieldCount(expected: 9, found: 8),
            .strayQuote, .empty, .tooLong(limit: 40), .controlCharacter, .invisibleCharacter,
            .userDefinedCharacter, .damagedText, .roundedNumber, .badMail, .severalMails, .badPhone, .badSex,
            .badLanguage, .badRatio, .badHours, .badDate, .ambiguousDate, .noSuchDay,
            .yearTooEarly(limit: 1900), .eraDoesNotReach, .dayCount, .dateAhead, .before(.hired),
            .needs(.absentFrom), .tooDeep(limit: 10), .unknownCode, .codeDiffers(otherLine: 7),
            .twice(otherLine: 7), .notInRoster,
            .nameDiffers, .alreadyThere,
            .twice(otherLine: 0), .formulaWithoutValue, .errorValue, .mergedCells, .brokenCell,
            .departmentCycle(["A", "B", "A"]), .unknownParent, .missingParent,
        ] + SpreadsheetProblem.allCases.map { .spreadsheet($0) }

    private func entry(_ line: Int) -> RosterEntry {
        RosterEntry(
            line: line,
            identity: PersonIdentity(
                number: "00\(line)", name: "凪 <\(line)>", kana: "", mail: "", sex: .unstated, birthDate: nil,
                language: .ja),
            departmentPath: ["本社", "総務部"], workplace: "本社")
    }

    private func check(
        added: Int = 2, changed: Int = 1, faults: [RosterFault] = []
    ) -> RosterCheckPage {
        RosterCheckPage(
            added: (0..<added).map(entry), changed: (0..<changed).map(entry), unchanged: 290, absent: 7,
            faults: faults, file: Array("number,name\r\n".utf8), digest: "c0ffee")
    }

    @Test func `count what would change and write nothing yet`() {
        let shown = check().html(.sample()).markup
        #expect(shown.contains("まだ何も書き込んでいません。"))
        for count in ["2人", "1人", "290人", "7人"] { #expect(shown.contains("<dd>\(count)</dd>")) }
        #expect(shown.contains("凪 &lt;1&gt;"))
    }

    @Test func `carry the file that was shown into the confirmation`() {
        let shown = check().html(.sample()).markup
        #expect(shown.contains("name=\"file\" value=\"bnVtYmVyLG5hbWUNCg==\""))
        #expect(shown.contains("name=\"digest\" value=\"c0ffee\""))
        #expect(shown.contains("action=\"/t/h4kq9zt2ab/roster/imports\""))
    }

    @Test func `offer no confirmation while a line is wrong or nothing changes`() {
        let wrong = check(faults: [RosterFault(line: 18, column: .mail, kind: .badMail)])
        for page in [wrong, check(added: 0, changed: 0)] {
            #expect(!page.html(.sample()).markup.contains("/roster/imports"))
        }
    }

    @Test func `name line, column, what is wrong and how to mend it`() {
        let faults = [RosterFault(line: 18, column: .mail, kind: .badMail)]
        let shown = check(faults: faults).html(.sample()).markup
        #expect(shown.contains("18行目") && shown.contains("メールアドレス"))
        #expect(shown.contains("メールアドレスの形ではありません。") && shown.contains("空けてください"))
    }

    @Test func `say of an address in use that it is somebody else's`() {
        let faults = [RosterFault(line: 18, column: .mail, kind: .twice(otherLine: 0))]
        let shown = check(faults: faults).html(.sample()).markup
        #expect(shown.contains("名簿の別の方に使われています") && !shown.contains("0行目"))
    }

    @Test(arguments: Language.allCases) func `have words for every fault`(language: Language) {
        let texts = Texts.of(language).staff.roster
        let words = Self.kinds.map { texts.mend($0, "x") }
        #expect(words.allSatisfy { !$0.wrong.isEmpty && !$0.mend.isEmpty })
        #expect(Set(words.map(\.wrong)).count == Self.kinds.count)
    }

    @Test func `show at most as many faults as anybody can mend`() {
        let faults = (0..<500).map { RosterFault(line: $0 + 2, column: .sex, kind: .badSex) }
        let shown = check(faults: faults).html(.sample()).markup
        #expect(shown.contains("500か所") && shown.contains("ほかに300か所") && !shown.contains("202行目"))
    }

    @Test(arguments: Language.allCases) func `pass the page check`(language: Language) {
        let faults = Self.kinds.map { RosterFault(line: 3, column: .sex, kind: $0) }
        let wrong = [FieldError(field: "roster", message: "!")]
        #expect(PageCheck(RosterPage(people: 0).html(.sample(language))).mistakes == [])
        #expect(PageCheck(RosterPage(people: 9, errors: wrong).html(.sample(language))).mistakes == [])
        #expect(PageCheck(check().html(.sample(language))).mistakes == [])
        #expect(PageCheck(check(faults: faults).html(.sample(language))).mistakes == [])
    }
}

@Suite struct `The roster template` {
    @Test(arguments: Language.allCases) func `is read back without a fault`(language: Language) {
        let lines = RosterTemplate.text(language).split(separator: "\r\n").enumerated().map { index, line in
            RosterLine(
                line: index + 1,
                cells: line.split(separator: ",", omittingEmptySubsequences: false).map(String.init))
        }
        let reading = RosterReading.read(lines)
        #expect(reading.faults == [])
        #expect(reading.entries.map(\.identity.number) == ["0012345", "0012346"])
        #expect(reading.entries.map(\.identity.sex) == [.female, .male])
    }

    @Test func `begins with the mark that Excel looks for`() {
        #expect(RosterTemplate.bytes(.ja).prefix(3) == [0xEF, 0xBB, 0xBF])
    }
}
