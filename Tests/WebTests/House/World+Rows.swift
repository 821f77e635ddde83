import Organisation
import TestSupport

@testable import Operations
@testable import Storage
@testable import Web

extension World {
    /// A fingerprint of every row, by table.
    func rows() async throws -> [String: Set<Int>] {
        try await company.tenant.database.read { db in
            try db.tables().reduce(into: [:]) { found, table in
                // The audit only grows, and each row is chained to the one before: how many there are is enough.
                let what = table == "audit" ? "count(*)" : "*"
                let rows = try db.rows(SQL(unchecked: "SELECT \(what) FROM \(table)"))
                found[table] = Set(rows.map(\.hashValue))
            }
        }
    }

    /// The tables that differ between two looks.
    static func changed(_ before: [String: Set<Int>], _ after: [String: Set<Int>]) -> Set<String> {
        Set(after.keys.filter { before[$0] != after[$0] })
    }

    /// The functions to which the door said no since the audit was so long.
    ///
    /// - Parameter row: whose door is asked; the company's unless the address is the provider's.
    func denials(at row: Routes.Row, after length: Int) async throws -> [String] {
        try await database(of: row).read { db in
            try db.rows(
                "SELECT function FROM audit WHERE seq > \(length) AND outcome = 'denied' ORDER BY seq"
            ).map { try $0.text(0) }
        }
    }

    /// The number of the audit's last row.
    func auditLength(at row: Routes.Row) async throws -> Int {
        try await database(of: row).read { try $0.row("SELECT max(seq) FROM audit")?.optionalInt(0) ?? 0 }
    }

    private func database(of row: Routes.Row) -> Database {
        row.path.hasPrefix(ProviderPaths.home) ? offices.installation.database : company.tenant.database
    }
}

extension Connection {
    func tables() throws -> [String] {
        let query: SQL =
            dialect == .sqlite
            ? "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
            : """
            SELECT relname::text FROM pg_class
            WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace ORDER BY 1
            """
        return try rows(query).map { try $0.text(0) }
    }
}

extension TestOffice {
    func releasedSheets() async throws -> [(id: SheetID, person: PersonID)] {
        try await tenant.database.read { db in
            try db.rows(
                "SELECT s.id, s.person FROM sheet s JOIN released_result r ON r.sheet = s.id ORDER BY s.id"
            ).map { (id: try $0.id(0, SheetID.self), person: try $0.id(1, PersonID.self)) }
        }
    }
}
