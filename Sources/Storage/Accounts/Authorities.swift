package import Organisation

extension Connection {
    package func authorityRecords(of account: AccountID? = nil) throws -> [AuthorityRecord] {
        let query: SQL =
            "SELECT id, account, department, person, from_at, until_at FROM personnel_authority"
        let wanted = account.map { query + " WHERE account = \($0)" } ?? query
        return try rows(wanted + " ORDER BY from_at, id").map { try AuthorityRecord($0) }
    }

    package func insert(_ record: AuthorityRecord, by author: Int) throws {
        let (department, person) = record.over.columns
        try run(
            """
            INSERT INTO personnel_authority (id, account, department, person, from_at, until_at, recorded_by)
            VALUES (\(record.id), \(record.account), \(nullable: department), \(nullable: person),
                    \(record.from), \(nullable: record.until), \(author))
            """)
        try noteAuthorityChange(of: record.account, at: record.from)
    }

    package func endAuthority(_ id: AuthorityID, of account: AccountID, at: Instant) throws {
        try run(
            """
            UPDATE personnel_authority SET until_at = \(at)
            WHERE id = \(id) AND account = \(account) AND until_at IS NULL
            """)
        try noteAuthorityChange(of: account, at: at)
    }

    /// What the account holds now: recorded relations, and the subtrees of which it is line manager.
    package func authority(of account: AccountID, at now: Instant) throws -> Authority {
        let recorded = try authorityRecords(of: account).filter { $0.holds(at: now) }
        let managed = try grants(of: account).filter { $0.role == .lineManager && $0.holds(at: now) }
        var authority = Authority()
        if recorded.isEmpty && managed.isEmpty { return authority }
        let tree = DepartmentTree(try departments())
        for record in recorded {
            switch record.over {
            case .everyone: authority.everyone = true
            case .department(let id): authority.departments.formUnion(tree.subtree(of: id))
            case .person(let id): authority.people.insert(id)
            }
        }
        let own = try managed.isEmpty ? [] : ownDepartments(of: account, on: now.day)
        for grant in managed {
            authority.departments.formUnion(grant.departments(in: tree, own: own) ?? [])
        }
        return authority
    }

    /// To be called with every change that may touch what was declared: moves and promotions too.
    package func noteAuthorityChange(of account: AccountID, at: Instant) throws {
        try run(
            """
            INSERT INTO authority_change (account, at) VALUES (\(account), \(at))
            ON CONFLICT (account, at) DO NOTHING
            """)
    }

    package func noteAuthorityChange(ofPerson person: PersonID, at: Instant) throws {
        guard let account = try account(ofPerson: person) else { return }
        try noteAuthorityChange(of: account, at: at)
    }

    package func attest(_ grant: GrantID, at: Instant, by author: Int) throws {
        try run(
            """
            INSERT INTO attestation (role_grant, at, given_by) VALUES (\(grant), \(at), \(author))
            ON CONFLICT (role_grant, at) DO NOTHING
            """)
    }

    package func attestedGrants() throws -> Set<GrantID> {
        Set(
            try rows(
                """
                SELECT DISTINCT a.role_grant FROM attestation a JOIN role_grant g ON g.id = a.role_grant
                WHERE a.at >= g.from_at AND NOT EXISTS (
                  SELECT 1 FROM authority_change c WHERE c.account = g.account AND c.at > a.at)
                """
            ).map { try $0.id(0, GrantID.self) })
    }

    /// Grants declared since the last change of the account's authority.
    package func attestedGrants(of account: AccountID) throws -> Set<GrantID> {
        Set(
            try rows(
                """
                SELECT DISTINCT a.role_grant FROM attestation a JOIN role_grant g ON g.id = a.role_grant
                WHERE g.account = \(account) AND a.at >= g.from_at AND NOT EXISTS (
                  SELECT 1 FROM authority_change c WHERE c.account = g.account AND c.at > a.at)
                """
            ).map { try $0.id(0, GrantID.self) })
    }
}

extension AuthorityRecord {
    init(_ row: Row) throws {
        let (department, person) = (
            try row.optionalId(2, DepartmentID.self), try row.optionalId(3, PersonID.self)
        )
        self.init(
            id: try row.id(0, AuthorityID.self), account: try row.id(1, AccountID.self),
            over: department.map(Over.department) ?? person.map(Over.person) ?? .everyone,
            from: try row.instant(4), until: try row.optionalInstant(5))
    }
}

extension AuthorityRecord.Over {
    fileprivate var columns: (DepartmentID?, PersonID?) {
        switch self {
        case .everyone: (nil, nil)
        case .department(let id): (id, nil)
        case .person(let id): (nil, id)
        }
    }
}
