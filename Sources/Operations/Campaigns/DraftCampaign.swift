package import Campaigns
package import Organisation
import Storage
package import StressCheck

extension Office {
    /// A campaign with one implementation, as a draft.
    @discardableResult
    package func draftCampaign(
        name: String, at workplace: WorkplaceID, firstDay: Day, lastDay: Day, headcount: Int,
        contacts: Contacts,
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

    /// Names somebody for a duty. The account must hold the role, and an implementer the qualification (L-02).
    package func appoint(
        _ appointment: Appointment, at id: ImplementationID, as who: Principal
    ) async throws {
        try appointment.check()
        let role = Role(rawValue: appointment.duty.rawValue)
        try await door.perform(.campaignDraft, as: who, on: .implementation(id)) { db, permit in
            guard try db.implementation(id).phase == .draft else { throw Refusal.alreadyOpened }
            let held = try db.grants(of: appointment.account).filter { $0.holds(at: permit.at) }.map(\.role)
            guard let role, held.contains(role) else { throw Refusal.roleConflict }
            try db.checkPairs(of: appointment.account, at: id, permit)
            try db.appoint(appointment, at: id, under: permit)
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
            let draft = try db.implementation(id)
            try draft.freezeCriteria()
            let rules = try RuleSet(
                instrument: .load(draft.campaign.instrument),
                criteria: Dictionary(
                    criteria.map { ($0.method, $0) }, uniquingKeysWith: { first, _ in first }),
                deciding: deciding)
            let frozen = FrozenCriteria(
                deciding: deciding, criteria: rules.criteria, ruleSet: rules.hash, at: permit.at)
            try db.insert(frozen, at: id, under: permit)
        }
    }
}
