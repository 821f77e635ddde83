import Campaigns
import Documents
package import Organisation
import Storage

/// Why somebody takes the roster out: a word of a closed list, for the audit.
package enum ExportReason: String, CaseIterable, Sendable {
    case correction, handover, check, other
}

extension Office {
    /// The roster of today as a file: whoever has left is not in it. The audit keeps who, why and how many.
    ///
    /// Read back unchanged, it changes nothing.
    package func exportRoster(
        _ format: RosterFormat, for reason: ExportReason, as who: Principal, request: Int = 0
    ) async throws -> [UInt8] {
        let directory = tenant.directory
        let entries = try await door.perform(.rosterExport, as: who, request: request) { db, permit in
            let roster = try directory.roster(db, permit)
            let entries = roster.entries(
                roster.current, DepartmentTree(try db.departments()), try db.workplaces())
            try db.noteExport(of: entries.count, reason: reason.rawValue, permit)
            return entries
        }
        return try RosterOutput(entries).bytes(format)
    }
}

/// A roster as rows of text: the columns that everybody needs, and those of which there is anything to say.
struct RosterOutput {
    let columns: [RosterColumn]
    let rows: [[String]]

    init(_ entries: [RosterEntry]) {
        let cells = entries.map { entry in
            let cells = RosterCells(entry)
            return RosterColumn.offered.map { cells[$0] }
        }
        let kept = RosterColumn.offered.indices.filter { index in
            RosterColumn.basic.contains(RosterColumn.offered[index]) || cells.contains { !$0[index].isEmpty }
        }
        columns = kept.map { RosterColumn.offered[$0] }
        rows = cells.map { row in kept.map { row[$0] } }
    }

    func bytes(_ format: RosterFormat) throws -> [UInt8] {
        if format == .xlsx { return try RosterSheet.bytes(columns, rows) }
        var writer = CSVWriter(
            encoding: format == .csvCP932 ? .cp932 : .utf8, byteOrderMark: true, escapesFormulas: true)
        var bytes: [UInt8] = []
        var refused: [RosterRefusal.Unwritable] = []
        for (index, row) in ([columns.map(\.heading)] + rows).enumerated() {
            do throws(CSVWriteError) {
                try writer.append(row)
            } catch {
                refused.append(
                    .init(line: index + 1, column: error.column, character: error.character))
            }
            bytes += writer.take()
        }
        // Never a question mark in a name: all of it or a list of what does not fit.
        guard refused.isEmpty else { throw RosterRefusal.unwritable(refused) }
        return bytes
    }
}
