/// Streaming reader of RFC 4180 text in UTF-8 (with or without byte order mark) or CP932.
///
/// It is fed with chunks of any size and hands out records as they become complete; it never holds more than one
/// chunk and one record.
package struct CSVReader {
    /// Known once bytes beyond ASCII were seen.
    package private(set) var encoding: TextEncoding?
    private var scanner: CSVScanner
    private let longestRecord: Int
    private var buffer: [UInt8] = []
    private var position = 0
    /// Where what may be read of the buffer ends.
    private var end = 0
    /// Of the next record, from 1.
    package private(set) var line = 1
    private var atStart = true
    /// All that is in the buffer is known to be valid UTF-8.
    private var isValid = false

    /// Without an encoding it is detected.
    package init(
        delimiter: UInt8 = UInt8(ascii: ","), encoding: TextEncoding? = nil, longestRecord: Int = 1 << 20
    ) {
        scanner = CSVScanner(delimiter: delimiter)
        self.longestRecord = longestRecord
        self.encoding = encoding
    }

    /// All records of a file that is in memory.
    package static func records(
        in bytes: [UInt8], delimiter: UInt8 = UInt8(ascii: ","), encoding: TextEncoding? = nil
    ) throws -> [CSVRecord] {
        var reader = CSVReader(delimiter: delimiter, encoding: encoding)
        var records: [CSVRecord] = []
        try reader.read(bytes, isLast: true) { records.append($0) }
        return records
    }

    /// Takes the next chunk and gives each record that is now complete to `body`. Empty lines are no records.
    package mutating func read(
        _ chunk: [UInt8], isLast: Bool, _ body: (CSVRecord) throws -> Void
    ) throws {
        take(chunk)
        try readOn(isLast: isLast, body)
    }

    /// Reads part of a file that is in memory, from the start of a record to the end of one. Lines are counted from
    /// the part's start; without an encoding the part must be ASCII.
    package mutating func read(
        part: Range<Int>, of file: [UInt8], _ body: (CSVRecord) throws -> Void
    ) throws {
        buffer = file
        (position, end) = (part.lowerBound, part.upperBound)
        if position > 0 { atStart = false }
        try readOn(isLast: true, body)
    }

    private mutating func readOn(isLast: Bool, _ body: (CSVRecord) throws -> Void) throws {
        guard try passByteOrderMark(isLast: isLast) else { return }
        detect(isLast: isLast)
        // Once for all records is cheaper than once for each.
        isValid = encoding == .utf8 && TextEncoding.isValidUTF8(buffer[position..<end])
        while position < end {
            let outcome = buffer.withUnsafeBufferPointer {
                scanner.scan(UnsafeBufferPointer(rebasing: $0[..<end]), from: position, isLast: isLast)
            }
            switch outcome {
            case .needsMore:
                guard end - position <= longestRecord else {
                    throw CSVError.recordTooLong(line: line)
                }
                return
            case .unterminatedQuote:
                throw CSVError.unterminatedQuote(line: line)
            case .record:
                guard scanner.next - position <= longestRecord else {
                    throw CSVError.recordTooLong(line: line)
                }
                let record = record()
                position = scanner.next
                line += scanner.lines
                if let record { try body(record) }
            }
        }
    }

    /// A file handed in as a whole is not copied.
    private mutating func take(_ chunk: [UInt8]) {
        if position == buffer.count {
            buffer = chunk
        } else {
            buffer.removeSubrange(..<position)
            buffer.append(contentsOf: chunk)
        }
        position = 0
        end = buffer.count
    }

    private func record() -> CSVRecord? {
        if scanner.fields.count == 1, scanner.fields[0].isEmpty, scanner.fields[0].lowerBound == position {
            return nil
        }
        let isPlain = scanner.isASCII
        let fault = scanner.fault ?? (isPlain || isValid ? nil : invalidField())
        return CSVRecord(
            line: line, fault: fault, buffer: buffer, fields: scanner.fields, hasEscapes: scanner.hasEscapes,
            isCP932: encoding == .cp932 && !isPlain)
    }

    private func invalidField() -> CSVFault? {
        let index = scanner.fields.firstIndex { field in
            encoding == .cp932 ? CP932.utf8(buffer[field]) == nil : !TextEncoding.isValidUTF8(buffer[field])
        }
        return index.map { .invalidBytes(column: $0 + 1) }
    }

    /// False while too little has come to know.
    private mutating func passByteOrderMark(isLast: Bool) throws -> Bool {
        guard atStart else { return true }
        guard end >= 3 || isLast else { return false }
        atStart = false
        if buffer.starts(with: [0xFF, 0xFE]) || buffer.starts(with: [0xFE, 0xFF]) { throw CSVError.utf16 }
        if buffer.starts(with: [0xEF, 0xBB, 0xBF]) {
            position = 3
            encoding = .utf8
        }
        return true
    }

    /// Looks at whole lines only, so that no character is cut in two.
    private mutating func detect(isLast: Bool) {
        guard encoding == nil else { return }
        let last = isLast ? end : (buffer[..<end].lastIndex(of: .lineFeed) ?? position)
        guard position < last, let found = TextEncoding.detect(buffer[position..<last]) else { return }
        encoding = found
    }
}
