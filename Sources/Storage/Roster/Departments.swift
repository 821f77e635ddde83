package import Organisation

extension Connection {
    package func departments() throws -> [Department] {
        try rows(
            """
            SELECT id, parent, name, position, code, hidden_at, merged_into, version FROM department
            ORDER BY position, id
            """
        ).map { row in
            Department(
                id: try row.id(0, DepartmentID.self), parent: try row.optionalId(1, DepartmentID.self),
                name: try row.text(2), position: try row.int(3), code: try row.optionalText(4),
                isHidden: try row.optionalInstant(5) != nil,
                mergedInto: try row.optionalId(6, DepartmentID.self), version: try row.int(7))
        }
    }

    package func insert(_ department: Department) throws {
        try run(
            """
            INSERT INTO department (id, parent, name, position, code)
            VALUES (\(department.id), \(nullable: department.parent), \(department.name), \(department.position),
                    \(nullable: department.code))
            """)
    }

    package func workplaces() throws -> [Workplace] {
        try rows("SELECT id, name FROM workplace ORDER BY created_at, id").map {
            Workplace(id: try $0.id(0, WorkplaceID.self), name: try $0.text(1))
        }
    }

    /// Without the hidden ones, in the company's own order.
    package func offeredWorkplaces() throws -> [Workplace] {
        try rows(
            "SELECT id, name FROM workplace WHERE hidden_at IS NULL ORDER BY position, created_at, id"
        ).map { Workplace(id: try $0.id(0, WorkplaceID.self), name: try $0.text(1)) }
    }

    package func insert(_ workplace: Workplace, at: Instant) throws {
        try run(
            """
            INSERT INTO workplace (id, name, created_at) VALUES (\(workplace.id), \(workplace.name), \(at))
            """)
    }
}
