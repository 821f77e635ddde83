import Foundation

/// A byte search over everything in a folder.
enum Bytes {
    static func files(in folder: URL, holding needle: [UInt8]) throws -> [String] {
        let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return try (all?.compactMap { $0 as? URL } ?? []).filter { file in
            try !file.hasDirectoryPath && Data(contentsOf: file).range(of: Data(needle)) != nil
        }.map(\.lastPathComponent)
    }
}
