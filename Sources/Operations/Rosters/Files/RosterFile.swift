import Documents
package import Organisation

/// Roster files in every form in which they come and go.
package enum RosterFile {
    /// Bytes of one line.
    static let longestLine = 64 << 10

    /// Reads a file in any form, found out by its bytes. What is wrong is in the reading; nothing is thrown.
    package static func read(_ file: [UInt8], context: RosterContext = RosterContext()) -> RosterReading {
        if SheetReader.isWorkbook(file) { return readSheet(file, context) }
        let isWide = UTF16Text.isMarked(file)
        var reader = RosterReader(context: context)
        readText(isWide ? UTF16Text.utf8(file) : file, &reader, isWide: isWide)
        return reader.finish()
    }

    private static func readText(_ text: [UInt8], _ reader: inout RosterReader, isWide: Bool) {
        let delimiter = CSVDelimiter.detect(text)
        var records = CSVReader(
            delimiter: delimiter, encoding: isWide ? .utf8 : nil, longestRecord: longestLine)
        var scratch = CSVScratch()
        reader.expect(rows: expectedRows(text))
        do {
            try records.read(text, isLast: true) { record in
                if let fault = record.fault {
                    reader.refuse(
                        line: record.line, cell: fault.column - 1, RosterFault.Kind(TableFault.Kind(fault)))
                } else {
                    record.withUTF8(&scratch) { reader.take(line: record.line, $0, $1) }
                }
            }
            if !isWide {
                reader.note(form: form(of: text, records.encoding))
            } else {
                reader.note(form: .utf16)
            }
        } catch CSVError.unterminatedQuote(let line) {
            reader.refuseFile(line: line, .unclosedQuote)
        } catch CSVError.recordTooLong(let line) {
            reader.refuseFile(line: line, .lineTooLong(limit: longestLine))
        } catch {
            reader.refuseFile(line: 1, .unreadable)
        }
    }

    /// By the lines of the beginning, and a little more.
    private static func expectedRows(_ text: [UInt8]) -> Int {
        let sample = text.prefix(64 << 10)
        let lines = sample.count { $0 == UInt8(ascii: "\n") }
        return lines * (text.count / max(1, sample.count) + 1)
    }

    private static func form(of text: [UInt8], _ encoding: TextEncoding?) -> RosterSource.Form {
        if encoding == .cp932 { return .cp932 }
        return text.starts(with: [0xEF, 0xBB, 0xBF]) ? .utf8BOM : .utf8
    }
}
