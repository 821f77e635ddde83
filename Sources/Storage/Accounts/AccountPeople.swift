package import Organisation

extension Connection {
    /// Says who a staff account is in the roster: scopes and leaving follow the person from then on.
    package func link(_ account: AccountID, to person: PersonID, at: Instant, by author: Int) throws {
        try run(
            """
            INSERT INTO account_person (account, person, at, linked_by)
            VALUES (\(account), \(person), \(at), \(author))
            ON CONFLICT (account) DO UPDATE SET person = excluded.person, at = excluded.at,
              linked_by = excluded.linked_by
            """)
        try noteAuthorityChange(of: account, at: at)
    }

    package func linkedAccounts() throws -> Set<AccountID> {
        Set(try rows("SELECT account FROM account_person").map { try $0.id(0, AccountID.self) })
    }

    package func person(ofAccount account: AccountID) throws -> PersonID? {
        try row("SELECT person FROM account_person WHERE account = \(account)")?.id(0, PersonID.self)
    }

    package func account(ofPerson person: PersonID) throws -> AccountID? {
        try row("SELECT account FROM account_person WHERE person = \(person)")?.id(0, AccountID.self)
    }

    /// Where the account's person works on that day, concurrent posts included.
    package func ownDepartments(of account: AccountID, on day: Day) throws -> [DepartmentID] {
        guard let person = try person(ofAccount: account) else { return [] }
        let posts = try rows(
            """
            SELECT department FROM post WHERE person = \(person) AND from_day <= \(day)
            AND (until_day IS NULL OR until_day >= \(day)) ORDER BY from_day, department
            """
        ).map { try $0.id(0, DepartmentID.self) }
        return try [department(of: person, on: day)].compactMap { $0 } + posts
    }

    package func department(of person: PersonID, on day: Day) throws -> DepartmentID? {
        try row(
            """
            SELECT department FROM employment WHERE person = \(person) AND from_day <= \(day)
            ORDER BY from_day DESC LIMIT 1
            """)?.id(0, DepartmentID.self)
    }
}
