import StressCheck
import StressCheckData

/// The numbers of the disclosure rules, with the day from which they hold (L-23).
public struct DisclosureRules: Sendable, Hashable {
    /// First day of validity, YYYY-MM-DD, Asia/Tokyo.
    public let from: String
    /// k: fewest respondents a group, and any part of a group that can be computed, may have (L-20;
    /// guideline, MHLW manual text page 176).
    public let threshold: Int
    /// Fewest even with the consent of all (SD-R1: two people are never a group).
    public let consentFloor: Int
    /// From this n on a number of people may be shown beside a share (SD-R6).
    public let countsFrom: Int
    /// So many people at either end of a share look alike (SD-R7).
    public let homogeneityMargin: Int

    /// Throws `lowered` when a figure is below the law's: k 10, floor 3; `badDay` when `from` is no day.
    public init(
        from: String, threshold: Int, consentFloor: Int = 3, countsFrom: Int = 50, homogeneityMargin: Int = 2
    ) throws(DisclosureError) {
        guard isDay(from) else { throw .badDay(from) }
        guard threshold >= Self.lowestThreshold, consentFloor >= Self.lowestFloor, countsFrom >= 50,
            homogeneityMargin >= 1
        else { throw .lowered }
        self.init(
            unchecked: from, threshold: threshold, consentFloor: consentFloor, countsFrom: countsFrom,
            homogeneityMargin: homogeneityMargin)
    }

    /// For the tests' exhaustive attack, which needs small numbers.
    init(unchecked from: String, threshold: Int, consentFloor: Int, countsFrom: Int, homogeneityMargin: Int) {
        self.from = from
        self.threshold = threshold
        self.consentFloor = consentFloor
        self.countsFrom = countsFrom
        self.homogeneityMargin = homogeneityMargin
    }

    /// Never lower than the guideline's limit, whatever a file or a company says.
    static let lowestThreshold = 10
    /// Never two.
    static let lowestFloor = 3
}

/// Rule sets in the order of their days: the one in force is looked up, never chosen.
public struct DisclosureTimetable: Sendable, Hashable {
    /// By day, oldest first.
    public let ruleSets: [DisclosureRules]

    /// The product's rule sets and further ones, for instance a company's own stricter k or a new law's
    /// (a JSON file of the same form, read by `DisclosureFile`). Throws `InstrumentError` for an altered data
    /// file.
    public static func shipped(adding further: [DisclosureRules] = []) throws -> DisclosureTimetable {
        let own = try StressCheck.shipped(DisclosureFile.self, .disclosure).rules()
        return DisclosureTimetable(ruleSets: (own + further).sorted { $0.from < $1.from })
    }

    /// Further rule sets from JSON of the form of `disclosure.json`.
    public static func read(_ bytes: [UInt8]) throws -> [DisclosureRules] {
        try DisclosureFile.read(bytes).rules()
    }

    /// The newest rule set that holds on a day; of two with the same day the stricter one.
    public func rules(on day: String) throws(DisclosureError) -> DisclosureRules {
        guard isDay(day) else { throw .badDay(day) }
        let begun = ruleSets.filter { $0.from <= day }
        let newest = begun.filter { $0.from == begun.last?.from }
        guard let rules = newest.max(by: { $0.threshold < $1.threshold }) else { throw .noRules(day) }
        return rules
    }
}

/// Ten characters, YYYY-MM-DD: such days compare as text.
func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy(\.isASCII) }) else {
        return false
    }
    let numbers = parts.compactMap { Int($0) }
    return numbers.count == 3 && (1...12).contains(numbers[1]) && (1...31).contains(numbers[2])
}
