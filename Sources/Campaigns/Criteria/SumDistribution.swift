package import StressCheck

/// How many sheets have which sums by one method. It holds cells of single people, so it stays where it is counted.
package struct SumDistribution: Hashable, Sendable {
    package let method: Method
    package private(set) var counts: [AreaSums: Int] = [:]
    /// Sheets with a needed item unanswered: no verdict, nothing imputed.
    package private(set) var incomplete = 0
    /// Full sheets that その2 cannot judge, since the sex is not stated.
    package private(set) var sexUnstated = 0

    package init(_ method: Method) {
        self.method = method
    }

    /// Fewer than ten judged sheets give no figures (SD-R1).
    package static let leastJudged = 10
    /// Fewer than fifty give no counts and whole percents only (SD-R6).
    package static let leastForCounts = 50

    package var judged: Int { counts.values.reduce(0, +) }

    package mutating func add(_ score: Score) {
        if let sums = score.verdict(method)?.sums {
            counts[sums, default: 0] += 1
        } else if score.missing.isEmpty {
            sexUnstated += 1
        } else {
            incomplete += 1
        }
    }

    /// How many the criteria choose, by the same scorer that decides.
    ///
    /// - Throws: `CriteriaError` for lines out of reach.
    package func selection(by criteria: Criteria, in instrument: Instrument) throws -> Selection {
        let rules = try RuleSet(
            instrument: instrument, criteria: [method: criteria], deciding: method)
        let scorer = Scorer(rules)
        var (selected, met): (Int, [String: Int]) = (0, [:])
        for (sums, count) in counts {
            guard let verdict = scorer.verdict(method, sums) else { continue }
            if verdict.isHigh { selected += count }
            for rule in verdict.rulesMet { met[rule, default: 0] += count }
        }
        return Selection(
            criteria: criteria, share: ShareEstimate(selected, of: judged),
            byRule: met.mapValues { ShareEstimate($0, of: judged) })
    }
}

/// What criteria choose: everybody who meets any rule, and those who meet each of them.
package struct Selection: Hashable, Sendable {
    package let criteria: Criteria
    package let share: ShareEstimate
    /// By the id of the rule, "a" and "b"; a sheet may meet both.
    package let byRule: [String: ShareEstimate]

    package init(criteria: Criteria, share: ShareEstimate, byRule: [String: ShareEstimate]) {
        self.criteria = criteria
        self.share = share
        self.byRule = byRule
    }

    package func share(ofRule id: String) -> ShareEstimate {
        byRule[id] ?? ShareEstimate(0, of: share.total)
    }
}
