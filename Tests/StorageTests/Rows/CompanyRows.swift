import Campaigns
import Organisation
import StressCheck
import TestSupport

@testable import Storage

/// A company as rows: a tree of departments, two implementations of one campaign year, closed, with sheets.
struct CompanyRows: Sendable {
    let tenant: TenantHandle
    let clock: FixedClock
    let door: Door
    private let chance = Randoms(seed: 7)

    static let head = DepartmentID(rawValue: 10)
    static let sales = DepartmentID(rawValue: 11)
    static let firstTeam = DepartmentID(rawValue: 12)
    static let factory = DepartmentID(rawValue: 13)
    static let workplace = WorkplaceID(rawValue: 20)

    static let campaign = Campaign(
        id: CampaignID(rawValue: 30), name: "2026年度", instrument: .bjsq57,
        firstDay: Day(daysSince1970: 20_778), lastDay: Day(daysSince1970: 20_808))
    static let otherCampaign = Campaign(
        id: CampaignID(rawValue: 31), name: "2027年度", instrument: .bjsq57,
        firstDay: Day(daysSince1970: 20_778), lastDay: Day(daysSince1970: 20_808))
    static let here = ImplementationID(rawValue: 40)
    static let elsewhere = ImplementationID(rawValue: 41)
    /// Members of the batch here; the one elsewhere is sheet 74.
    static let sheets = [71, 72, 73].map(SheetID.init(rawValue:))
    static let sheetElsewhere = SheetID(rawValue: 74)
    static let batch = BatchID(rawValue: 80)
    static let batchElsewhere = BatchID(rawValue: 81)

    static let accounts = (1...20).map(AccountID.init(rawValue:))

    /// As the door would make one for the function; only tests of this target can.
    func permit(_ function: Function = .answerSend) -> Permit {
        Permit(
            principal: .system(.setup), function: function, place: .tenant, role: .system, reach: .tenant,
            basis: .system, departments: nil, at: clock.now, draw: chance.id)
    }

    func count(_ table: String) async throws -> Int {
        try await tenant.database.read { db in
            try db.row(SQL(unchecked: "SELECT count(*) FROM \(table)"))?.int(0) ?? 0
        }
    }

    /// One statement of somebody who has the tenant's own login, past every rule in Swift.
    func run(_ sql: SQL) async throws {
        try await tenant.database.write { try $0.run(sql) }
    }

    @discardableResult
    func grant(
        _ role: Role, to account: AccountID, department: DepartmentID? = nil, level: Int? = nil,
        from: Instant? = nil, until: Instant? = nil, attested: Bool = true
    ) async throws -> GrantID {
        let grant = Grant(
            id: GrantID(rawValue: Int.random(in: 1_000...1 << 50)), account: account, role: role,
            department: department, level: level, from: from ?? clock.now, until: until)
        try await tenant.database.write { db in
            try db.insert(grant, by: 0)
            if attested, role.isHealthSide { try db.attest(grant.id, at: grant.from, by: 0) }
        }
        return grant.id
    }

    func appoint(
        _ account: AccountID, as duty: Appointment.Duty, at implementation: ImplementationID = here
    ) async throws {
        let permit = permit()
        try await tenant.database.write { db in
            let appointment = Appointment(
                account: account, duty: duty, qualification: duty == .implementer ? .physician : nil,
                trainingDay: nil)
            try db.appoint(appointment, at: implementation, under: permit)
        }
    }

    func decide(
        _ sheet: SheetID, _ decision: InterviewDecision = .notNeeded, in batch: BatchID = batch
    ) async throws {
        let permit = permit(.reviewDecide)
        let record = ResultRecord(
            decision: decision, deciding: .conversionTable, sex: .male, simpleSum: nil, conversion: nil,
            agreedHigh: nil, points: [], ruleSet: "r", scoringVersion: 1, answerDigest: [1], missingItems: [])
        try await tenant.database.write { db in
            try db.insertDecision(
                record, of: sheet, in: batch, basis: .individual, campaign: Self.campaign.id, under: permit)
        }
    }
}
