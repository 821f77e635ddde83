/// One record as it lies in the file. Fields become text only when asked for.
package struct CSVRecord {
    /// Physical line where the record starts, from 1.
    package let line: Int
    /// What is wrong with it, if anything.
    package let fault: CSVFault?
    let buffer: [UInt8]
    let fields: [Field]
    let transcoder: Transcoder?

    struct Field {
        let start: Int
        let end: Int
        /// Holds `""`, which stands for one quote.
        let hasEscapes: Bool
    }

    package var count: Int { fields.count }

    /// The field's bytes between its quotes, in the file's encoding, `""` not yet reduced.
    package func bytes(_ index: Int) -> ArraySlice<UInt8> {
        buffer[fields[index].start..<fields[index].end]
    }

    package func isEmpty(_ index: Int) -> Bool {
        fields[index].start == fields[index].end
    }

    /// The byte of a field that has exactly one.
    package func byte(_ index: Int) -> UInt8? {
        let field = fields[index]
        return field.end - field.start == 1 ? buffer[field.start] : nil
    }

    /// The field as text. Bytes a fault names are shown as replacement characters.
    package subscript(index: Int) -> String {
        let raw = bytes(index)
        let text =
            transcoder.flatMap { $0.convert(raw) }.map { String(decoding: $0, as: UTF8.self) }
            ?? String(decoding: raw, as: UTF8.self)
        return fields[index].hasEscapes ? text.replacing("\"\"", with: "\"") : text
    }

    /// All fields as text.
    package var texts: [String] {
        fields.indices.map { self[$0] }
    }
}
