package import Organisation

extension Connection {
    /// Accounts on which a wrong password was tried since then and no right one after it. The time is that until
    /// which the last try made one wait, so a long wait keeps an account in the count by as much.
    package func accountsTried(since: Instant) throws -> Int {
        try row("SELECT count(*) FROM account WHERE failures > 0 AND tries_from > \(since)")?.int(0) ?? 0
    }

    /// The same for the secrets with which people open their own results.
    package func secretsTried(since: Instant) throws -> Int {
        try row("SELECT count(*) FROM own_secret WHERE failures > 0 AND tries_from > \(since)")?.int(0) ?? 0
    }
}
