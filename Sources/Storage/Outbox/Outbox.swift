package import Organisation

/// Obligations that leave the house later. Written in the transaction of what causes them, taken with a lease by a
/// worker, and kept until they are done: a crash loses none and doubles at most the one in hand.
package enum Outbox {
    package struct Item: Sendable, Hashable {
        package let id: Int
        package let audit: Int
        package let kind: String
        package let subject: Int
        /// How often it was taken, this time included. Also the proof that the lease is still one's own.
        package let attempt: Int
    }

    /// `audit` is the row that caused it, `subject` the id of what it is about; nothing personal.
    package static func enqueue(
        _ kind: String, id: Int, subject: Int, audit: Int, due: Instant, on connection: borrowing Connection
    ) throws {
        try connection.transaction.writeAudit()
        try connection.run(
            """
            INSERT INTO outbox (id, audit, kind, subject, due, attempts)
            VALUES (\(id), \(audit), \(kind), \(subject), \(due), 0)
            """)
    }

    /// Takes what is due and nobody else holds, oldest first.
    package static func claim(
        _ limit: Int, kinds: [String], now: Instant, lease seconds: Int, on connection: borrowing Connection
    ) throws -> [Item] {
        try connection.rows(
            """
            UPDATE outbox SET attempts = attempts + 1, lease_until = \(now.adding(seconds: seconds))
            WHERE id IN (
              SELECT id FROM outbox
              WHERE done_at IS NULL AND due <= \(now) AND (lease_until IS NULL OR lease_until <= \(now))
                AND kind IN \(list: kinds)
              ORDER BY due, id LIMIT \(limit))
            RETURNING id, audit, kind, subject, attempts, due
            """
        )
        // RETURNING keeps no order.
        .sorted { (try $0.text(5), try $0.int(0)) < (try $1.text(5), try $1.int(0)) }
        .map { row in
            Item(
                id: try row.int(0), audit: try row.int(1), kind: try row.text(2), subject: try row.int(3),
                attempt: try row.int(4))
        }
    }

    /// Done for good, even when the lease ran out meanwhile: what left the house has left it.
    package static func finish(_ item: Item, now: Instant, on connection: borrowing Connection) throws {
        try connection.run(
            "UPDATE outbox SET done_at = \(now), lease_until = NULL WHERE id = \(item.id) AND done_at IS NULL"
        )
    }

    /// Will never succeed.
    package static func refuse(_ item: Item, now: Instant, on connection: borrowing Connection) throws {
        try connection.run(
            """
            UPDATE outbox SET done_at = \(now), refused_at = \(now), lease_until = NULL
            WHERE id = \(item.id) AND done_at IS NULL
            """)
    }

    /// Gives it back, to be due later. A worker whose lease was taken over gives back nothing.
    package static func giveBack(_ item: Item, due: Instant, on connection: borrowing Connection) throws {
        try connection.run(
            """
            UPDATE outbox SET lease_until = NULL, due = \(due)
            WHERE id = \(item.id) AND attempts = \(item.attempt) AND done_at IS NULL
            """)
    }

    /// Whether nobody took it over meanwhile.
    package static func isHeld(_ item: Item, on connection: borrowing Connection) throws -> Bool {
        try connection.row(
            """
            SELECT 1 FROM outbox
            WHERE id = \(item.id) AND attempts = \(item.attempt) AND done_at IS NULL
            """) != nil
    }

    /// Makes the lease longer; false when somebody took it over meanwhile.
    package static func renew(
        _ item: Item, until: Instant, on connection: borrowing Connection
    ) throws -> Bool {
        try connection.run(
            """
            UPDATE outbox SET lease_until = \(until)
            WHERE id = \(item.id) AND attempts = \(item.attempt) AND done_at IS NULL
            """)
        return connection.changes > 0
    }

    /// 1, 2, 4 … minutes, at most six hours: a mail server that is down for three days loses nothing.
    package static func backOff(_ failures: Int) -> Int {
        min(6 * 3600, 60 << min(max(failures - 1, 0), 9))
    }
}
