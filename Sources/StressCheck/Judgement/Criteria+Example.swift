extension Criteria {
    /// The manual's example (設定例) of a method for an instrument, about one person in ten (S2-36; MHLW manual,
    /// text page 110).
    ///
    /// Refused where `criteria.json` says `usable: false` or does not mark it verified: その2 of the 23 items was
    /// seen in one program only, and its 3-item depression table is missing (SOURCES.md §7).
    public static func example(_ method: Method, for instrument: InstrumentID) throws -> Criteria {
        try example(method, for: instrument, in: .shipped())
    }

    /// The same out of any criteria file, for tests that withdraw a mark of verification.
    static func example(
        _ method: Method, for instrument: InstrumentID, in file: CriteriaFile
    ) throws(CriteriaError) -> Criteria {
        guard let entry = file.criteria.first(where: { $0.instrument == instrument && $0.method == method })
        else { throw .noExample(instrument, method) }
        guard entry.usable ?? true, entry.verified == true else {
            throw .notUsable(id: entry.id, reason: entry.note ?? "not verified")
        }
        let origin = file.criteria.first { $0.id == entry.sameAs } ?? entry
        guard let rules = origin.rules, origin.usable ?? true, origin.verified == true else {
            throw .noExample(instrument, method)
        }
        return Criteria(
            id: entry.id, instrument: instrument, method: method, name: origin.nameJa ?? entry.id,
            rules: rules.map(Rule.init))
    }

    /// The share of people the examples are meant to choose, in percent (MHLW manual, text page 110; S2-36). What
    /// was observed later lies a little above it (SOURCES.md §4, expected share).
    public static func designedPercent() throws(InstrumentError) -> Int {
        try CriteriaFile.shipped().expectedShare.designed.percent
    }

    /// Moves one line, for a criterion the committee has deliberated (S4-11). The change is checked against the
    /// instrument when a `RuleSet` is made of it.
    public mutating func setLine(_ value: Int, rule: String, variable: Variable) throws(CriteriaError) {
        guard let r = rules.firstIndex(where: { $0.id == rule }),
            let c = rules[r].conditions.firstIndex(where: { $0.variable == variable })
        else { throw .noSuchLine(rule: rule, variable: variable) }
        rules[r].conditions[c].value = value
    }
}

/// The printed mark ㋐ or ㋑ where the file has one; the short form's file has only the letters.
extension Criteria.Rule {
    init(_ entry: CriteriaFile.RuleEntry) {
        self.init(
            id: entry.id, label: entry.labelJa ?? entry.id,
            conditions: entry.all.map {
                Criteria.Condition(variable: $0.var, comparison: $0.op, value: $0.value)
            })
    }
}
