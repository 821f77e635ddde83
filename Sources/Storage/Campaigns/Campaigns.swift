package import Campaigns
package import Organisation
import StressCheck

extension Connection {
    package func insert(_ campaign: Campaign, under permit: Permit) throws {
        try run(
            """
            INSERT INTO campaign (id, name, instrument, first_day, last_day, created_at, created_by)
            VALUES (\(campaign.id), \(campaign.name), \(campaign.instrument), \(campaign.firstDay),
                    \(campaign.lastDay), \(permit.at), \(permit.author))
            """)
    }

    package func insert(_ implementation: Implementation) throws {
        try run(
            """
            INSERT INTO implementation (id, campaign, workplace, headcount, request_contact, consultation_contact)
            VALUES (\(implementation.id), \(implementation.campaign.id), \(implementation.workplace.id),
                    \(implementation.headcount), \(implementation.contacts.request),
                    \(implementation.contacts.consultation))
            """)
    }

    package func setContacts(_ contacts: Contacts, of id: ImplementationID) throws {
        try run(
            """
            UPDATE implementation SET request_contact = \(contacts.request),
              consultation_contact = \(contacts.consultation) WHERE id = \(id)
            """)
    }

    /// Newest first.
    package func implementations() throws -> [Implementation] {
        try rows(implementationQuery + " ORDER BY c.first_day DESC, i.id").map { try implementation($0) }
    }

    package func implementation(_ id: ImplementationID) throws -> Implementation {
        guard let found = try row(implementationQuery + " WHERE i.id = \(id)") else { throw Denied.notFound }
        return try implementation(found)
    }

    /// The newest closed implementation at a workplace whose campaign began before a day.
    package func closedImplementation(
        before day: Day, at workplace: WorkplaceID
    ) throws -> ImplementationID? {
        try row(
            """
            SELECT i.id FROM implementation i JOIN campaign c ON c.id = i.campaign
            JOIN closing k ON k.implementation = i.id
            WHERE i.workplace = \(workplace) AND c.first_day < \(day)
            ORDER BY c.first_day DESC, i.id LIMIT 1
            """)?.id(0, ImplementationID.self)
    }

    private var implementationQuery: SQL {
        """
        SELECT i.id, c.id, c.name, c.instrument, c.first_day, \(sql: .lastDay), w.id, w.name, i.headcount, o.at,
          \(sql: .closedAt),
          i.request_contact, i.consultation_contact
        FROM implementation i JOIN campaign c ON c.id = i.campaign JOIN workplace w ON w.id = i.workplace
        LEFT JOIN opening o ON o.implementation = i.id LEFT JOIN closing k ON k.implementation = i.id
        """
    }

    private func implementation(_ row: Row) throws -> Implementation {
        let campaign = Campaign(
            id: try row.id(1, CampaignID.self), name: try row.text(2),
            instrument: try row.word(3, InstrumentID.self), firstDay: try row.day(4), lastDay: try row.day(5))
        let workplace = Workplace(id: try row.id(6, WorkplaceID.self), name: try row.text(7))
        var found = Implementation(
            id: try row.id(0, ImplementationID.self), campaign: campaign, workplace: workplace,
            headcount: try row.int(8))
        found.contacts = Contacts(request: try row.text(11), consultation: try row.text(12))
        found.openedAt = try row.optionalInstant(9)
        found.closedAt = try row.optionalInstant(10)
        found.consent = try consentPlan(at: found.id)
        found.targets = try targetRule(at: found.id)
        found.delivery = try deliveryPlan(at: found.id)
        found.deliverables = try deliverablePlan(at: found.id)
        found.reminders = try reminderPlan(at: found.id)
        found.members = try appointments(at: found.id)
        found.extensions = try extensions(at: found.id)
        found.lateRounds = try lateRounds(at: found.id)
        found.hearing = try hearing(at: found.id)
        found.keeper = try keeper(of: found.id)
        found.criteria = try frozenCriteria(at: found.id)
        return found
    }
}
