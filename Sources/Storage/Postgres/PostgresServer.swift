/// Whole databases, for set-up and for tests.
package enum PostgresServer {
    package static func createDatabase(_ name: String, at address: String) async throws {
        try await administer(address, "CREATE DATABASE \(quoted(name)) TEMPLATE template0 ENCODING 'UTF8'")
    }

    package static func dropDatabase(_ name: String, at address: String) async throws {
        try await administer(address, "DROP DATABASE IF EXISTS \(quoted(name)) WITH (FORCE)")
    }

    private static func administer(_ address: String, _ statement: String) async throws {
        let place = PostgresPlace(schema: "public", role: nil)
        try await PostgresDriver(address).administer(place, [statement])
    }

    private static func quoted(_ name: String) -> String {
        "\"" + name.replacing("\"", with: "\"\"") + "\""
    }
}
