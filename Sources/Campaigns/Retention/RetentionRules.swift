import Foundation

/// The data file, read: a rule for every class, in the order of the file.
package struct RetentionRules: Sendable {
    /// `2026.11-1`
    package let version: String
    /// The day on which the sources were looked at.
    package let asOf: String
    package let rules: [RetentionRule]

    /// The file that this release carries. It is read by a test before every release.
    package static let shipped: RetentionRules = {
        do { return try RetentionRules(json: RetentionFile.text.withUTF8Buffer { Array($0) }) } catch {
            return RetentionRules(version: "none", asOf: "", rules: [])
        }
    }()

    package subscript(dataClass: DataClass) -> RetentionRule? { rules.first { $0.dataClass == dataClass } }
}

/// Why a retention file cannot be used.
package enum RetentionFault: Error, Hashable, Sendable {
    case unknownClass(String)
    case badClock(String)
    /// A class without a rule, or with two.
    case notOnce(DataClass)
}

extension RetentionRules {
    package init(json: [UInt8]) throws {
        let file = try JSONDecoder().decode(File.self, from: Data(json))
        version = file.version
        asOf = file.asOf
        let clocks = Dictionary(file.classes.map { ($0.class, $0.clock) }) { first, _ in first }
        rules = try file.classes.map { try RetentionRule($0, clocks) }
        for one in DataClass.allCases where rules.count(where: { $0.dataClass == one }) != 1 {
            throw RetentionFault.notOnce(one)
        }
    }

    fileprivate struct File: Decodable {
        let version: String
        let asOf: String
        let classes: [Entry]
    }

    fileprivate struct Entry: Decodable {
        let `class`: String
        let clock: Clock
        let from: RetentionRule.Event
        let status: RetentionRule.Status
        let source: String
        let keeper: String
        let removal: RetentionRule.Removal
        let inUse: Bool
    }

    /// Exactly one of them.
    fileprivate struct Clock: Decodable {
        let years: Int?
        let months: Int?
        let monthsAfterMonth: Int?
        let days: Int?
        let whileUsed: Bool?
        let contract: Bool?
        let `as`: String?

        var own: RetentionClock? {
            let all: [RetentionClock?] = [
                years.map { .years($0) }, months.map { .months($0) },
                monthsAfterMonth.map { .monthsAfterMonth($0) }, days.map { .days($0) },
                whileUsed.map { _ in .whileUsed }, contract.map { _ in .contract },
            ]
            let given = all.compactMap(\.self)
            return given.count == 1 ? given.first : nil
        }
    }
}

extension RetentionRule {
    fileprivate init(_ entry: RetentionRules.Entry, _ clocks: [String: RetentionRules.Clock]) throws {
        guard let dataClass = DataClass(rawValue: entry.class) else {
            throw RetentionFault.unknownClass(entry.class)
        }
        let follows = try entry.clock.as.map { name in
            guard let other = DataClass(rawValue: name) else { throw RetentionFault.unknownClass(name) }
            return other
        }
        guard let clock = follows == nil ? entry.clock.own : follows.flatMap({ clocks[$0.rawValue]?.own })
        else { throw RetentionFault.badClock(entry.class) }
        self.init(
            dataClass: dataClass, clock: clock, event: entry.from, status: entry.status,
            removal: entry.removal, source: entry.source, keeper: entry.keeper, isInUse: entry.inUse,
            follows: follows)
    }
}
