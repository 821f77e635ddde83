import Documents
package import Foundation
import Glibc

/// The forms in which a value could lie about in plain: for searching files.
package enum PlainForms {
    /// A text in the encodings that programs and databases use here.
    package static func text(_ text: String) throws -> [String: [UInt8]] {
        let utf16 = Array(text.utf16)
        var forms: [String: [UInt8]] = [
            "UTF-8": Array(text.utf8),
            "UTF-16LE": utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
            "UTF-16BE": utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
            "hex": Array(hex(Array(text.utf8)).utf8),
        ]
        for (shift, bytes) in base64(Array(text.utf8)) { forms["base64+\(shift)"] = bytes }
        var writer = CSVWriter(encoding: .cp932)
        // Not every character is in CP932: then nothing of it can stand there.
        if (try? writer.append([text])) != nil { forms["CP932"] = Array(writer.take().dropLast(2)) }
        return forms.filter { $0.value.count >= 4 }
    }

    /// A row of small numbers: raw, with the mark of a draft, as digits, as a list, as JSON.
    package static func codes(_ codes: [Int]) throws -> [String: [UInt8]] {
        let raw = codes.map { UInt8(clamping: $0) }
        let digits = codes.map(String.init)
        var forms: [String: [UInt8]] = [
            "raw": raw, "marked": raw.map { $0 | 0x80 }, "hex": Array(hex(raw).utf8),
        ]
        for (shift, bytes) in base64(raw) { forms["raw base64+\(shift)"] = bytes }
        for (name, separator) in [("digits", ""), ("list", ","), ("spaced list", ", "), ("lines", "\n")] {
            for (encoding, bytes) in try text(digits.joined(separator: separator)) {
                forms["\(name) \(encoding)"] = bytes
            }
        }
        let quoted = digits.map { "\"\($0)\"" }.joined(separator: ",")
        forms["JSON of texts"] = Array(quoted.utf8)
        return forms
    }

    /// The part of the base 64 text that does not depend on its neighbours, at each of the three alignments.
    private static func base64(_ bytes: [UInt8]) -> [Int: [UInt8]] {
        var forms: [Int: [UInt8]] = [:]
        for shift in 0..<3 {
            let whole = Data([UInt8](repeating: 0, count: shift) + bytes).base64EncodedString()
            let first = (shift * 8 + 5) / 6
            let last = (shift + bytes.count) * 8 / 6
            guard last - first >= 6 else { continue }
            forms[shift] = Array(Array(whole.utf8)[first..<last])
        }
        return forms
    }

    private static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
    }
}

/// A heap of bytes to search, read once.
package struct Haystack: Sendable {
    package let name: String
    package let bytes: Data

    package init(name: String, bytes: Data) {
        self.name = name
        self.bytes = bytes
    }

    /// Whether the bytes stand anywhere. By the C library: Foundation's own search takes minutes for such heaps.
    package func contains(_ needle: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { hay in
            guard let first = needle.first, let start = hay.baseAddress else { return needle.isEmpty }
            var at = 0
            while hay.count - at >= needle.count {
                guard let found = memchr(start + at, Int32(first), hay.count - at - needle.count + 1) else {
                    break
                }
                if memcmp(found, needle, needle.count) == 0 { return true }
                at = UnsafeRawPointer(found) - start + 1
            }
            return false
        }
    }

    /// Every file below a folder.
    package static func files(below folder: URL) throws -> [Haystack] {
        guard let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else {
            return []
        }
        return try found.compactMap { $0 as? URL }.compactMap { url in
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder),
                !isFolder.boolValue
            else { return nil }
            return Haystack(name: url.lastPathComponent, bytes: try Data(contentsOf: url))
        }
    }

    /// Temporary files that this process holds open, deleted ones too: only their descriptors still lead there.
    package static func openTemporaryFiles() throws -> [Haystack] {
        try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap { descriptor in
            let path = "/proc/self/fd/\(descriptor)"
            guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path),
                target.hasPrefix("/"), target.hasSuffix(" (deleted)"),
                let bytes = FileManager.default.contents(atPath: path)
            else { return nil }
            return Haystack(name: target, bytes: bytes)
        }
    }
}
