import Testing

@testable import Documents

@Suite struct `Reading CSV` {
    private func rows(_ text: String, delimiter: Character = ",") throws -> [[String]] {
        try CSVReader.records(in: Array(text.utf8), delimiter: delimiter.asciiValue ?? 0).map(\.texts)
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `takes every line end, with or without one at the end of the file`(_ end: String) throws {
        #expect(try rows("a,b\(end)c,d") == [["a", "b"], ["c", "d"]])
        #expect(try rows("a,b\(end)c,d\(end)") == [["a", "b"], ["c", "d"]])
        #expect(try rows("a,\(end),d\(end)") == [["a", ""], ["", "d"]])
    }

    @Test func `takes quoted fields with separators, quotes and line ends in them`() throws {
        #expect(try rows("\"a,b\",\"c\"\"d\",\"e\r\nf\"\n") == [["a,b", "c\"d", "e\r\nf"]])
        #expect(try rows("\"\",\"\"\"\",x") == [["", "\"", "x"]])
    }

    @Test func `separates by tabs when told to`() throws {
        #expect(try rows("a,b\tc\n", delimiter: "\t") == [["a,b", "c"]])
    }

    @Test func `skips empty lines and gives nothing for an empty file`() throws {
        #expect(try rows("a\n\n\r\nb\n") == [["a"], ["b"]])
        #expect(try rows("\"\"\n") == [[""]])
        #expect(try rows("") == [])
    }

    @Test func `names the physical line where a record starts`() throws {
        let text = "id,note\n1,\"two\nlines\"\n\n2,\"three\r\n\r\nlines\"\r\n3,x"
        #expect(try CSVReader.records(in: Array(text.utf8)).map(\.line) == [1, 2, 5, 8])
    }

    @Test(arguments: [
        ("a,b\"c,d", CSVFault.strayQuote(column: 2)), ("\"a\"b,c", .textAfterQuote(column: 1)),
        ("a,b\0c", .invalidBytes(column: 2)), ("a,\"\0\"", .invalidBytes(column: 2)),
    ])
    func `marks a faulty record and goes on with the next`(_ line: String, _ fault: CSVFault) throws {
        let records = try CSVReader.records(in: Array("x,y\n\(line)\nz,w\n".utf8))
        #expect(records.map(\.fault) == [nil, fault, nil])
        #expect(records.last?.texts == ["z", "w"])
        #expect(records.map(\.line) == [1, 2, 3])
    }

    @Test func `stops at a quote that is never closed and says where the record began`() {
        #expect(throws: CSVError.unterminatedQuote(line: 3)) { try rows("a,b\nc,d\ne,\"f\ng,h\n") }
        #expect(throws: CSVError.unterminatedQuote(line: 1)) { try rows("\"") }
    }

    @Test func `stops at a record longer than it is to hold, however the file goes on`() throws {
        var reader = CSVReader(longestRecord: 100)
        try reader.read(Array("a,b\n\"".utf8), isLast: false) { _ in }
        #expect(throws: CSVError.recordTooLong(line: 2)) {
            for _ in 0..<1000 { try reader.read(Array("xxxxxxxx\n".utf8), isLast: false) { _ in } }
        }
    }

    @Test(arguments: [1, 2, 3, 5, 7, 64])
    func `gives the same records however the bytes are cut into chunks`(_ size: Int) throws {
        let text = "\u{FEFF}番号,氏名\r\n1,\"髙橋\"\"太郎\r\n\"\r\n2,﨑山\r\n\"3\",\"a,b\"\n4,x\r5,y"
        let bytes = Array(text.utf8)
        let whole = try CSVReader.records(in: bytes)
        var reader = CSVReader()
        var pieces: [[String]] = []
        var lines: [Int] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            try reader.read(Array(bytes[start..<min(start + size, bytes.count)]), isLast: false) {
                pieces.append($0.texts)
                lines.append($0.line)
            }
        }
        try reader.read([], isLast: true) {
            pieces.append($0.texts)
            lines.append($0.line)
        }
        #expect(pieces == whole.map(\.texts))
        #expect(lines == whole.map(\.line))
        #expect(pieces[1] == ["1", "髙橋\"太郎\r\n"])
    }
}
