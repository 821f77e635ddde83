import Foundation
import Testing

/// A mail read back by rules of its own, so that a mistake in the writer is not repeated here.
struct ReceivedMail {
    let headers: [(name: String, value: String)]
    let body: String

    init(_ bytes: [UInt8]) throws {
        let text = try #require(String(bytes: bytes, encoding: .utf8))
        try #require(text.replacing("\r\n", with: "").allSatisfy { $0.isASCII && !$0.isNewline })
        let end = try #require(text.range(of: "\r\n\r\n"))
        headers = text[..<end.lowerBound].replacing("\r\n ", with: " ").split(separator: "\r\n").map { line in
            let colon = line.firstIndex(of: ":") ?? line.endIndex
            return (String(line[..<colon]), line[colon...].dropFirst().trimmingCharacters(in: .whitespaces))
        }
        let encoded = text[end.upperBound...].replacing("\r\n", with: "")
        let decoded = try #require(Data(base64Encoded: String(encoded)))
        body = try #require(String(data: decoded, encoding: .utf8)).replacing("\r\n", with: "\n")
    }

    subscript(name: String) -> String? {
        let found = headers.filter { $0.name == name }
        return found.count == 1 ? found[0].value : nil
    }

    /// The words of a header, RFC 2047 undone.
    func words(_ name: String) throws -> String {
        let value = try #require(self[name])
        return try value.split(separator: " ").map { word in
            guard word.hasPrefix("=?UTF-8?B?"), word.hasSuffix("?=") else { return String(word) }
            try #require(word.utf8.count <= 75)
            let data = try #require(Data(base64Encoded: String(word.dropFirst(10).dropLast(2))))
            return try #require(String(data: data, encoding: .utf8))
        }
        .reduce(into: "") { $0 += $1.hasPrefix("<") ? " \($1)" : $1 }
    }
}
