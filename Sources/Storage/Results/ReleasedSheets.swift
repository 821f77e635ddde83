package import Organisation

/// A released result as a hand-over finds it.
package struct ReleasedSheet: Hashable, Sendable {
    package let sheet: SheetID
    package let implementation: ImplementationID
    package let releasedAt: Instant
}

extension Connection {
    /// Every released result of the company, by id: an order that says nothing.
    package func allReleasedSheets(under permit: Permit) throws -> [ReleasedSheet] {
        try permit.opening()
        return try rows(
            """
            SELECT s.id, s.implementation, e.at FROM sheet s
            JOIN released_result r ON r.sheet = s.id JOIN release e ON e.batch = r.batch ORDER BY s.id
            """
        ).map {
            ReleasedSheet(
                sheet: try $0.id(0, SheetID.self), implementation: try $0.id(1, ImplementationID.self),
                releasedAt: try $0.instant(2))
        }
    }

    /// Sheets that no release has named yet: they are no results and stay behind.
    package func unreleasedSheetCount() throws -> Int {
        try row(
            """
            SELECT count(*) FROM sheet s
            WHERE NOT EXISTS (SELECT 1 FROM released_result r WHERE r.sheet = s.id)
            """)?.int(0) ?? 0
    }
}
