import Testing

@testable import Documents

@Suite struct `Writing CSV` {
    @Test func `begins with a byte order mark and ends lines with CRLF`() throws {
        var writer = CSVWriter()
        try writer.append(["番号", "a,b", "c\"d", "e\r\nf"])
        #expect(writer.take() == [0xEF, 0xBB, 0xBF] + Array("番号,\"a,b\",\"c\"\"d\",\"e\r\nf\"\r\n".utf8))
        try writer.append(["x"])
        #expect(writer.take() == Array("x\r\n".utf8))
    }

    @Test(arguments: [TextEncoding.utf8, .cp932])
    func `is read back as it was written`(_ encoding: TextEncoding) throws {
        let rows = [["番号", "氏名"], ["1", "髙橋\"﨑\r\n①"], ["", "ｱ,ソ"], ["=1+1", "\t"]]
        var writer = CSVWriter(encoding: encoding)
        for row in rows { try writer.append(row) }
        #expect(try CSVReader.records(in: writer.take()).map(\.texts) == rows)
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])
    func `keeps a spreadsheet from running a field when asked to`(_ field: String) throws {
        var writer = CSVWriter(byteOrderMark: false, escapesFormulas: true)
        try writer.append([field, "a=1"])
        #expect(try CSVReader.records(in: writer.take()).first?.texts == ["'" + field, "a=1"])
    }

    @Test func `names the character that CP932 does not have and writes nothing of the record`() throws {
        var writer = CSVWriter(encoding: .cp932)
        try writer.append(["a"])
        #expect(throws: CSVWriteError(line: 2, column: 2, character: "😀")) {
            try writer.append(["b", "x😀y"])
        }
        #expect(writer.take() == Array("a\r\n".utf8))
    }
}
