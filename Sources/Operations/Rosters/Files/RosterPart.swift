import Documents
import Organisation

/// A stretch of a roster file on its way through both readers.
struct RosterPart {
    var reader: RosterReader
    private var records: CSVReader
    private var scratch = CSVScratch()

    init(_ reader: RosterReader, _ records: CSVReader) {
        self.reader = reader
        self.records = records
    }

    /// Line ends passed so far.
    var lines: Int { records.line - 1 }

    mutating func read(_ range: Range<Int>, of text: [UInt8]) throws {
        try records.read(part: range, of: text) { record in
            if let fault = record.fault {
                reader.refuse(
                    line: record.line, cell: fault.column - 1, RosterFault.Kind(TableFault.Kind(fault)))
            } else {
                record.withUTF8(&scratch) { reader.take(line: record.line, $0, $1) }
            }
        }
    }

    /// Makes room by the lines of the beginning, and a little more.
    mutating func makeRoom(for range: Range<Int>, of text: [UInt8]) {
        let sample = text[range].prefix(64 << 10)
        let lines = sample.count { $0 == UInt8(ascii: "\n") }
        reader.expect(rows: lines * (range.count / max(1, sample.count) + 1))
    }
}
