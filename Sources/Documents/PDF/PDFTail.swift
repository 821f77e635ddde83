/// A file as cairo writes it, on its way to be finished: objects, one classic cross-reference table, trailer.
///
/// cairo 1.16 cannot say a document's language nor a picture's alternative text, both needed by screen
/// readers, and spends a third of a tagged report on structure in plain text. Both are mended here.
struct PDFTail {
    var bytes: [UInt8]
    /// Where each object starts, by its number; nil for the free entry 0.
    var offsets: [Int?]
    let root: Int
    let info: Int

    init(_ bytes: [UInt8]) throws(PDFError) {
        guard let start = PDFTail.number(after: "startxref\n", in: bytes.suffix(64)),
            bytes.indices.contains(start), let count = PDFTail.number(after: "xref\n0 ", in: bytes[start...]),
            let trailer = PDFTail.position(of: "trailer\n", in: bytes.suffix(256)),
            let root = PDFTail.number(after: "/Root ", in: bytes[trailer...]),
            let info = PDFTail.number(after: "/Info ", in: bytes[trailer...])
        else { throw .notAPDF }
        let entries = start + "xref\n0 \(count)\n".utf8.count
        guard entries + count * 20 <= bytes.count else { throw .notAPDF }
        offsets = (0..<count).map { entry in
            let line = bytes[(entries + entry * 20)..<(entries + entry * 20 + 20)]
            return line[line.startIndex + 17] == UInt8(ascii: "n") ? PDFTail.number(line.prefix(10)) : nil
        }
        self.bytes = Array(bytes[..<start])
        (self.root, self.info) = (root, info)
    }

    /// The object's number for each structure element of a kind, in reading order.
    func elements(_ kind: String) -> [Int] {
        let sign = Array("<< /Type /StructElem\n   /S /\(kind)\n".utf8)
        return offsets.indices.filter { number in
            guard let offset = offsets[number] else { return false }
            let start = offset + "\(number) 0 obj\n".utf8.count
            return bytes[start...].prefix(sign.count).elementsEqual(sign)
        }
    }

    /// Writes object `number` again with more entries in its dictionary.
    mutating func extend(_ number: Int, with entries: String) throws(PDFError) {
        guard offsets.indices.contains(number), let offset = offsets[number],
            let end = PDFTail.position(of: "\n>>\nendobj", in: bytes[offset...])
        else { throw .notAPDF }
        let old = bytes[offset..<end]
        offsets[number] = bytes.count
        bytes += old
        bytes += Array("\n   \(entries)\n>>\nendobj\n".utf8)
    }

    mutating func extendCatalog(with entries: String) throws(PDFError) {
        try extend(root, with: entries)
    }
}

extension PDFTail {
    static func position(of text: String, in bytes: ArraySlice<UInt8>) -> Int? {
        let wanted = Array(text.utf8)
        guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
        var place = bytes.startIndex
        while place <= bytes.endIndex - wanted.count {
            if bytes[place] == first, bytes[place..<(place + wanted.count)].elementsEqual(wanted) {
                return place
            }
            place += 1
        }
        return nil
    }

    private static func number(after text: String, in bytes: ArraySlice<UInt8>) -> Int? {
        guard let place = position(of: text, in: bytes) else { return nil }
        return number(bytes[(place + text.utf8.count)...].prefix { (48...57).contains($0) })
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard !digits.isEmpty, digits.count < 18 else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1) - 48 }
    }

    /// A text string of PDF in UTF-16, as hexadecimal digits.
    static func string(_ text: String) -> String {
        let hex = Array("0123456789ABCDEF".utf8)
        var digits = Array("<FEFF".utf8)
        for unit in text.utf16 {
            for shift in [12, 8, 4, 0] { digits.append(hex[Int(unit) >> shift & 15]) }
        }
        return String(decoding: digits, as: UTF8.self) + ">"
    }
}
