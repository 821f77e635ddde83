import Foundation
import Organisation

/// Opens the databases of a location.
struct Ground: Sendable {
    private let source: Source
    /// Before the names of schemas, while they are made and not yet proved (PostgreSQL).
    var prefix = ""

    private enum Source: Sendable {
        case directory(URL)
        /// Data and keys are two databases, perhaps on two servers.
        case postgres(data: PostgresDriver, keys: PostgresDriver)
    }

    /// - Parameter patience: with a server that does not answer.
    init(location: Location, patience: Duration = .seconds(10)) {
        source =
            switch location {
            case .directory(let directory): .directory(directory)
            case .postgres(let data, let keys):
                .postgres(
                    data: PostgresDriver(data, patience: patience),
                    keys: PostgresDriver(keys, writers: 1, readers: 2, patience: patience))
            }
    }

    /// nil on a server.
    var directory: URL? { if case .directory(let directory) = source { directory } else { nil } }

    /// After the databases.
    func close() async {
        guard case .postgres(let data, let keys) = source else { return }
        await data.close()
        await keys.close()
    }

    enum Part: Hashable, Sendable {
        case keys
        case installation
        case tenant(TenantID)
    }

    /// `isNew` for what is being made now. What should be there and is not is never made again in silence.
    func open(_ part: Part, vault: Vault, isNew: Bool) async throws -> Database {
        switch source {
        case .directory(let directory):
            let file = Ground.file(part, in: directory)
            guard isNew || FileManager.default.fileExists(atPath: file.path) else {
                throw StorageError.unavailable
            }
            try Ground.makeDirectory(file.deletingLastPathComponent())
            return try SQLiteDriver.open(
                file: file, vault: vault, secureDelete: part == .keys)
        case .postgres(let data, let keys):
            let (driver, place) = (part == .keys ? keys : data, self.place(part))
            if isNew {
                let steps = prefix.isEmpty ? place.creation : place.creationBesideOthers
                try await driver.administer(place, steps)
            }
            return driver.open(place, vault: vault)
        }
    }

    /// Data without their keys are not given new ones.
    func requireKeys() throws {
        guard let directory else { return }
        let exists = { (part: Part) in
            FileManager.default.fileExists(atPath: Ground.file(part, in: directory).path)
        }
        if exists(.installation) && !exists(.keys) { throw VaultError.missing(key: "keys.db") }
    }

    /// Deletes a tenant's file, or its schema and role.
    func remove(_ tenant: TenantID) async throws {
        switch source {
        case .directory(let directory):
            let folder = Ground.file(.tenant(tenant), in: directory).deletingLastPathComponent()
            if FileManager.default.fileExists(atPath: folder.path) {
                try FileManager.default.removeItem(at: folder)
            }
        case .postgres(let data, _):
            let place = self.place(.tenant(tenant))
            try await data.administer(place, place.removal)
        }
    }

    private static func file(_ part: Part, in directory: URL) -> URL {
        switch part {
        case .keys: directory.appending(path: "keys.db")
        case .installation: directory.appending(path: "installation.db")
        case .tenant(let id): directory.appending(path: "tenants/\(id.rawValue)/data.db")
        }
    }

    private func place(_ part: Part) -> PostgresPlace {
        switch part {
        case .keys: PostgresPlace(schema: prefix + "nagi_keys", role: nil)
        case .installation: PostgresPlace(schema: prefix + "nagi_installation", role: nil)
        case .tenant(let id): named(.tenant(id.rawValue))
        }
    }

    private func named(_ place: PostgresPlace) -> PostgresPlace {
        PostgresPlace(schema: prefix + place.schema, role: place.role)
    }

    private static func makeDirectory(_ directory: URL) throws {
        try FileManager.default.createDirectory(
            at: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
}
