import Organisation

/// Mail that was due before a restore may have left already: nobody takes it until a person says so.
///
/// Held is leased to nobody for ever: no worker claims it, and giving it back is ending the lease.
package enum HeldMail {
    private static let forEver = "9999-12-31T23:59:59.999Z"

    /// Returns how many are held now.
    static func hold(dueBy now: Instant, on db: borrowing Connection) throws -> Int {
        try db.run(
            "UPDATE outbox SET lease_until = \(forEver) WHERE done_at IS NULL AND due <= \(now)")
        return db.changes
    }
}

extension Connection {
    /// How many mails are held, by kind.
    package func heldMail() throws -> [String: Int] {
        let found = try rows(
            """
            SELECT kind, count(*) FROM outbox WHERE done_at IS NULL AND lease_until = '9999-12-31T23:59:59.999Z'
            GROUP BY kind
            """)
        return Dictionary(try found.map { (try $0.text(0), try $0.int(1)) }) { first, _ in first }
    }

    /// Gives held mail back to the queue; returns how many.
    package func releaseHeldMail() throws -> Int {
        try run(
            """
            UPDATE outbox SET lease_until = NULL
            WHERE done_at IS NULL AND lease_until = '9999-12-31T23:59:59.999Z'
            """)
        return changes
    }

    /// What a restore must not bring back to life: sessions, half sign-ins, one-time links of staff.
    func endSessions(of part: ArchivePart.Name, at now: Instant) throws {
        if case .installation = part {
            try run("DELETE FROM provider_session")
            try run("UPDATE provider_link SET used_at = \(now) WHERE used_at IS NULL")
            try run("UPDATE setup_token SET used_at = \(now) WHERE used_at IS NULL")
            // Whoever made the backup held the turn while it was made.
            try run("UPDATE backup_turn SET lease_until = NULL")
        } else {
            try run("DELETE FROM session")
            try run("DELETE FROM pending_sign_in")
            try run("UPDATE account_link SET used_at = \(now) WHERE used_at IS NULL")
            try run("UPDATE access_code SET used_at = \(now) WHERE used_at IS NULL")
        }
    }
}
