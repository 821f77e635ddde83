/// An instrument with the criteria of one implementation: everything a verdict depends on.
///
/// Every derived result names the hash of its rule set, so that it can be derived again years later and a
/// difference be noticed. The committee may move lines within a year's plan (MHLW manual, text page 110), and two
/// workplaces of one company may have different ones: so the rules travel with the result, not with the program.
public struct RuleSet: Sendable {
    /// The questionnaire with its tables.
    public let instrument: Instrument
    /// The criteria by method; a method without criteria gives no verdict.
    public let criteria: [Method: Criteria]
    /// The method whose verdict counts; the other is shown beside it.
    public let deciding: Method
    /// SHA-256 over the data files' bytes and the criteria, in hexadecimal.
    public let hash: String
    /// Version of the scoring code: it changes when the same rule set would give another result.
    public static let scoringVersion = 1

    /// Refuses criteria that do not fit the instrument.
    public init(
        instrument: Instrument, criteria: [Method: Criteria], deciding: Method
    ) throws(CriteriaError) {
        for (method, own) in criteria {
            guard own.method == method else { throw .belongsElsewhere(id: own.id) }
            try own.check(against: instrument)
        }
        guard criteria[deciding] != nil else { throw .decidingMissing(deciding) }
        self.instrument = instrument
        self.criteria = criteria
        self.deciding = deciding
        hash = Self.hash(instrument, criteria, deciding)
    }

    /// The manual's examples, その2 deciding where it is on (S4-01, S4-13); the 23 items have その1 only.
    public static func standard(_ id: InstrumentID) throws -> RuleSet {
        var criteria: [Method: Criteria] = [:]
        for method in Method.allCases {
            do {
                criteria[method] = try Criteria.example(method, for: id)
            } catch CriteriaError.notUsable {
                continue
            }
        }
        return try RuleSet(
            instrument: Instrument.load(id), criteria: criteria,
            deciding: criteria[.conversionTable] == nil ? .simpleSum : .conversionTable)
    }

    /// The same text gives the same hash on every machine: fixed order, no encoder of a library in between.
    private static func hash(
        _ instrument: Instrument, _ criteria: [Method: Criteria], _ deciding: Method
    ) -> String {
        var lines = ["nagi.ruleset/1", instrument.id.rawValue] + instrument.fileDigests + [deciding.rawValue]
        for method in Method.allCases {
            for rule in criteria[method]?.rules ?? [] {
                lines += rule.conditions.map {
                    [
                        method.rawValue, rule.id, $0.variable.rawValue, $0.comparison.rawValue,
                        String($0.value),
                    ]
                    .joined(separator: " ")
                }
            }
        }
        return SHA256.hex(Array((lines.joined(separator: "\n") + "\n").utf8))
    }
}
