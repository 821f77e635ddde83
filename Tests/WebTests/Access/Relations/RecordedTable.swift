import Foundation
import Organisation
import TestSupport

/// The role table as people read and approved it: `docs/roles.md`, not the code.
struct RecordedTable: Sendable {
    private let cells: [String: [String: Reach]]

    init() throws {
        let lines = try String(contentsOf: `docs/roles.md`.file, encoding: .utf8).split(separator: "\n")
            .filter { $0.hasPrefix("| ") }
            .map { line in
                line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().map {
                    $0.trimmingCharacters(in: .whitespaces)
                }
            }
        guard let head = lines.first else { throw TestFault.sample }
        cells = Dictionary(
            uniqueKeysWithValues: lines.dropFirst().map { line in
                let row = zip(head, line).dropFirst(3).compactMap { name, word in
                    Reach(rawValue: word).map { (name, $0) }
                }
                return (line[0], Dictionary(uniqueKeysWithValues: row))
            })
    }

    func reach(_ role: Role, _ function: Function, scoped: Bool = false) -> Reach? {
        cells[function.rawValue]?[scoped ? role.rawValue + " 1–3" : role.rawValue]
    }
}
