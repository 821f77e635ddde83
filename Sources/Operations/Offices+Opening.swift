import Documents
import Foundation
import Organisation
import Storage

/// Where an installation lives and which file unlocks it.
package struct Premises: Sendable, Hashable {
    /// A directory (SQLite), or a pair of PostgreSQL addresses for data and keys.
    package enum Place: Sendable, Hashable {
        case directory(String)
        case postgres(data: String, keys: String)
    }

    package let place: Place
    /// The key-encryption key: 32 bytes, outside the data directory, made on the first start.
    package let keyFile: String
    package let keepers: Keepers?

    /// A folder with a file for each company, and a program that unwraps what is in it, with its arguments.
    package struct Keepers: Sendable, Hashable {
        let source: KeeperSource

        package init(folder: String, command: [String] = []) {
            source = KeeperSource(folder: folder, command: command)
        }
    }

    package init(place: Place, keyFile: String, keepers: Keepers? = nil) {
        self.place = place
        self.keyFile = keyFile
        self.keepers = keepers
    }

    var location: Location {
        switch place {
        case .directory(let path): .directory(URL(filePath: path, directoryHint: .isDirectory))
        case .postgres(let data, let keys): .postgres(data: data, keys: keys)
        }
    }
}

extension Offices {
    /// Opens an installation, or makes an empty one; refuses to serve when anything about the keys is wrong.
    package static func open(_ premises: Premises, outside: Outside, origin: String) async throws -> Offices {
        let installation = try await Installation.open(
            at: premises.location, kek: .file(path: premises.keyFile),
            keepers: premises.keepers?.source, clock: outside.now,
            random: outside.random)
        // A company's deletion that was broken off goes on before anything is served.
        try await installation.finishRemovals()
        return Offices(
            installation: installation, outside: outside, passwords: Passwords(), press: Press(threads: 2),
            origin: origin)
    }

    /// Whether the key file was made just now: then a person must be told to keep it.
    package var keyIsNew: Bool {
        if case .created = installation.kekOrigin { true } else { false }
    }

    package func close() async { await installation.close() }
}
