import Foundation
import Testing

@testable import StressCheck

/// A file of `Tests/Vectors`. A missing or altered file stops the test that wants it.
struct VectorFile {
    let header: [String]
    let rows: [[String]]

    init(_ name: String) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Vectors")
        let bytes = try Data(contentsOf: folder.appending(path: name))
        let digests = try String(contentsOf: folder.appending(path: "DIGESTS"), encoding: .utf8)
        try #require(digests.split(separator: "\n").contains("\(SHA256.hex(Array(bytes)))  \(name)"))
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
            .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        header = try #require(lines.first)
        rows = Array(lines.dropFirst())
    }

    /// The cells of a row by column name.
    func cells(_ row: [String]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: zip(header, row))
    }
}

extension Answers {
    /// The q columns of a row.
    init(_ cells: [String: String], _ instrument: Instrument) throws {
        self.init()
        for item in instrument.items {
            let code: Int = try #require(Int(cells["q\(item.number)"] ?? ""))
            try set(item.id, to: code)
        }
    }
}
