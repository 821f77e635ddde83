import Organisation
import Testing

@testable import Operations

@Suite struct `A large roster file` {
    private static let headings = "社員番号,氏名,メール,性別,生年月日,部,課,事業場"

    /// Every seventh row has a fault of some kind; numbers and addresses repeat over the whole file.
    private static func file(rows: Int, head: String = headings, end: String = "\r\n") -> [UInt8] {
        var text = head + end
        for row in 0..<rows {
            let number = row % 1000 == 999 ? "E0" : "E\(row)"
            let mail = row % 7 == 3 ? "no mail" : "e\(row % (rows - 5))@example.jp"
            let born = row % 7 == 5 ? "1980-02-30" : "1980-02-\(10 + row % 15)"
            let sex = row % 70 == 6 ? "何か" : "女"
            text += "\(number),社員 \(row)ヴァ,\(mail),\(sex),\(born),本部\(row % 9),課\(row % 77),本社\(end)"
            if row % 500 == 0 { text += end }
        }
        return Array(text.utf8)
    }

    // A quotation mark anywhere makes the program read the file in one go.
    @Test(arguments: ["\r\n", "\n", "\r\r\n"])
    func `is read by several processors as it is by one`(end: String) {
        let quoted = Self.headings.replacing("社員番号", with: "\"社員番号\"")
        let parts = RosterFile.read(Self.file(rows: 7000, end: end))
        let whole = RosterFile.read(Self.file(rows: 7000, head: quoted, end: end))
        #expect(parts.faults.count > 2000 && parts.entries.count > 4000)
        let areSame = parts == whole
        #expect(areSame)
    }

    @Test func `names the lines of both rows where the two stand in different parts`() {
        let reading = RosterFile.read(Self.file(rows: 7000))
        // The head, each row, and an empty line after every five hundredth from the first on.
        let expected = [
            RosterFault(line: 2, column: .number, kind: .twice(otherLine: 1003)),
            RosterFault(line: 7015, column: .number, kind: .twice(otherLine: 2)),
        ]
        #expect(expected.allSatisfy(reading.faults.contains))
    }
}
