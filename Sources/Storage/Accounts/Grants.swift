package import Organisation

extension Connection {
    package func grants(of account: AccountID) throws -> [Grant] {
        try rows(grantQuery + " WHERE account = \(account) ORDER BY from_at, id").map { try Grant($0) }
    }

    package func allGrants() throws -> [Grant] {
        try rows(grantQuery + " ORDER BY from_at, id").map { try Grant($0) }
    }

    package func insert(_ grant: Grant, by author: Int) throws {
        try run(
            """
            INSERT INTO role_grant (id, account, role, department, from_at, until_at, given_by)
            VALUES (\(grant.id), \(grant.account), \(grant.role.rawValue), \(nullable: grant.department),
                    \(grant.from), \(nullable: grant.until), \(author))
            """)
    }

    package func endGrant(_ id: GrantID, at: Instant) throws {
        try run("UPDATE role_grant SET until_at = \(at) WHERE id = \(id) AND until_at IS NULL")
    }

    private var grantQuery: SQL { "SELECT id, account, role, department, from_at, until_at FROM role_grant" }
}

extension Grant {
    init(_ row: Row) throws {
        guard let role = Role(rawValue: try row.text(2)) else {
            throw StorageError.fault(StorageFault("unknown role"))
        }
        self.init(
            id: try row.id(0, GrantID.self), account: try row.id(1, AccountID.self), role: role,
            department: try row.optionalId(3, DepartmentID.self), from: try row.instant(4),
            until: try row.optionalInstant(5))
    }
}
