package import Campaigns
package import Organisation
import Storage
package import StressCheck

extension Office {
    /// A campaign with one implementation, as a draft; with `start`, what is already decided is settled at once.
    ///
    /// - Throws: `DraftStartRefusal` when a part cannot be settled so.
    @discardableResult
    package func draftCampaign(
        name: String, at workplace: WorkplaceID, firstDay: Day, lastDay: Day, headcount: Int,
        contacts: Contacts, settling start: DraftStart = DraftStart(),
        as who: Principal, request: Int = 0
    ) async throws -> ImplementationID {
        try Campaign.check(name: name, firstDay: firstDay, lastDay: lastDay)
        return try await door.perform(.campaignDraft, as: who, request: request) { db, permit in
            guard let place = try db.workplaces().first(where: { $0.id == workplace }) else {
                throw Denied.notFound
            }
            let campaign = Campaign(
                id: permit.newID(CampaignID.self), name: name, instrument: .bjsq57, firstDay: firstDay,
                lastDay: lastDay)
            var draft = Implementation(
                id: permit.newID(ImplementationID.self), campaign: campaign, workplace: place,
                headcount: max(0, headcount))
            draft.contacts = contacts
            try db.insert(campaign, under: permit)
            try db.insert(draft)
            try db.settle(start, at: draft, permit)
            return draft.id
        }
    }

    package func setContacts(
        _ contacts: Contacts, at id: ImplementationID, as who: Principal
    ) async throws {
        try await door.perform(.campaignDraft, as: who, on: .implementation(id)) { db, _ in
            guard try db.implementation(id).phase == .draft else { throw Refusal.alreadyOpened }
            try db.setContacts(contacts, of: id)
        }
    }

    /// Names somebody for a duty. The account must hold the role, and for an implementer the recorded qualification
    /// with its proof, which is taken over as it stands (L-02).
    package func appoint(
        _ account: AccountID, for duty: Appointment.Duty, at id: ImplementationID, as who: Principal
    ) async throws {
        try await door.perform(.campaignDraft, as: who, on: .implementation(id)) { db, permit in
            guard try db.implementation(id).phase == .draft else { throw Refusal.alreadyOpened }
            try db.appoint(account, for: duty, at: id, permit)
        }
    }

    package func record(_ hearing: Hearing, at id: ImplementationID, as who: Principal) async throws {
        try await door.perform(.campaignDraft, as: who, on: .implementation(id)) { db, permit in
            try db.implementation(id).record(hearing, today: permit.at.day)
            try db.record(hearing, at: id, under: permit)
        }
    }

    /// Fixes criteria and deciding method before anybody answers.
    package func freezeCriteria(
        _ criteria: [Criteria], deciding: Method, at id: ImplementationID, as who: Principal
    ) async throws {
        try await door.perform(.campaignDraft, as: who, on: .implementation(id)) { db, permit in
            try db.freeze(criteria, deciding: deciding, at: try db.implementation(id), permit)
        }
    }
}

extension Connection {
    func freeze(
        _ criteria: [Criteria], deciding: Method, at draft: Implementation, _ permit: Permit
    ) throws {
        try draft.freezeCriteria()
        let rules = try RuleSet(
            instrument: .load(draft.campaign.instrument),
            criteria: Dictionary(criteria.map { ($0.method, $0) }, uniquingKeysWith: { first, _ in first }),
            deciding: deciding)
        let frozen = FrozenCriteria(
            deciding: deciding, criteria: rules.criteria, ruleSet: rules.hash, at: permit.at)
        try insert(frozen, at: draft.id, under: permit)
    }

    /// What has to hold on the day of the appointment, each time anew.
    func appoint(
        _ account: AccountID, for duty: Appointment.Duty, at id: ImplementationID, _ permit: Permit
    ) throws {
        let role: Role = duty == .implementer ? .implementer : .clerk
        let held = try grants(of: account).filter { $0.holds(at: permit.at) }.map(\.role)
        guard held.contains(role) else { throw Refusal.roleConflict }
        let record = duty == .implementer ? try qualifications(of: account).first : nil
        guard duty == .clerk || record?.isSufficient == true else { throw Refusal.unqualifiedImplementer }
        try checkPairs(of: account, at: id, permit)
        try appoint(
            Appointment(
                account: account, duty: duty, qualification: record?.kind,
                trainingDay: record?.trainingDay), at: id, under: permit)
    }
}
