import Documents
import Organisation
import TestSupport
import Testing

@testable import Operations

@Suite struct `A file that is no roster` {
    private static let head = "社員番号,氏名,部署,事業場\r\n"
    private static let row = "0001,髙﨑 愛,本社,東京\r\n"

    private func faults(_ text: String) -> [RosterFault] { RosterFile.read(Array(text.utf8)).faults }

    // BI-7, BI-8: one fault that says what to do, and none of what follows from it.
    @Test(
        arguments: [
            ("", 1, nil, RosterFault.Kind.emptyFile), ("\u{FEFF}", 1, nil, .emptyFile),
            ("\r\n\r\n , ,\n　\n", 1, nil, .emptyFile), (head, 1, nil, .noRows),
            ("\n\n" + head + ",,,\n", 3, nil, .noRows),
            ("社員番号\n0001\n0002\n", 1, nil, .oneColumn), ("社員番号|氏名|部署\n1|愛|本社\n", 1, nil, .oneColumn),
            ("社員名簿,,\n", 1, nil, .oneColumn),
            ("番号,部署,事業場\n1,本社,東京\n", 1, .name, .headingMissing),
            ("氏名,部署,事業場\n愛,本社,東京\n", 1, .number, .headingMissing),
            ("番号,氏名,事業場\n1,愛,東京\n", 1, .department, .headingMissing),
            ("番号,氏名,部署\n1,愛,本社\n", 1, .workplace, .headingMissing),
            ("番号,姓,部署,事業場\n1,髙﨑,本社,東京\n", 1, .name, .headingMissing),
            ("社員番号,従業員コード,氏名,部署,事業場\n1,2,愛,本社,東京\n", 1, .number, .headingTwice),
            (head + row + "0002,\"愛,本社,東京\r\n" + row, 3, nil, .unclosedQuote),
            ("社員番号,氏\"名,部署,事業場\n" + row, 1, nil, .strayQuote),
            ("\u{89}PNG\r\n\u{1A}\n\0\0\0\rIHDR", 1, nil, .oneColumn),
            ("社員番号,\0,部署\n" + row, 1, nil, .unreadable),
            (
                head + row + "0002," + String(repeating: "あ", count: 22_000) + ",本社,東京\r\n", 3, nil,
                .lineTooLong(limit: 65_536)
            ),
        ] as [(String, Int, RosterColumn?, RosterFault.Kind)])
    func `is refused for one reason`(text: String, line: Int, column: RosterColumn?, kind: RosterFault.Kind) {
        #expect(faults(text) == [RosterFault(line: line, column: column, kind: kind)])
        #expect(RosterFile.read(Array(text.utf8)).entries.isEmpty)
    }

    // BI-8: 64 KiB are a line, one byte more is none; a million bytes neither.
    @Test(arguments: [(0, true), (1, false), (1 << 20, false)])
    func `is refused for a line beyond its limit`(surplus: Int, isTaken: Bool) {
        let start = Self.head + "0001,愛,本社,東京,"
        let filler = String(repeating: "x", count: (64 << 10) - "0001,愛,本社,東京,".utf8.count - 2 + surplus)
        let found = faults(start.replacing("事業場", with: "事業場,備考") + filler + "\r\n")
        #expect(found.map(\.kind) == (isTaken ? [] : [.lineTooLong(limit: 65_536)]))
    }

    // BI-8: two hundred thousand people, and whatever is wrong with them, but not one more.
    @Test func `is refused for a row too many`() {
        var reader = RosterReader()
        let cells = [0..<1, 1..<2, 2..<3, 3..<4]
        let take = { (reader: inout RosterReader, line: Int, text: String, cells: [Range<Int>]) in
            let bytes = Array(text.utf8)
            reader.take(line: line, bytes.span, cells)
        }
        let head = [0..<6, 6..<12, 12..<18, 18..<27]
        take(&reader, 1, "番号氏名部署事業場", head)
        for line in 2...200_001 { take(&reader, line, "1abc", Array(cells.prefix(2))) }
        let full = reader
        #expect(full.finish().faults.count == 200_000)
        take(&reader, 200_002, "1abc", cells)
        #expect(
            reader.finish().faults == [
                RosterFault(line: 200_002, column: nil, kind: .tooManyRows(limit: 200_000))
            ])
    }

    // BI-5: the second byte of 表 is a backslash, that of ポ a bar; half a character takes no comma with it.
    @Test func `of CP932 loses no comma to the second byte of a character`() throws {
        let lines = ["社員番号,氏名,職種,部署,事業場", "1,表,\"十,ソ\",本社,東京", "2,愛,ポ,本社,東京"]
        let bytes = try #require(CP932.bytes(lines.joined(separator: "\r\n") + "\r\n"))
        let broken = bytes + [0x33, 0x2C, 0x95, 0x2C, 0x61, 0x2C, 0x62, 0x2C, 0x63, 0x0D, 0x0A]
        let reading = RosterFile.read(broken)
        #expect(reading.entries.map(\.identity.name) == ["表", "愛"])
        #expect(reading.entries.map(\.facts.job) == ["十,ソ", "ポ"])
        #expect(reading.faults == [RosterFault(line: 4, column: .name, kind: .damagedText)])
    }

    // BI-1: what was understood is shown, so that a person sees whether it was understood rightly.
    @Test func `is shown as it was decoded`() throws {
        let text = Self.head + Self.row
        let forms: [(RosterSource.Form, [UInt8])] = [
            (.utf8, Array(text.utf8)), (.utf8BOM, [0xEF, 0xBB, 0xBF] + Array(text.utf8)),
            (.cp932, try #require(CP932.bytes(text))),
            (.utf16, [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
        ]
        for (form, bytes) in forms {
            let source = RosterFile.read(bytes).source
            #expect(source.form == form)
            #expect(source.sample == [["社員番号", "氏名", "部署", "事業場"], ["0001", "髙﨑 愛", "本社", "東京"]])
        }
    }
}
