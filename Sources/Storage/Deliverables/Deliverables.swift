package import Campaigns
package import Organisation

extension Connection {
    /// The newest, or the standard where nobody chose.
    func deliverablePlan(at id: ImplementationID) throws -> DeliverablePlan {
        var plan = DeliverablePlan.standard
        let found = try rows(
            """
            SELECT item, moment, way FROM deliverable_plan p WHERE implementation = \(id)
            AND turn = (SELECT max(x.turn) FROM deliverable_plan x WHERE x.implementation = p.implementation)
            """)
        for row in found {
            plan[try row.word(0, Deliverable.self)] = DeliverablePlan.Entry(
                try row.word(1, DeliveryMoment.self), try row.word(2, DeliveryWay.self))
        }
        return plan
    }

    package func insert(_ plan: DeliverablePlan, at id: ImplementationID, under permit: Permit) throws {
        let last = try row("SELECT max(turn) FROM deliverable_plan WHERE implementation = \(id)")
        let turn = (try last?.optionalInt(0) ?? 0) + 1
        for item in Deliverable.allCases {
            try run(
                """
                INSERT INTO deliverable_plan (implementation, turn, item, moment, way, at, set_by)
                VALUES (\(id), \(turn), \(item), \(plan[item].moment), \(plan[item].way), \(permit.at),
                        \(permit.author))
                """)
        }
    }

    package func insert(
        _ item: Deliverable, _ kind: DeliverableNote.Kind, of batch: BatchID, under permit: Permit
    )
        throws
    {
        try run(
            """
            INSERT INTO deliverable_note (id, batch, item, kind, at, noted_by)
            VALUES (\(permit.draw()), \(batch), \(item), \(kind), \(permit.at), \(permit.author))
            """)
    }

    /// What was taken and handed over, signed and published, of one batch. Moments and names only.
    package func deliverableNotes(of batch: Batch) throws -> [DeliverableNote] {
        let taken = try rows(
            "SELECT item, kind, at, noted_by FROM deliverable_note WHERE batch = \(batch.id)"
        ).map {
            DeliverableNote(
                try $0.word(0, Deliverable.self), try $0.word(1, DeliverableNote.Kind.self),
                at: try $0.instant(2), by: try $0.id(3, AccountID.self))
        }
        let signed = try rows(
            "SELECT at, made_by FROM need_record WHERE batch = \(batch.id) AND kind = 'signed'"
        ).map {
            DeliverableNote(.needRecord, .made, at: try $0.instant(0), by: try $0.id(1, AccountID.self))
        }
        // A publication shows whoever was released by then.
        guard let released = batch.releasedAt else { return taken + signed }
        let published = try rows(
            """
            SELECT at, published_by FROM group_publication
            WHERE implementation = \(batch.implementation) AND at >= \(released)
            """
        ).map { DeliverableNote(.groups, .made, at: try $0.instant(0), by: try $0.id(1, AccountID.self)) }
        return taken + signed + published
    }
}
