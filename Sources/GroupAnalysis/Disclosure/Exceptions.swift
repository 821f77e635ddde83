/// Exception A of the guideline: every analysed worker of a group consented in writing (L-21).
public struct UnanimousConsent: Sendable, Hashable {
    /// The unit's number.
    public let unit: Int
    /// Respondent numbers whose written consent is stored.
    public let consenting: Set<Int>
    /// Fewest people the consent speaks of, 3…9.
    public let minimum: Int
    /// Where the stored consents are found, for instance a file number. Never empty.
    public let record: String

    /// A consent as recorded; it has no effect while one respondent of the unit is missing from it.
    public init(unit: Int, consenting: Set<Int>, minimum: Int, record: String) {
        self.unit = unit
        self.consenting = consenting
        self.minimum = minimum
        self.record = record
    }
}

/// Exception B: a method that identifies nobody, deliberated by the health committee (L-21; MHLW manual, text
/// page 176). It yields its tagged outputs and nothing else.
public struct NonIdentifyingMethod: Sendable, Hashable {
    /// The only measures that small groups show.
    public let measures: Set<MeasureID>
    /// Fewest people of a group and of every part that can be computed, 3 or more.
    public let minimum: Int
    /// Day of the committee, YYYY-MM-DD.
    public let committeeDay: String

    /// A method as recorded.
    public init(measures: Set<MeasureID>, minimum: Int, committeeDay: String) {
        self.measures = measures
        self.minimum = minimum
        self.committeeDay = committeeDay
    }
}

extension DisclosureRules {
    /// Throws `exceptionNotValid` for fewer people than the floor, or without a record.
    func check(_ consents: [UnanimousConsent], _ method: NonIdentifyingMethod?) throws(DisclosureError) {
        for consent in consents {
            guard consent.minimum >= consentFloor, !consent.record.isEmpty else { throw .exceptionNotValid }
        }
        guard let method else { return }
        guard method.minimum >= consentFloor, isDay(method.committeeDay) else { throw .exceptionNotValid }
    }
}

extension GroupData {
    /// Who consented, by row: only people of units in which nobody is missing from the consent.
    func consenting(_ consents: [UnanimousConsent]) -> [Bool] {
        var rows = [Bool](repeating: false, count: units.count)
        // A consent speaks of a whole unit: one missing name, and it counts for nobody of it.
        for consent in consents {
            guard let root = tree.index(of: consent.unit) else { continue }
            let inside = tree.subtree(of: root)
            let members = units.indices.filter { inside[Int(units[$0])] }
            guard members.allSatisfy({ consent.consenting.contains(respondents[$0]) }) else { continue }
            for row in members { rows[row] = true }
        }
        return rows
    }
}
