package import Foundation
package import Storage

/// Where a test's installation lives: a temporary folder, and on PostgreSQL a pair of databases.
package struct TestGround: Sendable {
    package let location: Location
    package let folder: URL
    let databases: [String]

    package var keyFile: String { folder.appending(path: "kek").path }

    /// The pair of databases that all tenants of this process share; the cluster is thrown away afterwards.
    static let shared = Task {
        let ground = try await TestGround.make(.postgres)
        try await ground.open().close()
        return ground
    }

    static func make(_ engine: Engine) async throws -> TestGround {
        let name = "nagi-test-\(UUID().uuidString.lowercased())"
        let folder = FileManager.default.temporaryDirectory.appending(path: name)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        guard engine == .postgres, let address = Engine.postgresAddress else {
            return TestGround(
                location: .directory(folder.appending(path: "data")), folder: folder, databases: [])
        }
        let databases = ["\(name)-data", "\(name)-keys"]
        for database in databases { try await PostgresServer.createDatabase(database, at: address) }
        let addresses = databases.map { TestGround.address(address, database: $0) }
        return TestGround(
            location: .postgres(data: addresses[0], keys: addresses[1]), folder: folder, databases: databases)
    }

    package func open(clock: FixedClock = FixedClock(), schema: [Migration]? = nil) async throws
        -> Installation
    {
        let kek = KEKSource.file(path: keyFile)
        guard let schema else {
            return try await .open(at: location, kek: kek, clock: clock.read, random: Randoms.system)
        }
        return try await .open(
            at: location, kek: kek, clock: clock.read, random: Randoms.system, schema: schema)
    }

    func remove() async {
        for database in databases {
            try? await PostgresServer.dropDatabase(database, at: Engine.postgresAddress ?? "")
        }
        try? FileManager.default.removeItem(at: folder)
    }

    private static func address(_ address: String, database: String) -> String {
        guard var parts = URLComponents(string: address) else { return address }
        parts.path = "/\(database)"
        return parts.string ?? address
    }
}

/// A ground without an installation yet, for tests of the first start and of restarts.
@discardableResult
package func withGround<T: Sendable>(
    _ engine: Engine, _ work: (TestGround) async throws -> T
) async throws -> T {
    guard engine == .postgres else {
        return try await finishing(work, with: TestGround.make(engine)) { await $0.remove() }
    }
    await Engine.turns.take()
    defer { Engine.turns.giveBack() }
    return try await finishing(work, with: TestGround.make(engine)) { await $0.remove() }
}
