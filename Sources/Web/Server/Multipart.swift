/// `multipart/form-data` (RFC 7578), from one collected body. Parts are found by their boundary; file names
/// are kept for showing only and never become a path.
enum Multipart {
    static let mostParts = 50
    static let mostHeaderBytes = 8_192

    static func boundary(_ contentType: String) -> String? {
        let parts = contentType.split(separator: ";").map(\.trimmed)
        guard parts.first?.lowercased() == "multipart/form-data" else { return nil }
        guard let word = parts.first(where: { $0.lowercased().hasPrefix("boundary=") })?.dropFirst(9) else {
            return nil
        }
        let plain = word.filter { $0 != "\"" }
        return (1...70).contains(plain.utf8.count) ? plain : nil
    }

    static func form(_ body: [UInt8], boundary: String) throws(PageRefusal) -> Form {
        let mark = Array(("--" + boundary).utf8)
        let starts = occurrences(of: mark, in: body[...], most: mostParts + 1)
        guard starts.count >= 2, starts.count <= mostParts, starts.first == 0, let last = starts.last,
            body[(last + mark.count)...].starts(with: Array("--".utf8))
        else { throw .badRequest }
        var pairs: [(name: String, value: String)] = []
        var files: [String: Form.File] = [:]
        for (start, end) in zip(starts, starts.dropFirst()) {
            // A part begins after the boundary's line end and ends before the next one's.
            guard end - start >= mark.count + 4 else { throw .badRequest }
            try read(body[(start + mark.count + 2)..<(end - 2)], &pairs, &files)
        }
        return try Form(pairs: pairs, files: files)
    }

    private static func read(
        _ part: ArraySlice<UInt8>, _ pairs: inout [(name: String, value: String)],
        _ files: inout [String: Form.File]
    ) throws(PageRefusal) {
        guard let split = occurrences(of: Array("\r\n\r\n".utf8), in: part, most: 1).first,
            split - part.startIndex <= mostHeaderBytes,
            let head = String(validating: part[part.startIndex..<split], as: UTF8.self),
            let disposition = head.split(separator: "\r\n").first(where: {
                $0.lowercased().hasPrefix("content-disposition:")
            }),
            let name = parameter("name", of: disposition)
        else { throw .badRequest }
        let content = part[(split + 4)...]
        if let fileName = parameter("filename", of: disposition) {
            guard files.isEmpty else { throw .badRequest }
            files[name] = Form.File(name: fileName, bytes: Array(content))
        } else if let value = String(validating: content, as: UTF8.self) {
            pairs.append((name, value))
        } else {
            throw .badRequest
        }
    }

    private static func parameter(_ key: String, of line: Substring) -> String? {
        guard let range = line.firstRange(of: "; \(key)=\"") else { return nil }
        return String(line[range.upperBound...].prefix { $0 != "\"" })
    }

    private static func occurrences(of mark: [UInt8], in bytes: ArraySlice<UInt8>, most: Int) -> [Int] {
        var found: [Int] = []
        var index = bytes.startIndex
        while index + mark.count <= bytes.endIndex, found.count < most {
            if bytes[index] == mark[0], bytes[index..<(index + mark.count)].elementsEqual(mark) {
                found.append(index)
                index += mark.count
            } else {
                index += 1
            }
        }
        return found
    }
}
