package import Organisation

/// A sheet that was taken back: that there was one, and when.
package struct Withdrawal: Hashable, Sendable {
    package let sheet: SheetID
    /// Keyed digest of its answers; the receipt's number is made of it.
    package let digest: [UInt8]
    package let answeredAt: Instant
    package let at: Instant
}

extension Connection {
    /// Moves a sheet out of the table of sheets, so that nothing that counts, reviews or judges sheets can meet it.
    /// The caller has put its answers back into the draft.
    package func withdraw(_ sheet: StoredSheet, under permit: Permit) throws {
        try permit.opening()
        try run(
            """
            INSERT INTO withdrawn_sheet (sheet, invitation, digest, answered_at, at)
            VALUES (\(sheet.id), \(sheet.invitation), \(sheet.digest), \(sheet.answeredAt), \(permit.at))
            """)
        try run("DELETE FROM sheet_secret WHERE sheet = \(sheet.id)")
        try run("DELETE FROM sheet WHERE id = \(sheet.id)")
    }

    /// Oldest first.
    package func withdrawals(of invitation: InvitationID) throws -> [Withdrawal] {
        try rows(
            """
            SELECT sheet, digest, answered_at, at FROM withdrawn_sheet
            WHERE invitation = \(invitation) ORDER BY at, sheet
            """
        ).map {
            Withdrawal(
                sheet: try $0.id(0, SheetID.self), digest: try $0.bytes(1), answeredAt: try $0.instant(2),
                at: try $0.instant(3))
        }
    }
}
