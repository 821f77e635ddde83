internal import CPangoCairo

extension PDFTail {
    /// Where an object went: to a place in the file, or to a place in the object stream.
    private enum Entry {
        case free
        case at(Int)
        case packed(index: Int)
    }

    /// The finished file: streams as they are, all other objects in one compressed object stream
    /// (PDF 1.5, ISO 32000-1 §7.5.7), and the cross-reference table as a stream (§7.5.8).
    func packed() throws(PDFError) -> [UInt8] {
        var out = Array("%PDF-1.5\n%\u{b5}\u{b6}\n".utf8)
        var entries: [Entry] = []
        var heads = ""
        var bodies: [UInt8] = []
        var packedCount = 0
        for (number, range) in objects().enumerated() {
            guard let range else {
                entries.append(.free)
                continue
            }
            let body = bytes[range].dropFirst("\(number) 0 obj\n".utf8.count).dropLast("endobj\n".utf8.count)
            if PDFTail.isStream(body) {
                entries.append(.at(out.count))
                out += bytes[range]
            } else {
                entries.append(.packed(index: packedCount))
                heads += "\(number) \(bodies.count) "
                bodies += body
                packedCount += 1
            }
        }
        let holder = entries.count
        entries.append(.at(out.count))
        let words = "/Type /ObjStm /N \(packedCount) /First \(heads.utf8.count)"
        out += try PDFTail.stream(holder, words, Array(heads.utf8) + bodies)
        let start = out.count
        entries.append(.at(start))
        out += try table(entries, holder: holder)
        return out + Array("startxref\n\(start)\n%%EOF\n".utf8)
    }

    /// The bytes of each object, by number. An object that was written again is taken from its new place.
    private func objects() -> [Range<Int>?] {
        let starts = offsets.compactMap { $0 }.sorted()
        let end = Array("endobj\n".utf8)
        return offsets.map { offset in
            guard let offset else { return nil }
            let next = starts.first { $0 > offset } ?? bytes.count
            // An abandoned first version may stand between this object and the next.
            guard !isLast(offset, next, end) else { return offset..<next }
            return PDFTail.position(of: "\nendobj\n", in: bytes[offset..<next]).map { offset..<($0 + 8) }
        }
    }

    private func isLast(_ offset: Int, _ next: Int, _ end: [UInt8]) -> Bool {
        bytes[offset..<next].suffix(end.count).elementsEqual(end)
    }

    private static func isStream(_ body: ArraySlice<UInt8>) -> Bool {
        body.suffix(10).elementsEqual("endstream\n".utf8)
    }

    private func table(_ entries: [Entry], holder: Int) throws(PDFError) -> [UInt8] {
        let rows = entries.flatMap { entry -> [UInt8] in
            switch entry {
            case .free: [0, 0, 0, 0, 255, 255]
            case .at(let place):
                [1, UInt8(place >> 16 & 255), UInt8(place >> 8 & 255), UInt8(place & 255), 0, 0]
            case .packed(let index):
                [2, UInt8(holder >> 16 & 255), UInt8(holder >> 8 & 255), UInt8(holder & 255)]
                    + [UInt8(index >> 8 & 255), UInt8(index & 255)]
            }
        }
        let words = "/Type /XRef /Size \(entries.count) /W [1 3 2] /Root \(root) 0 R /Info \(info) 0 R"
        return try PDFTail.stream(entries.count - 1, words, rows)
    }

    private static func stream(_ number: Int, _ words: String, _ content: [UInt8]) throws(PDFError) -> [UInt8]
    {
        let data = try deflated(content)
        let head = "\(number) 0 obj\n<< \(words) /Filter /FlateDecode /Length \(data.count) >>\nstream\n"
        return Array(head.utf8) + data + Array("\nendstream\nendobj\n".utf8)
    }

    private static func deflated(_ content: [UInt8]) throws(PDFError) -> [UInt8] {
        var length = compressBound(UInt(content.count))
        var data = [UInt8](repeating: 0, count: Int(length))
        guard compress2(&data, &length, content, UInt(content.count), 4) == Z_OK else {
            throw .drawingFailed("zlib")
        }
        return Array(data.prefix(Int(length)))
    }
}
