/// One record as it lies in the file. Fields become text only when asked for.
package struct CSVRecord {
    /// Physical line where the record starts, from 1.
    package let line: Int
    /// What is wrong with it, if anything.
    package let fault: CSVFault?
    let buffer: [UInt8]
    /// Between the quotes.
    let fields: [Range<Int>]
    /// A field holds `""`, which stands for one quote.
    let hasEscapes: Bool
    /// Not ASCII, and in CP932.
    let isCP932: Bool

    package var count: Int { fields.count }

    /// The field's bytes between its quotes, in the file's encoding, `""` not yet reduced.
    package func bytes(_ index: Int) -> ArraySlice<UInt8> { buffer[fields[index]] }

    package func isEmpty(_ index: Int) -> Bool { fields[index].isEmpty }

    /// The byte of a field that has exactly one.
    package func byte(_ index: Int) -> UInt8? {
        let field = fields[index]
        return field.count == 1 ? buffer[field.lowerBound] : nil
    }

    /// The field as text. Bytes a fault names are shown as replacement characters.
    package subscript(index: Int) -> String {
        let raw = bytes(index)
        let text =
            isCP932
            ? CP932.utf8(raw).map { String(decoding: $0, as: UTF8.self) }
            : String(decoding: raw, as: UTF8.self)
        let shown = text ?? String(decoding: raw, as: UTF8.self)
        return hasEscapes ? shown.replacing("\"\"", with: "\"") : shown
    }

    /// All fields as text.
    package var texts: [String] {
        fields.indices.map { self[$0] }
    }

    /// The record as UTF-8 and where each field lies in it. Nothing is copied where the file is that already.
    package func withUTF8(_ scratch: inout CSVScratch, _ body: (Span<UInt8>, [Range<Int>]) -> Void) {
        if !isCP932 && !hasEscapes { return body(buffer.span, fields) }
        scratch.fill(self)
        body(scratch.text.span, scratch.cells)
    }
}

/// Room that is used again for each record that must be copied.
package struct CSVScratch {
    fileprivate(set) var text: [UInt8] = []
    fileprivate(set) var cells: [Range<Int>] = []

    package init() {}

    fileprivate mutating func fill(_ record: CSVRecord) {
        text.removeAll(keepingCapacity: true)
        cells.removeAll(keepingCapacity: true)
        let bytes = record.buffer.span
        for field in record.fields {
            let start = text.count
            if !record.isCP932 || !CP932.append(bytes, field, to: &text) {
                text.removeSubrange(start...)
                for index in field { text.append(bytes[index]) }
            }
            if record.hasEscapes { reduceQuotes(from: start) }
            cells.append(start..<text.count)
        }
    }

    private mutating func reduceQuotes(from start: Int) {
        var (read, write) = (start, start)
        while read < text.count {
            text[write] = text[read]
            let isDouble = text[read] == .quote && read + 1 < text.count && text[read + 1] == .quote
            read += isDouble ? 2 : 1
            write += 1
        }
        text.removeSubrange(write...)
    }
}
