package import Campaigns
package import Organisation

extension Connection {
    /// The newest, or the standard where nobody chose.
    func deliveryPlan(at id: ImplementationID) throws -> DeliveryWay {
        try row("SELECT way FROM delivery_plan WHERE implementation = \(id) ORDER BY turn DESC LIMIT 1")?
            .word(0, DeliveryWay.self) ?? .standard
    }

    package func insert(_ plan: DeliveryWay, at id: ImplementationID, under permit: Permit) throws {
        try run(
            """
            INSERT INTO delivery_plan (implementation, turn, way, at, set_by)
            SELECT \(id), coalesce(max(turn), 0) + 1, \(plan), \(permit.at), \(permit.author)
            FROM delivery_plan WHERE implementation = \(id)
            """)
    }

    /// The way of one person; whoever was released has it already.
    package func insert(_ way: DeliveryWay, for invitation: InvitationID, under permit: Permit) throws {
        try run(
            """
            INSERT INTO delivery_choice (invitation, turn, way, at, set_by)
            SELECT \(invitation), coalesce(max(turn), 0) + 1, \(way), \(permit.at), \(permit.author)
            FROM delivery_choice WHERE invitation = \(invitation)
            """)
    }

    /// What held when the result was released.
    package func insert(releasedWay way: DeliveryWay, of sheet: SheetID) throws {
        try run("INSERT INTO delivery_way (sheet, way) VALUES (\(sheet), \(way))")
    }

    /// Results that were released before ways were kept have both.
    package func releasedWay(of sheet: SheetID) throws -> DeliveryWay {
        try row("SELECT way FROM delivery_way WHERE sheet = \(sheet)")?.word(0, DeliveryWay.self) ?? .both
    }
}
