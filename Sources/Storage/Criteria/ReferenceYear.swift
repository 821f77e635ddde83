package import Campaigns
package import Organisation

extension Connection {
    /// The closed implementation whose answers say what lines would choose: the newest of the same workplace with
    /// the same questionnaire, else the newest of the company. Years whose answers are destroyed are none.
    package func referenceYear(for draft: Implementation) throws -> ImplementationID? {
        try row(
            """
            SELECT i.id FROM implementation i JOIN campaign c ON c.id = i.campaign
            JOIN closing k ON k.implementation = i.id
            WHERE c.instrument = \(draft.campaign.instrument) AND i.id <> \(draft.id)
              AND EXISTS (SELECT 1 FROM sheet s WHERE s.implementation = i.id)
              AND NOT EXISTS (SELECT 1 FROM erasure e WHERE e.name = 'answers:' || c.id)
            ORDER BY CASE WHEN i.workplace = \(draft.workplace.id) THEN 0 ELSE 1 END, k.at DESC, i.id LIMIT 1
            """)?.id(0, ImplementationID.self)
    }

    /// Every sheet of a closed implementation, opened once and handed to the work; none is kept.
    package func eachSheet(
        of implementation: Implementation, under permit: Permit, _ work: (AnswerSheet) throws -> Void
    ) throws {
        try permit.opening()
        for batch in try batches(of: implementation.id) {
            for stored in try sheets(inBatch: batch.id) {
                try work(try answers(of: stored, campaign: implementation.campaign.id, under: permit))
            }
        }
    }
}
