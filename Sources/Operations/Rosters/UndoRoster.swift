import Campaigns
package import Organisation
import Storage

/// One import as its list shows it.
package struct RosterImportEntry: Sendable, Hashable {
    package let record: RosterImport
    /// Whoever imported, as far as the account still exists.
    package let author: String
    /// Why it cannot be undone; nil when it can.
    package let refusal: UndoRefusal?

    package var undoUntil: Instant { record.at.adding(days: RosterUndo.days) }
}

enum RosterUndo {
    static let days = 7
}

extension Office {
    /// The newest imports, each with whether it can still be undone.
    package func rosterImports(as who: Principal, atMost limit: Int = 12) async throws -> [RosterImportEntry]
    {
        try await door.perform(.rosterRead, as: who) { db, permit in
            let standing = try db.standingImport()
            return try db.rosterImports(atMost: limit).map { record in
                RosterImportEntry(
                    record: record, author: try db.account(AccountID(rawValue: record.author))?.name ?? "",
                    refusal: try db.undoRefusal(record, standing: standing, at: permit.at))
            }
        }
    }

    /// Puts the roster back as it was before the import.
    package func undoImport(_ id: RosterImportID, as who: Principal, request: Int = 0) async throws {
        try await door.perform(.rosterUndo, as: who, request: request) { db, permit in
            guard let record = try db.rosterImport(id) else { throw Denied.notFound }
            let standing = try db.standingImport()
            if let refusal = try db.undoRefusal(record, standing: standing, at: permit.at) {
                throw RosterRefusal.undo(refusal)
            }
            guard try db.moveRosterVersion(from: try db.rosterVersion()) else {
                throw Refusal.changedMeanwhile
            }
            guard try db.undo(id, under: permit) else { throw RosterRefusal.undo(.inUse) }
        }
    }
}

extension Connection {
    fileprivate func undoRefusal(
        _ record: RosterImport, standing: RosterImport?, at now: Instant
    ) throws -> UndoRefusal? {
        if record.undoneAt != nil { return .alreadyUndone }
        if record.at.adding(days: RosterUndo.days) <= now { return .tooLate }
        if standing?.id != record.id { return .notNewest }
        return try hasSentCampaignMail(since: record.at) ? .mailSent : nil
    }
}
