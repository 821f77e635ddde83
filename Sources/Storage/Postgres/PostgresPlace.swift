/// Where a database lives in one of a PostgreSQL server: a schema, and the role that may touch only it.
struct PostgresPlace: Sendable, Hashable {
    let schema: String
    /// nil for the installation and the keys, which have a database of their own.
    let role: String?

    static func tenant(_ id: Int) -> PostgresPlace {
        PostgresPlace(schema: "tenant_\(id)", role: "nagi_tenant_\(id)")
    }

    /// Run once by the login; the names are made of digits.
    var creation: [String] {
        let schema = "CREATE SCHEMA IF NOT EXISTS \(schema)"
        guard let role else { return [schema] }
        return [
            schema, "CREATE ROLE \(role) NOLOGIN", "GRANT \(role) TO CURRENT_USER",
            "GRANT USAGE ON SCHEMA \(self.schema) TO \(role)",
        ]
    }

    var removal: [String] {
        let schema = "DROP SCHEMA IF EXISTS \(schema) CASCADE"
        return [schema] + (role.map { ["DROP ROLE IF EXISTS \($0)"] } ?? [])
    }

    /// Everything a transaction may see is set inside it and gone with it.
    func begin(_ mode: String) -> String {
        let role = role.map { "SET LOCAL ROLE \($0); " } ?? ""
        return "BEGIN \(mode); \(role)SET LOCAL search_path = \(schema), pg_temp"
    }

    /// The lock keeps two nodes from migrating one schema at the same time.
    var becomeOwner: String {
        "SET LOCAL ROLE NONE; SELECT pg_advisory_xact_lock(7203, hashtext('\(schema)'))"
    }

    /// Rewrites the tables of keys, so that deleted rows leave no bytes behind.
    var scrub: String { "VACUUM FULL \(schema).data_key, \(schema).keeper_key" }

    var becomeTenant: String? {
        guard let role else { return nil }
        return "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA \(schema) TO \(role); "
            + "SET LOCAL ROLE \(role)"
    }
}
