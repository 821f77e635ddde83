package import Campaigns
package import Organisation
import Storage
package import StressCheck

/// What is asked about lines: of which method, from which criteria, moving which of them, towards which share.
package struct CriteriaQuestion: Hashable, Sendable {
    package let base: Criteria
    package let move: LineMove
    package let target: TargetShare

    package init(base: Criteria, move: LineMove, target: TargetShare) {
        self.base = base
        self.move = move
        self.target = target
    }
}

/// Counts of a closed year by line; nothing of any single sheet.
package struct CriteriaFigures: Hashable, Sendable {
    package let judged: Int
    package let incomplete: Int
    package let sexUnstated: Int
    /// The criteria asked about, the manual's example, and last year's own where they are of the same method.
    package let base: Selection
    package let example: Selection?
    package let lastYear: Selection?
    package let ladder: LineLadder
}

/// The closed year that figures come from.
package struct ReferenceYear: Hashable, Sendable {
    package let campaign: String
    package let workplace: String
    package let closedAt: Instant?
    /// Which lines decided then.
    package let criteria: Criteria?
    /// nil where too few answers can be judged (SD-R1).
    package let figures: CriteriaFigures?
}

package struct CriteriaStudy: Sendable {
    package let implementation: Implementation
    package let record: DatedCommitteeRecord?
    /// nil in a company's first year.
    package let reference: ReferenceYear?
}

extension Office {
    /// For a question that is only written down as an address: no before any answer.
    package func checkCriteriaStudy(at id: ImplementationID, as who: Principal) async throws {
        try await door.check(.criteriaStudy, as: who, on: .implementation(id))
    }

    /// What lines would have chosen among the answers of the last closed year (S2-37, S2-38). It runs on that year
    /// as its place: the audit names whose answers were counted.
    package func studyCriteria(
        _ question: CriteriaQuestion, at id: ImplementationID, as who: Principal, request: Int = 0
    ) async throws -> CriteriaStudy {
        try await door.check(.criteriaStudy, as: who, on: .implementation(id))
        let (draft, year) = try await door.perform(.campaignRead, as: who) { db, _ in
            let draft = try db.implementation(id)
            guard draft.phase == .draft else { throw Refusal.alreadyOpened }
            return (draft, try db.referenceYear(for: draft))
        }
        let instrument = try Instrument.load(draft.campaign.instrument)
        let place = Place.implementation(year ?? id)
        return try await door.perform(.criteriaStudy, as: who, on: place, request: request) { db, permit in
            CriteriaStudy(
                implementation: draft, record: try db.committeeRecord(at: id),
                reference: try year.map { try db.reference($0, question, instrument, permit) })
        }
    }
}

extension Connection {
    fileprivate func reference(
        _ id: ImplementationID, _ question: CriteriaQuestion, _ instrument: Instrument, _ permit: Permit
    ) throws -> ReferenceYear {
        let year = try implementation(id)
        let method = question.base.method
        let scorer = Scorer(
            try RuleSet(instrument: instrument, criteria: [method: question.base], deciding: method))
        var sums = SumDistribution(method)
        try eachSheet(of: year, under: permit) { sheet in
            sums.add(try scorer.score(try sheet.answers(of: instrument), sex: sheet.scoringSex))
        }
        let own = year.criteria.flatMap { $0.criteria[$0.deciding] }
        return ReferenceYear(
            campaign: year.campaign.name, workplace: year.workplace.name, closedAt: year.closedAt,
            criteria: own, figures: try CriteriaFigures(sums, question, lastYear: own, instrument))
    }
}

extension CriteriaFigures {
    /// nil where fewer than ten sheets can be judged.
    init?(
        _ sums: SumDistribution, _ question: CriteriaQuestion, lastYear: Criteria?, _ instrument: Instrument
    ) throws {
        guard sums.judged >= SumDistribution.leastJudged,
            let ladder = LineLadder(
                sums, from: question.base, moving: question.move, target: question.target, in: instrument)
        else { return nil }
        judged = sums.judged
        incomplete = sums.incomplete
        sexUnstated = sums.sexUnstated
        base = try sums.selection(by: question.base, in: instrument)
        example = try (try? Criteria.example(sums.method, for: instrument.id)).map {
            try sums.selection(by: $0, in: instrument)
        }
        self.lastYear = try lastYear.flatMap { own in
            own.method == sums.method ? try sums.selection(by: own, in: instrument) : nil
        }
        self.ladder = ladder
    }
}
