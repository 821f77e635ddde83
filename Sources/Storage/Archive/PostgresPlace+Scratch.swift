extension PostgresPlace {
    /// As `creation`, where the role may be there already: roles are the whole server's, and another database of it
    /// may hold the same company.
    var creationBesideOthers: [String] {
        let schema = "CREATE SCHEMA \(schema)"
        guard let role else { return [schema] }
        let creation = """
            DO $$ BEGIN
              IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '\(role)') THEN CREATE ROLE \(role) NOLOGIN; END IF;
            END $$
            """
        return [
            schema, creation, "GRANT \(role) TO CURRENT_USER",
            "GRANT USAGE ON SCHEMA \(self.schema) TO \(role)",
        ]
    }
}
