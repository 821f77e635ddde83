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
        return readText(isWide ? UTF16Text.utf8(file) : file, context, isWide: isWide)
    }

    private static func readText(_ text: [UInt8], _ context: RosterContext, isWide: Bool) -> RosterReading {
        let delimiter = CSVDelimiter.detect(text)
        let isMarked = text.starts(with: [0xEF, 0xBB, 0xBF])
        let encoding = isWide || isMarked ? .utf8 : TextEncoding.detect(text[...])
        var reader = RosterReader(context: context)
        reader.note(form: isWide ? .utf16 : form(of: text, encoding))
        if let reading = RosterParts(text, delimiter, encoding)?.read(reader) { return reading }
        var part = RosterPart(
            reader, CSVReader(delimiter: delimiter, encoding: encoding, longestRecord: longestLine))
        part.makeRoom(for: text.indices, of: text)
        do {
            try part.read(text.indices, of: text)
        } catch CSVError.unterminatedQuote(let line) {
            part.reader.refuseFile(line: line, .unclosedQuote)
        } catch CSVError.recordTooLong(let line) {
            part.reader.refuseFile(line: line, .lineTooLong(limit: longestLine))
        } catch {
            part.reader.refuseFile(line: 1, .unreadable)
        }
        return part.reader.finish()
    }

    private static func form(of text: [UInt8], _ encoding: TextEncoding?) -> RosterSource.Form {
        if encoding == .cp932 { return .cp932 }
        return text.starts(with: [0xEF, 0xBB, 0xBF]) ? .utf8BOM : .utf8
    }
}
