import Crypto
import Foundation
import Organisation

/// What a look at an installation found, without changing anything and without making what is not there.
package struct InstallationState: Sendable, Hashable {
    package enum Data: Sendable, Hashable {
        /// Nothing was made here yet.
        case absent
        case fine(companies: Int)
        /// The data are there and their key database is not.
        case keysMissing
        case unreadable
        /// Written by a newer release.
        case newer
    }

    package let data: Data
    /// nil when the key fits, or when there are neither data nor key yet.
    package let key: KEKError?
    /// Nil without a key that can be read.
    package let mark: String?
}

extension Installation {
    /// A word that only those who can read the key can make, and that tells nothing of the key.
    package var doctorMark: String { keyStore.kek.doctorMark }

    /// Looks at what is there. Safe beside a running server.
    package static func inspect(_ location: Location, kek source: KEKSource) async -> InstallationState {
        let (kek, fault) = load(source, beside: location)
        let ground = Ground(location: location, patience: .zero)
        let (data, known) = await look(ground)
        await ground.close()
        let isFirst = data == .absent && known.isEmpty
        let isWrong = kek.map { !known.isEmpty && !known.contains($0.id) } ?? false
        return InstallationState(
            data: data, key: isWrong ? .wrong : isFirst && fault?.isMissing == true ? nil : fault,
            mark: kek?.doctorMark)
    }

    private static func load(_ source: KEKSource, beside location: Location) -> (KEK?, KEKError?) {
        do {
            if case .directory(let directory) = location { try source.requireOutside(directory) }
            return (try source.load(), nil)
        } catch {
            return (nil, error as? KEKError ?? .commandFailed)
        }
    }

    /// The state of the data and the fingerprints of the keys that they were sealed under.
    private static func look(_ ground: Ground) async -> (InstallationState.Data, [[UInt8]]) {
        guard ground.isThere(.installation) || ground.isThere(.keys) else { return (.absent, []) }
        guard ground.isThere(.keys) else { return (.keysMissing, []) }
        do {
            let known = try await reading(.keys, ground) {
                try $0.rows("SELECT id FROM kek").map { try $0.bytes(0) }
            }
            guard ground.isThere(.installation) else { return (.absent, known) }
            let found = try await reading(.installation, ground) { db in
                (
                    try db.row("SELECT count(*) FROM migration").map { try $0.int(0) } ?? 0,
                    try db.row("SELECT count(*) FROM tenant").map { try $0.int(0) } ?? 0
                )
            }
            return (found.0 > ownSchema.count ? .newer : .fine(companies: found.1), known)
        } catch {
            return (.unreadable, [])
        }
    }

    private static func reading<T: Sendable>(
        _ part: Ground.Part, _ ground: Ground, _ work: @escaping @Sendable (borrowing Connection) throws -> T
    ) async throws -> T {
        let ring = KeyRing(tenant: TenantID(rawValue: 0))
        let database = try await ground.open(part, vault: Vault(ring: ring), isNew: false)
        do {
            let value = try await database.read(work)
            await database.close()
            return value
        } catch {
            await database.close()
            throw error
        }
    }
}

extension Ground {
    /// A PostgreSQL server is there or not when it is asked.
    fileprivate func isThere(_ part: Part) -> Bool {
        guard let directory else { return true }
        let name = part == .keys ? "keys.db" : "installation.db"
        return FileManager.default.fileExists(atPath: directory.appending(path: name).path)
    }
}

extension KEKError {
    fileprivate var isMissing: Bool { if case .missing = self { true } else { false } }
}

extension KEK {
    fileprivate var doctorMark: String {
        let description = Canonical(.text("v1 doctor"), .bytes(secret.withUnsafeBytes { [UInt8]($0) }))
        return SHA256.hash(data: description.bytes).map { hexadecimal($0) }.joined()
    }
}
