package import Organisation

/// The decision to destroy a key, and with it everything that was sealed under it.
package enum Erasure {
    /// Recorded in the same transaction as its audit row; `TenantHandle.completeErasures` then destroys the key.
    package static func ask(_ name: KeyName, at now: Instant, on connection: borrowing Connection) throws {
        try connection.run(
            "INSERT INTO erasure (name, asked_at) VALUES (\(name.text), \(now)) ON CONFLICT DO NOTHING")
    }
}
