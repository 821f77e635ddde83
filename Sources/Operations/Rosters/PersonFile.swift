import Campaigns
package import Organisation
import Storage

/// One person as the roster has them, with where they worked and how they can be reached.
package struct PersonFile: Sendable {
    package let record: PersonRecord
    package let cells: RosterCells
    package let places: [PlaceStay]
    package let contacts: [StoredContact]
    package let sharesMail: Bool
    package let hasLeft: Bool
    package let suspension: Suspension?
}

/// A page of people, with how many there are in all.
package struct PeopleFound: Sendable {
    package let entries: [(id: PersonID, entry: RosterEntry, hasLeft: Bool)]
    package let total: Int
    package let page: Int
    package static let perPage = 50

    package var pages: Int { max(1, (total + Self.perPage - 1) / Self.perPage) }
}

extension Office {
    /// People by number or name, in the order of their numbers. No words find everybody employed.
    ///
    /// - Parameter page: from 1; beyond the end is the last.
    package func people(
        _ words: String, page: Int = 1, as who: Principal
    ) async throws -> PeopleFound {
        let directory = tenant.directory
        return try await door.perform(.rosterRead, as: who) { db, permit in
            let roster = try directory.roster(db, permit)
            let found = roster.found(String(words.prefix(100)))
            let last = max(1, (found.count + PeopleFound.perPage - 1) / PeopleFound.perPage)
            let page = min(max(1, page), last)
            let start = (page - 1) * PeopleFound.perPage
            let shown = Array(found[start..<min(start + PeopleFound.perPage, found.count)])
            let entries = roster.entries(shown, DepartmentTree(try db.departments()), try db.workplaces())
            return PeopleFound(
                entries: zip(shown, entries).map { ($0.id, $1, $0.hasLeft(by: roster.day)) },
                total: found.count, page: page)
        }
    }

    package func personFile(_ id: PersonID, as who: Principal) async throws -> PersonFile {
        let directory = tenant.directory
        return try await door.perform(.rosterRead, as: who, on: .person(id)) { db, permit in
            let roster = try directory.roster(db, permit)
            guard let record = roster[id] else { throw Denied.notFound }
            let tree = DepartmentTree(try db.departments())
            let entries = roster.entries([record], tree, try db.workplaces())
            return PersonFile(
                record: record, cells: RosterCells(entries[0]), places: try db.placeHistory(of: id),
                contacts: try db.contacts(of: id), sharesMail: roster.sharesMail(record),
                hasLeft: record.hasLeft(by: roster.day),
                suspension: try db.suspensions(on: roster.day).first { $0.person == id })
        }
    }

    /// Corrects one person by the same rules as a file of one row; columns that are not given stay.
    ///
    /// - Returns: a plan with faults by column when something is wrong; otherwise what was written.
    package func correct(
        _ id: PersonID, _ cells: [RosterColumn: String], returning: Bool = false, as who: Principal
    ) async throws -> RosterPlan {
        try await door.check(.rosterImport, as: who)
        let file = try await personFile(id, as: who)
        var all = cells
        // The number is who it is about.
        for column in [RosterColumn.number, .name, .department, .workplace] where all[column] == nil {
            all[column] = file.cells[column]
        }
        all[.number] = file.cells[.number]
        let columns = all.keys.sorted { $0.rawValue < $1.rawValue }
        let lines = [
            RosterLine(line: 1, cells: columns.map(\.heading)),
            RosterLine(line: 2, cells: columns.map { all[$0] ?? "" }),
        ]
        var context = RosterContext()
        context.today = today
        let reading = RosterReading.read(lines, context: context)
        let digest = Digest.sha256(Array(lines[1].cells.joined(separator: "\u{0}").utf8))
        let plan = try await plan(reading, digest: digest, as: who)
        guard plan.faults.isEmpty else { return plan }
        if !plan.returning.isEmpty, !returning { throw RosterRefusal.returningUnconfirmed }
        return try await write(plan, .person, as: who)
    }
}
