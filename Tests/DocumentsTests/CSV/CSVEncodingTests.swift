import Testing

@testable import Documents

@Suite struct `The encoding of a CSV file` {
    private static let text = "番号,氏名,カナ\r\n1,髙橋 﨑子,ﾀｶﾊｼ\r\n2,表十ソ能―～①㈱Ⅳ,ソ\r\n"

    private func cp932(_ text: String) throws -> [UInt8] {
        try #require(CP932.bytes(text))
    }

    @Test func `is found for UTF-8 with and without a byte order mark and for CP932`() throws {
        let utf8 = Array(Self.text.utf8)
        let expected = try CSVReader.records(in: utf8).map(\.texts)
        #expect(expected[1] == ["1", "髙橋 﨑子", "ﾀｶﾊｼ"])
        #expect(try CSVReader.records(in: [0xEF, 0xBB, 0xBF] + utf8).map(\.texts) == expected)
        #expect(try CSVReader.records(in: cp932(Self.text)).map(\.texts) == expected)
    }

    @Test func `CP932 with a backslash as second byte keeps its fields and quotes`() throws {
        // 表, 十 and ソ end in 0x5C; ポ ends in 0x7C.
        let records = try CSVReader.records(in: cp932("\"表,十\",ソ,\"ポ\"\"\"\r\n"))
        #expect(records.map(\.texts) == [["表,十", "ソ", "ポ\""]])
        #expect(records.allSatisfy { $0.fault == nil })
    }

    @Test func `is settled by whole lines when the file comes in pieces`() throws {
        let bytes = try cp932(Self.text)
        for cut in bytes.indices {
            var reader = CSVReader()
            var rows: [[String]] = []
            try reader.read(Array(bytes[..<cut]), isLast: false) { rows.append($0.texts) }
            try reader.read(Array(bytes[cut...]), isLast: true) { rows.append($0.texts) }
            #expect(reader.encoding == .cp932)
            #expect(rows.map { $0.joined(separator: ",") + "\r\n" }.joined() == Self.text, "cut at \(cut)")
        }
    }

    @Test func `that is broken in one record is named by line and column`() throws {
        let bytes = Array("氏名,部\n".utf8) + [0x61, 0x2C, 0xE3, 0x81, 0x0A] + Array("b,総務\n".utf8)
        let records = try CSVReader.records(in: bytes)
        #expect(records.map(\.fault) == [nil, .invalidBytes(column: 2), nil])
        #expect(records[1].line == 2)
        let forced = try CSVReader.records(
            in: try cp932("a,部\n") + [0x62, 0x2C, 0x81, 0x0A], encoding: .cp932)
        #expect(forced.map(\.fault) == [nil, .invalidBytes(column: 2)])
    }

    @Test(arguments: [[UInt8](arrayLiteral: 0xFF, 0xFE, 0x61, 0x00), [0xFE, 0xFF, 0x00, 0x61]])
    func `UTF-16 is refused by name`(_ bytes: [UInt8]) {
        #expect(throws: CSVError.utf16) { try CSVReader.records(in: bytes) }
    }
}
