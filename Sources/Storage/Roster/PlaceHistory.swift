package import Organisation

extension Connection {
    /// The latest first.
    package func placeHistory(of person: PersonID) throws -> [PlaceStay] {
        try rows(
            """
            SELECT from_day, department, workplace FROM employment WHERE person = \(person)
            ORDER BY from_day DESC
            """
        ).map {
            PlaceStay(
                from: try $0.day(0), department: try $0.id(1, DepartmentID.self),
                workplace: try $0.id(2, WorkplaceID.self))
        }
    }

    /// Beside the door's own row: how many people left the house in a file, and why.
    package func noteExport(of count: Int, reason: String, _ permit: Permit) throws {
        let (kind, number) = permit.principal.auditActor
        try Audit.append(
            AuditRow(
                at: permit.at, actorKind: kind, actor: number, function: permit.function.rawValue,
                objectKind: "people", object: count, basis: "reason:\(reason)",
                purpose: permit.function.purpose.rawValue, outcome: "exported"), on: self)
    }
}
