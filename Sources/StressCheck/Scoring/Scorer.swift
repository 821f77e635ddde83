/// Computes what answers say under a rule set. Pure: the same answers give the same score for ever.
public struct Scorer: Sendable {
    /// The rules it was made for.
    public let ruleSet: RuleSet
    /// The rule set's instrument as flat arrays.
    let tables: ScoringTables
    /// The means of the 80-item form; empty for the others.
    let means: MeanTables
    /// The rules of each method, out of the dictionary once for all.
    let simpleSumRules: [Criteria.Rule]?
    let conversionTableRules: [Criteria.Rule]?

    /// Compiles the rule set; keep the scorer, making one costs more than using it.
    public init(_ ruleSet: RuleSet) {
        self.ruleSet = ruleSet
        tables = ScoringTables(ruleSet.instrument)
        means = MeanTables(ruleSet.instrument)
        simpleSumRules = ruleSet.criteria[.simpleSum]?.rules
        conversionTableRules = ruleSet.criteria[.conversionTable]?.rules
    }

    /// Profile and verdicts. Without a sex there is no その2 and no profile: nobody is silently read from the
    /// men's table.
    public func score(_ answers: Answers, sex: Sex?) throws(ScoringError) -> Score {
        let codes = answers.codes(in: ruleSet.instrument)
        var tally = Tally(scales: tables.scaleIDs.count)
        try fill(&tally, codes, sex: sex)
        return Score(
            missing: missing(codes), profile: sex.map { _ in profile(tally) },
            sono1: verdict(.simpleSum, tally.simple.complete),
            sono2: verdict(.conversionTable, tally.points.complete))
    }

    /// Both readings of a sheet whose sex is not stated, for the implementer to decide between.
    public func candidates(_ answers: Answers) throws(ScoringError) -> (male: Score, female: Score) {
        (male: try score(answers, sex: .male), female: try score(answers, sex: .female))
    }

    /// What a verdict lacks, by item number. 56 and 57 are never among it: they are in no sum.
    private func missing(_ codes: [UInt8]) -> [ItemID] {
        tables.needed.filter { codes[$0] == 0 }.map { ruleSet.instrument.items[$0].id }
    }

    /// The scales that have a point, in printed order.
    private func profile(_ tally: Tally) -> [ScalePoint] {
        var points: [ScalePoint] = []
        points.reserveCapacity(tables.scaleIDs.count)
        for (index, scale) in tables.scaleIDs.enumerated() {
            guard let raw = tally.raw[index], tally.stage[index] != 0 else { continue }
            points.append(
                ScalePoint(scale: scale, raw: raw, stage: tally.stage[index], point: tally.point[index]))
        }
        return points
    }
}

/// Why a sheet cannot be scored at all.
public enum ScoringError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A raw value fell into a blank cell of the 素点換算表: the table is wrong or incomplete, and any stage
    /// made up for it would be an invention.
    case blankCell(ScaleID, raw: Int, Sex)

    /// One English sentence for logs and the command line.
    public var description: String {
        switch self {
        case .blankCell(let scale, let raw, let sex):
            "\(scale.rawValue): raw value \(raw) has no cell in the \(sex.rawValue) table"
        }
    }
}
