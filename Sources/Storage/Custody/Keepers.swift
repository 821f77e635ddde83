package import Campaigns
package import Organisation

extension Connection {
    package func nameKeeper(_ account: AccountID, of id: ImplementationID, under permit: Permit) throws {
        try run(
            """
            INSERT INTO keeper (id, implementation, account, at, named_by)
            VALUES (\(permit.draw()), \(id), \(account), \(permit.at), \(permit.author))
            """)
    }

    package func keeper(of id: ImplementationID) throws -> Keeper? {
        try row(
            "SELECT account, at FROM keeper WHERE implementation = \(id) ORDER BY at DESC, id DESC LIMIT 1"
        ).map { Keeper(account: try $0.id(0, AccountID.self), since: try $0.instant(1)) }
    }

    /// Before a try to unlock: counted first, so that many at once count too.
    ///
    /// - Throws: `Refusal.tryLater`.
    package func countUnlockTry(of account: AccountID, under permit: Permit) throws {
        let found = try row("SELECT failures, tries_from FROM unlock_try WHERE account = \(account)")
        let failures = try found?.int(0) ?? 0
        if let from = try found?.optionalInstant(1), from > permit.at {
            throw Refusal.tryLater(seconds: from.seconds - permit.at.seconds)
        }
        let next = permit.at.adding(seconds: BackOff.seconds(afterFailures: failures + 1))
        try run(
            """
            INSERT INTO unlock_try (account, failures, tries_from) VALUES (\(account), \(failures + 1), \(next))
            ON CONFLICT (account) DO UPDATE SET failures = excluded.failures, tries_from = excluded.tries_from
            """)
    }

    package func forgetUnlockTries(of account: AccountID) throws {
        try run("DELETE FROM unlock_try WHERE account = \(account)")
    }
}
