import Organisation

/// What one node does at a time. Each has a table of one row with a lease, which ends by itself when the node dies.
package enum Turn: String, Sendable {
    case backup = "backup_turn"
    case retention = "retention_turn"

    fileprivate var table: SQL { SQL(unchecked: rawValue) }
}

extension Connection {
    /// False while another node is at it. A lease that ends later than two could was taken by a clock that was wrong;
    /// clocks that are apart by less than one do no harm.
    package func take(_ turn: Turn, under permit: Permit, minutes: Int) throws -> Bool {
        try run(
            """
            UPDATE \(sql: turn.table) SET lease_until = \(permit.at.adding(minutes: minutes))
            WHERE id = 1 AND (lease_until IS NULL OR lease_until <= \(permit.at)
              OR lease_until > \(permit.at.adding(minutes: 2 * minutes)))
            """)
        return changes == 1
    }

    /// Only while it is taken: a renewal that comes late must not take what was given back.
    package func keep(_ turn: Turn, under permit: Permit, minutes: Int) throws {
        try run(
            """
            UPDATE \(sql: turn.table) SET lease_until = \(permit.at.adding(minutes: minutes))
            WHERE id = 1 AND lease_until IS NOT NULL
            """)
    }

    package func end(_ turn: Turn) throws {
        try run("UPDATE \(sql: turn.table) SET lease_until = NULL WHERE id = 1")
    }
}
