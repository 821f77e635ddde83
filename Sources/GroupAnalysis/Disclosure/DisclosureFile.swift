import Foundation
import StressCheck

/// The JSON of dated rule sets, as written.
struct DisclosureFile: Decodable {
    let ruleSets: [Entry]

    /// One rule set with the source of each number.
    struct Entry: Decodable {
        /// First day, and the four numbers of `DisclosureRules`; sources beside them are for people.
        let from: String
        let threshold: Int
        let consentFloor: Int
        let countsFrom: Int
        let homogeneityMargin: Int
    }

    /// Throws `malformed` without saying more: the file may be a company's own.
    static func read(_ bytes: [UInt8]) throws(InstrumentError) -> DisclosureFile {
        do {
            return try JSONDecoder().decode(DisclosureFile.self, from: Data(bytes))
        } catch {
            throw .malformed(file: "disclosure.json", reason: "not a file of rule sets")
        }
    }

    /// Every set must keep the law's limits.
    func rules() throws(DisclosureError) -> [DisclosureRules] {
        // A file below the law's limits is refused whole, not raised in silence.
        var rules: [DisclosureRules] = []
        for entry in ruleSets {
            rules.append(
                try DisclosureRules(
                    from: entry.from, threshold: entry.threshold, consentFloor: entry.consentFloor,
                    countsFrom: entry.countsFrom, homogeneityMargin: entry.homogeneityMargin))
        }
        return rules
    }
}
