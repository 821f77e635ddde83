import Campaigns
import Organisation
import Storage
import StressCheck

/// What looking at the sheets of one implementation needs: its frozen rules and departments.
struct ReviewRoom {
    let implementation: Implementation
    let rules: RuleSet
    let scorer: Scorer
    private let tree: DepartmentTree

    init(_ db: borrowing Connection, _ id: ImplementationID) throws {
        implementation = try db.implementation(id)
        guard let frozen = implementation.criteria else { throw Refusal.notOpened }
        rules = try RuleSet(
            instrument: .load(implementation.campaign.instrument), criteria: frozen.criteria,
            deciding: frozen.deciding)
        // Re-deriving must match what was frozen: a changed data file is reported, never applied.
        guard rules.hash == frozen.ruleSet else { throw Refusal.changedMeanwhile }
        scorer = Scorer(rules)
        tree = try db.tree(of: id)
    }

    var campaign: CampaignID { implementation.campaign.id }

    func examinee(
        _ stored: StoredSheet, _ person: PersonIdentity?, _ decision: StoredDecision?,
        _ db: borrowing Connection,
        _ permit: Permit
    ) throws -> (examinee: Examinee, sheet: AnswerSheet) {
        let sheet = try db.answers(of: stored, campaign: campaign, under: permit)
        let examinee = Examinee(
            sheet: stored.id, person: stored.person,
            receipt: Receipt.number(of: stored.id, digest: stored.digest), number: person?.number ?? "",
            name: person?.name ?? "",
            department: tree.path(of: sheet.department), assessment: try assess(sheet),
            decision: decision?.decided)
        return (examinee, sheet)
    }

    /// 一覧番号 of everybody in a batch, from 1: by department as frozen, then by a number that tells nothing. The same for
    /// every reader and in every list, as long as the batch is kept.
    func runningNumbers(_ db: borrowing Connection, _ batch: BatchID) throws -> [SheetID: Int] {
        let places = try db.departments(inBatch: batch).mapValues { tree.path(of: $0) }
        let order = places.sorted { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }
        return Dictionary(
            order.enumerated().map { ($0.element.key, $0.offset + 1) },
            uniquingKeysWith: { first, _ in first })
    }

    func assess(_ sheet: AnswerSheet) throws -> Assessment {
        try Assessment(sheet, by: scorer, rules.instrument, deciding: rules.deciding)
    }

    /// The record for a decision about a sheet.
    func record(
        _ decision: InterviewDecision, for stored: StoredSheet, _ sheet: AnswerSheet
    ) throws -> ResultRecord {
        try assess(sheet).record(decision, sheet: sheet, rules: rules, digest: stored.digest)
    }
}

extension Connection {
    func names(on day: Day) throws -> [PersonID: PersonIdentity] {
        Dictionary(
            try people(on: day, includingLeavers: true).map { ($0.id, $0.identity) },
            uniquingKeysWith: { first, _ in first })
    }
}

extension StoredDecision {
    fileprivate var decided: Decided {
        Decided(decision: record.decision, basis: basis, at: at, author: author)
    }
}
