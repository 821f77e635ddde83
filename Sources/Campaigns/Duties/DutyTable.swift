import Foundation
package import Organisation

/// Which workplace owes what from which day on, by its number of workers (L-29). Data with sources, no code.
package struct DutyTable: Sendable {
    package enum Duty: String, CaseIterable, Sendable, Codable { case stressCheck, report }

    package struct Entry: Hashable, Sendable {
        package let id: String
        package let duty: Duty
        package let from: Day
        package let atLeast: Int
        /// Off: holds only where the company has switched it on.
        package let inForce: Bool
        package let source: String
    }

    package let version: String
    package let entries: [Entry]

    /// The file that this release carries; a test reads it before every release.
    package static let shipped: DutyTable = {
        do { return try DutyTable(json: DutyFile.text.withUTF8Buffer { Array($0) }) } catch {
            return DutyTable(version: "none", entries: [])
        }
    }()

    /// Entries that a company can switch on and off.
    package var switchable: [Entry] { entries.filter { !$0.inForce } }

    /// The least number of workers from which the duty holds on a day: that of the newest entry that holds then.
    /// nil where no entry reaches back that far.
    package func threshold(_ duty: Duty, on day: Day, switchedOn: Set<String> = []) -> Int? {
        entries.filter {
            $0.duty == duty && $0.from <= day && ($0.inForce || switchedOn.contains($0.id))
        }.max { $0.from < $1.from }?.atLeast
    }
}

package enum DutyFault: Error, Hashable, Sendable { case badDay(String) }

extension DutyTable {
    package init(json: [UInt8]) throws {
        let file = try JSONDecoder().decode(File.self, from: Data(json))
        version = file.version
        entries = try file.duties.map { line in
            guard let day = Day(text: line.from) else { throw DutyFault.badDay(line.from) }
            return Entry(
                id: line.id, duty: line.duty, from: day, atLeast: line.atLeast, inForce: line.inForce,
                source: line.source)
        }
    }

    private struct File: Decodable {
        let version: String
        let duties: [Line]
    }

    private struct Line: Decodable {
        let id: String
        let duty: Duty
        let from: String
        let atLeast: Int
        let inForce: Bool
        let source: String
    }
}
