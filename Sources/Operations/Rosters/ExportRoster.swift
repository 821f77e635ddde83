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
    private let cells: [RosterCells]

    init(_ entries: [RosterEntry]) {
        cells = entries.map(RosterCells.init)
        let all = cells.map { cells in RosterColumn.offered.map { cells[$0] } }
        let kept = RosterColumn.offered.indices.filter { index in
            RosterColumn.basic.contains(RosterColumn.offered[index]) || all.contains { !$0[index].isEmpty }
        }
        columns = kept.map { RosterColumn.offered[$0] }
        rows = all.map { row in kept.map { row[$0] } }
    }

    func bytes(_ format: RosterFormat) throws -> [UInt8] {
        switch format {
        case .xlsx: try RosterSheet.bytes(columns, rows)
        case .csvUTF8BOM: try text(.utf8, columns.map(\.heading), rows)
        case .csvCP932: try text(.cp932, columns.map(\.heading), rows)
        case .programme: try programme()
        }
    }

    private func programme() throws -> [UInt8] {
        let without = cells.filter(\.entry.departmentCode.isEmpty).count
        if without > 0 { throw RosterRefusal.departmentsWithoutCode(without) }
        return try text(.cp932, ProgrammeLayout.headings, cells.map(\.programmeRow))
    }

    private func text(_ encoding: TextEncoding, _ headings: [String], _ rows: [[String]]) throws -> [UInt8] {
        var writer = CSVWriter(encoding: encoding, byteOrderMark: true, escapesFormulas: true)
        var bytes: [UInt8] = []
        var refused: [RosterRefusal.Unwritable] = []
        for (index, row) in ([headings] + rows).enumerated() {
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

extension RosterCells {
    /// 14 columns of the person (LAW-AND-FORMS §7.1) and 57 empty ones for answers. The programme writes the sex
    /// in two letters and the day with slashes.
    fileprivate var programmeRow: [String] {
        let sex = self[.sex]
        let person = [
            self[.name], self[.kana], self[.birthDate].replacing("-", with: "/"),
            sex.isEmpty ? "" : sex + "性", self[.number], self[.departmentCode],
            entry.departmentPath.last ?? "", self[.previousNumber], self[.mail], self[.phone],
        ]
        return person + Array(repeating: "", count: ProgrammeLayout.width - person.count)
    }
}
