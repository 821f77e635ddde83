package import Campaigns
package import Organisation
import StressCheck

/// What answering needs of an implementation, by one look-up.
package struct AnsweringFacts: Hashable, Sendable {
    package let campaign: Campaign
    package let openedAt: Instant?
    package let closedAt: Instant?

    package func state(at now: Instant) -> AnsweringState {
        campaign.answering(at: now, openedAt: openedAt, closedAt: closedAt)
    }
}

extension Connection {
    package func answeringFacts(of implementation: ImplementationID) throws -> AnsweringFacts {
        let found = try row(
            """
            SELECT c.id, c.name, c.instrument, c.first_day, c.last_day, o.at, k.at
            FROM implementation i JOIN campaign c ON c.id = i.campaign
            LEFT JOIN opening o ON o.implementation = i.id LEFT JOIN closing k ON k.implementation = i.id
            WHERE i.id = \(implementation)
            """)
        guard let row = found else { throw Denied.notFound }
        let campaign = Campaign(
            id: try row.id(0, CampaignID.self), name: try row.text(1),
            instrument: try row.word(2, InstrumentID.self), firstDay: try row.day(3), lastDay: try row.day(4))
        return AnsweringFacts(
            campaign: campaign, openedAt: try row.optionalInstant(5), closedAt: try row.optionalInstant(6))
    }
}
