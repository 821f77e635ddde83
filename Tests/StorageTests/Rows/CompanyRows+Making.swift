import Campaigns
import Organisation
import StressCheck
import TestSupport

@testable import Storage

/// The company on a fresh tenant.
func withRows(_ engine: Engine, _ work: (CompanyRows) async throws -> Void) async throws {
    let clock = FixedClock()
    try await withTenant(engine, clock: clock) { tenant in
        try await tenant.ensureKeys([
            .answers(CompanyRows.campaign.id), .results(CompanyRows.campaign.id),
            .answers(CompanyRows.otherCampaign.id),
        ])
        let door = Door(tenant, clock: clock.read, random: Randoms.system)
        let rows = CompanyRows(tenant: tenant, clock: clock, door: door)
        let permit = rows.permit()
        try await tenant.database.write { db in
            try db.insertCompany(permit)
            try db.insertYear(CompanyRows.campaign, CompanyRows.here, permit)
            try db.insertYear(CompanyRows.otherCampaign, CompanyRows.elsewhere, permit)
            for sheet in CompanyRows.sheets { try db.insertAnswers(sheet, CompanyRows.here, permit) }
            try db.insertAnswers(CompanyRows.sheetElsewhere, CompanyRows.elsewhere, permit)
            for id in [CompanyRows.here, CompanyRows.elsewhere] {
                try db.insertClosing(of: id, under: permit)
            }
            try db.insertBatch(CompanyRows.batch, of: CompanyRows.here, under: permit)
            try db.insertBatch(CompanyRows.batchElsewhere, of: CompanyRows.elsewhere, under: permit)
        }
        try await work(rows)
    }
}

extension Connection {
    fileprivate func insertCompany(_ permit: Permit) throws {
        let tree: [(DepartmentID, DepartmentID?, String)] = [
            (CompanyRows.head, nil, "本社"), (CompanyRows.sales, CompanyRows.head, "営業部"),
            (CompanyRows.firstTeam, CompanyRows.sales, "営業1課"),
            (CompanyRows.factory, CompanyRows.head, "製造部"),
        ]
        for (id, parent, name) in tree {
            try insert(Department(id: id, parent: parent, name: name, position: 0))
        }
        try insert(Workplace(id: CompanyRows.workplace, name: "東京本社"), at: permit.at)
        for id in CompanyRows.accounts {
            let account = Account(
                id: id, name: "担当\(id.rawValue)", mail: "a\(id.rawValue)@x.jp", hasPassword: false)
            try insert(account, at: permit.at)
        }
        for number in 71...74 {
            let identity = PersonIdentity(
                number: "\(number)", name: "人\(number)", kana: "", mail: "", sex: .male, birthDate: nil,
                language: .ja)
            let person = Person(
                id: PersonID(rawValue: number), identity: identity, workplace: CompanyRows.workplace,
                department: CompanyRows.firstTeam)
            try insert(person, from: permit.at.day, at: permit.at)
        }
    }

    fileprivate func insertYear(_ campaign: Campaign, _ id: ImplementationID, _ permit: Permit) throws {
        try insert(campaign, under: permit)
        let workplace = Workplace(id: CompanyRows.workplace, name: "東京本社")
        try insert(Implementation(id: id, campaign: campaign, workplace: workplace, headcount: 60))
        let rules = try RuleSet.standard(.bjsq57)
        let frozen = FrozenCriteria(
            deciding: rules.deciding, criteria: rules.criteria, ruleSet: rules.hash, at: permit.at)
        try insert(frozen, at: id, under: permit)
        try insertOpening(of: id, under: permit)
    }

    /// Invitation, sheet and person share one number.
    fileprivate func insertAnswers(
        _ sheet: SheetID, _ implementation: ImplementationID, _ permit: Permit
    ) throws {
        let number = sheet.rawValue
        let invitation = Invitation(
            id: InvitationID(rawValue: number), implementation: implementation,
            person: PersonID(rawValue: number), department: CompanyRows.firstTeam)
        try insert(invitation, at: permit.at)
        try insertAnswers(sheet, of: invitation, permit)
    }

    func insertAnswers(_ id: SheetID, of invitation: Invitation, _ permit: Permit) throws {
        let campaign =
            invitation.implementation == CompanyRows.here ? CompanyRows.campaign : CompanyRows.otherCampaign
        let sheet = AnswerSheet(
            instrument: .bjsq57, codes: [UInt8](repeating: 2, count: 57), sex: .male, age: nil,
            department: invitation.department, variant: .online, language: .ja, answeredAt: permit.at)
        try insertSheet(
            sheet, id: id, digest: [1], session: [2], of: invitation, campaign: campaign.id, under: permit)
    }
}
