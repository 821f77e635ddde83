import Foundation
import StressCheck
import Testing

/// A file of `Tests/Vectors`. A missing or altered file stops the test that wants it.
struct VectorFile {
    let bytes: [UInt8]

    init(_ name: String) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Vectors")
        bytes = Array(try Data(contentsOf: folder.appending(path: name)))
        let digests = try String(contentsOf: folder.appending(path: "DIGESTS"), encoding: .utf8)
        try #require(digests.split(separator: "\n").contains("\(FileDigest.hex(bytes))  \(name)"))
    }

    /// Rows of a CSV file by column name.
    func rows() throws -> [[String: String]] {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
            .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        let header = try #require(lines.first)
        return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
    }
}
