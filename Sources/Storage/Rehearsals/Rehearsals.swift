package import Organisation

extension Connection {
    package func insertRehearsal(
        of id: ImplementationID, by account: AccountID, under permit: Permit
    ) throws {
        try run(
            """
            INSERT INTO rehearsal (account, turn, implementation, at)
            SELECT \(account), coalesce(max(turn), 0) + 1, \(id), \(permit.at) FROM rehearsal
            WHERE account = \(account)
            """)
    }

    /// What the account asked for last.
    package func rehearsal(by account: AccountID) throws -> ImplementationID? {
        try row(
            "SELECT implementation FROM rehearsal WHERE account = \(account) ORDER BY turn DESC LIMIT 1"
        )?.id(0, ImplementationID.self)
    }
}
