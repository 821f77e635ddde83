import Foundation
import Organisation

/// Where a copy is made: a directory beside the target, or schemas of another name in the same databases.
struct MoveScratch: Sendable {
    let target: Location
    let ground: Ground
    /// Where the directory is made; nil on a server.
    private let directory: URL?

    static let prefix = "moving_"

    init(_ target: Location) {
        self.target = target
        switch target {
        case .directory(let there):
            let beside = Restore.beside(there)
            directory = beside
            ground = Ground(location: .directory(beside))
        case .postgres:
            directory = nil
            var ground = Ground(location: target)
            ground.prefix = Self.prefix
            self.ground = ground
        }
    }

    /// Takes away what a move that was broken off has left.
    func begin() async throws {
        guard let directory else { return try await dropScratch() }
        await discard()
        try FileManager.default.createDirectory(
            at: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    func discard() async {
        if let directory {
            try? FileManager.default.removeItem(at: directory)
        } else {
            try? await dropScratch()
        }
    }

    /// The keys first: alone they open nothing. Then all schemas of the data at once.
    func promote() async throws {
        switch target {
        case .directory(let there):
            guard let directory else { throw StorageError.unavailable }
            try Restore.promote(directory, to: there)
        case .postgres(let data, let keys):
            for address in [keys, data] { try await rename(at: address) }
        }
    }

    private func rename(at address: String) async throws {
        let found = try await Self.schemas(at: address).filter { $0.hasPrefix(Self.prefix) }
        let renames = found.map { "ALTER SCHEMA \($0) RENAME TO \($0.dropFirst(Self.prefix.count))" }
        try await Self.administer(address, ["BEGIN"] + renames + ["COMMIT"])
    }

    private func dropScratch() async throws {
        guard case .postgres(let data, let keys) = target else { return }
        let left = try await Self.leftovers(data, keys)
        // The keys first: while the data wait under their other name, it is known whose the keys are.
        for (address, names) in [(keys, left.keys), (data, left.data)] {
            try await Self.administer(address, names.map { "DROP SCHEMA IF EXISTS \($0) CASCADE" })
        }
    }

    /// What a move that was broken off has left, and whether there is anything else. Between the two renames the
    /// keys have their name already, and the data not yet.
    static func leftovers(
        _ data: String, _ keys: String
    ) async throws -> (data: [String], keys: [String], isRestEmpty: Bool) {
        let (atData, atKeys) = (try await schemas(at: data), try await schemas(at: keys))
        let isBetween =
            atData.contains(prefix + "nagi_installation") && !atData.contains("nagi_installation")
        let isLeft = { (name: String) in name.hasPrefix(prefix) || (isBetween && name == "nagi_keys") }
        return (
            atData.filter(isLeft), atKeys.filter(isLeft),
            atData.allSatisfy(isLeft) && atKeys.allSatisfy(isLeft)
        )
    }

    static func administer(_ address: String, _ statements: [String]) async throws {
        let place = PostgresPlace(schema: "public", role: nil)
        try await PostgresDriver(address).administer(place, statements)
    }

    /// The schemas that are this program's, scratch or not.
    static func schemas(at address: String) async throws -> [String] {
        let place = PostgresPlace(schema: "pg_catalog", role: nil)
        let driver = PostgresDriver(address, writers: 1, readers: 1)
        let database = driver.open(place, vault: Vault(ring: KeyRing(tenant: TenantID(rawValue: 0))))
        let names = try? await database.read { db in
            try db.rows("SELECT nspname::text FROM pg_namespace").map { try $0.text(0) }
        }
        await database.close()
        await driver.close()
        guard let names else { throw StorageError.unavailable }
        return names.filter(isOurs)
    }

    private static func isOurs(_ name: String) -> Bool {
        let own = name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
        if own == "nagi_installation" || own == "nagi_keys" { return true }
        let digits = own.dropFirst("tenant_".count)
        return own.hasPrefix("tenant_") && !digits.isEmpty && digits.allSatisfy(\.isNumber)
    }
}

extension Location {
    /// A move or a restore goes only where nothing is.
    func requireEmpty() async throws {
        switch self {
        case .directory(let directory): try Restore.requireEmpty(directory)
        case .postgres(let data, let keys):
            guard try await MoveScratch.leftovers(data, keys).isRestEmpty else {
                throw ArchiveError.targetHasData
            }
        }
    }
}
