package import Campaigns
package import Organisation

/// Somebody invited, as the delivery of results looks at them: nothing of what was answered.
package struct DeliveryRow: Sendable {
    package let invitation: InvitationID
    /// As of today.
    package let person: Person
    /// The department frozen at the invitation.
    package let department: DepartmentID
    package let sheet: SheetID?
    package let batch: BatchID?
    package let rule: DeliveryCase
    /// What held at the release; nil before.
    package let releasedWay: DeliveryWay?
    package let paper: PaperDelivery?
}

extension Connection {
    /// Everybody invited there, in no order.
    package func deliveryRows(at id: ImplementationID, on today: Day) throws -> [DeliveryRow] {
        let people = Dictionary(
            try people(on: today, includingLeavers: true).map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first })
        let unreached = Set(try rows(.unreachedInvitations).map { try $0.id(0, InvitationID.self) })
        let plan = try deliveryPlan(at: id)
        return try rows(deliveryQuery + " WHERE i.implementation = \(id)").compactMap { row in
            guard let person = people[try row.id(1, PersonID.self)] else { return nil }
            let invitation = try row.id(0, InvitationID.self)
            let released = try row.optionalInt(7) != nil
            let means = try row.optionalWord(9, PaperDelivery.Means.self)
            let day = try row.optionalDay(10)
            return DeliveryRow(
                invitation: invitation, person: person, department: try row.id(2, DepartmentID.self),
                sheet: try row.optionalId(3, SheetID.self), batch: try row.optionalId(4, BatchID.self),
                rule: DeliveryCase(
                    plan: plan, chosen: try row.optionalWord(5, DeliveryWay.self),
                    hasSecret: try row.optionalInt(6) != nil,
                    hasAddress: !person.identity.mail.isEmpty && !unreached.contains(invitation)),
                releasedWay: released ? try row.optionalWord(8, DeliveryWay.self) ?? .both : nil,
                paper: means.flatMap { means in day.map { PaperDelivery(means, on: $0) } })
        }
    }

    private var deliveryQuery: SQL {
        """
        SELECT i.id, i.person, i.department, s.id, m.batch,
          (SELECT c.way FROM delivery_choice c WHERE c.invitation = i.id ORDER BY c.turn DESC LIMIT 1),
          (SELECT 1 FROM sheet_secret b WHERE b.sheet = s.id AND b.secret =
            (SELECT x.id FROM own_secret x WHERE x.person = i.person ORDER BY x.chosen_at DESC, x.id DESC LIMIT 1)),
          r.batch, w.way, p.means, p.day
        FROM invitation i LEFT JOIN sheet s ON s.invitation = i.id LEFT JOIN batch_member m ON m.sheet = s.id
        LEFT JOIN released_result r ON r.sheet = s.id LEFT JOIN delivery_way w ON w.sheet = s.id
        LEFT JOIN paper_delivery p ON p.sheet = s.id
        """
    }

    /// A letter left the clerk's hand: the result is delivered from then on. What is recorded stays as it was.
    package func record(
        _ paper: PaperDelivery, of sheet: SheetID, deliveredAt: Instant, under permit: Permit
    ) throws {
        try run(
            """
            INSERT INTO paper_delivery (sheet, means, day, at, recorded_by)
            VALUES (\(sheet), \(paper.means), \(paper.day), \(permit.at), \(permit.author))
            ON CONFLICT (sheet) DO NOTHING
            """)
        if changes > 0 { try deliver(sheet, by: .paper, at: deliveredAt) }
    }

    /// One audit row for a person, beside the row of the whole act.
    package func recordAct(of sheet: SheetID, under permit: Permit, request: Int) throws {
        let (kind, number) = permit.principal.auditActor
        let place = Place.sheet(sheet)
        _ = try Audit.append(
            AuditRow(
                at: permit.at, actorKind: kind, actor: number, function: permit.function.rawValue,
                objectKind: place.kind, object: place.number, basis: permit.basis.rawValue,
                purpose: permit.function.purpose.rawValue, outcome: "done", request: String(request)),
            on: self)
    }
}
