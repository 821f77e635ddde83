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
            INSERT INTO role_grant (id, account, role, department, level, from_at, until_at, given_by)
            VALUES (\(grant.id), \(grant.account), \(grant.role.rawValue), \(nullable: grant.department),
                    \(nullable: grant.level), \(grant.from), \(nullable: grant.until), \(author))
            """)
        if grant.role.isEmployerSide { try noteAuthorityChange(of: grant.account, at: grant.from) }
    }

    /// A grant that has an end already only ever ends earlier.
    package func endGrant(_ id: GrantID, at: Instant) throws {
        try run(
            """
            UPDATE role_grant SET until_at = \(at) WHERE id = \(id) AND (until_at IS NULL OR until_at > \(at))
            """)
    }

    /// The grants that act now: in force, the holder still employed and not locked out, with a second factor where
    /// the company wants one, and on the health side declared free of personnel authority since the last change
    /// (L-01, S1-18).
    package func actingGrants(of account: AccountID, at now: Instant) throws -> [Grant] {
        let held = try grants(of: account).filter { $0.holds(at: now) }
        guard !held.isEmpty, try !hasLeft(account, on: now.day), try !isLocked(account) else { return [] }
        let open = try mustSetSecondFactor(account) ? held.filter { !$0.role.wantsSecondFactor } : held
        guard open.contains(where: \.role.isHealthSide) else { return open }
        let attested = try attestedGrants(of: account)
        return open.filter { !$0.role.isHealthSide || attested.contains($0.id) }
    }

    private var grantQuery: SQL {
        "SELECT id, account, role, department, level, from_at, until_at FROM role_grant"
    }
}

extension Grant {
    init(_ row: Row) throws {
        guard let role = Role(rawValue: try row.text(2)) else {
            throw StorageError.fault(StorageFault("unknown role"))
        }
        self.init(
            id: try row.id(0, GrantID.self), account: try row.id(1, AccountID.self), role: role,
            department: try row.optionalId(3, DepartmentID.self), level: try row.optionalInt(4),
            from: try row.instant(5), until: try row.optionalInstant(6))
    }
}
