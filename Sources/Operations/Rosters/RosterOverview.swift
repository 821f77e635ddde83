import Campaigns
import Documents
package import Organisation
import Storage

/// What the roster's own page shows.
package struct RosterOverview: Sendable {
    /// Employed today.
    package let people: Int
    /// Workplaces that forms offer: not the hidden ones.
    package let offered: [Workplace]
    /// Workplaces with anybody in them.
    package let workplaces: [(name: String, headcount: Headcount)]
    package let imports: [RosterImportEntry]
    /// The latest first.
    package let leavers: [RosterLeaver]
}

package struct RosterLeaver: Sendable, Hashable {
    package let person: PersonID
    package let name: String
    package let suspension: Suspension
}

extension Office {
    package func rosterOverview(as who: Principal) async throws -> RosterOverview {
        let directory = tenant.directory
        let imports = try await rosterImports(as: who)
        return try await door.perform(.rosterRead, as: who) { db, permit in
            let roster = try directory.roster(db, permit)
            let places = try db.workplaces()
            let counts = try db.legalHeadcounts(on: permit.at.day)
            let leavers = try db.suspensions(on: permit.at.day).prefix(100)
            return RosterOverview(
                people: roster.currentCount, offered: try db.offeredWorkplaces(),
                workplaces: places.compactMap { place in counts[place.id].map { (place.name, $0) } },
                imports: imports,
                leavers: leavers.compactMap { leaver in
                    roster[leaver.person].map {
                        RosterLeaver(person: leaver.person, name: $0.identity.name, suspension: leaver)
                    }
                })
        }
    }

    /// One import, for its receipt.
    package func rosterImport(_ id: RosterImportID, as who: Principal) async throws -> RosterImportEntry {
        let all = try await rosterImports(as: who, atMost: 500)
        guard let found = all.first(where: { $0.record.id == id }) else { throw Denied.notFound }
        return found
    }

    /// Remembers what the headings of the company's file mean.
    package func set(_ mapping: ColumnMapping, as who: Principal) async throws {
        try await door.perform(.rosterImport, as: who) { db, permit in try db.set(mapping, under: permit) }
    }

    /// A list that people open in a spreadsheet: UTF-8 with its mark, no formulas.
    package static func list(_ rows: [[String]]) -> [UInt8] {
        var writer = CSVWriter(encoding: .utf8, byteOrderMark: true, escapesFormulas: true)
        // UTF-8 holds every character, so that no row can be refused.
        for row in rows { try? writer.append(row) }
        return writer.take()
    }

    /// The same as a workbook with one sheet of that name; the first row says what the columns are.
    package static func list(_ rows: [[String]], sheet: String) throws -> [UInt8] {
        var writer = try SheetWriter()
        let columns = (rows.first ?? []).map { SheetColumn($0, width: 32) }
        try writer.begin(SheetPlan(name: sheet, columns: columns))
        for row in rows.dropFirst() { try writer.append(row) }
        return try writer.finish()
    }
}
