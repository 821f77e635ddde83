import Crypto
import Foundation

/// What a set of backup files is, in the clear: nothing that a stranger may not know.
struct Manifest: Codable, Sendable, Hashable {
    struct File: Codable, Sendable, Hashable {
        let name: String
        let size: Int
        /// Hexadecimal, over the sealed bytes.
        let sha256: String
    }

    static let fileName = "manifest.json"
    static let newest = 1

    let format: Int
    let set: String
    let madeAt: String
    /// The migrations this release knows.
    let installationSchema: [String]
    let tenantSchema: [String]
    let tenants: [Int]
    let files: [File]
    /// HMAC-SHA256 of everything above under a key that only the installation's KEK gives.
    var seal: String

    func file(_ kind: SealedFile.Kind) -> File? { files.first { $0.name == kind.fileName } }
}

extension Manifest {
    private static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return encoder
    }

    var bytes: [UInt8] { get throws { [UInt8](try Self.encoder.encode(self)) } }

    static func read(_ folder: URL) throws -> Manifest {
        guard let data = try? Data(contentsOf: folder.appending(path: fileName)) else {
            throw ArchiveError.notABackup(path: folder.path)
        }
        struct Format: Decodable { let format: Int }
        guard let format = try? JSONDecoder().decode(Format.self, from: data).format, format >= 1 else {
            throw ArchiveError.changed(file: fileName)
        }
        if format > newest { throw ArchiveError.newerFormat }
        guard let manifest = try? JSONDecoder().decode(Manifest.self, from: data) else {
            throw ArchiveError.changed(file: fileName)
        }
        return manifest
    }

    private func authentication(_ kek: KEK) throws -> String {
        var body = self
        body.seal = ""
        let code = HMAC<SHA256>.authenticationCode(for: try body.bytes, using: kek.backupKey)
        return code.map { hexadecimal($0) }.joined()
    }

    func sealed(_ kek: KEK) throws -> Manifest {
        var sealed = self
        sealed.seal = try authentication(kek)
        return sealed
    }

    func requireSeal(_ kek: KEK) throws {
        guard try seal == authentication(kek) else { throw ArchiveError.otherInstallation }
    }

    /// A schema that this release does not know is a newer release's.
    func requireKnown(installation: [Migration], tenant: [Migration]) throws {
        for (named, known) in [(installationSchema, installation), (tenantSchema, tenant)] {
            if let id = named.first(where: { id in !known.contains { $0.id == id } }) {
                throw ArchiveError.newerSchema(id: id)
            }
        }
    }

    /// Compares the files with what was written, without opening them.
    func requireWhole(_ kinds: [SealedFile.Kind], in folder: URL) throws {
        for kind in kinds {
            guard let wanted = file(kind) else { throw ArchiveError.changed(file: Self.fileName) }
            let (size, digest) = try Self.sum(folder.appending(path: kind.fileName))
            if size < wanted.size { throw ArchiveError.incomplete(file: kind.fileName) }
            guard size == wanted.size, digest == wanted.sha256 else {
                throw ArchiveError.changed(file: kind.fileName)
            }
        }
    }

    private static func sum(_ url: URL) throws -> (Int, String) {
        guard let file = FileHandle(forReadingAtPath: url.path) else {
            throw ArchiveError.incomplete(file: url.lastPathComponent)
        }
        var (hash, size) = (SHA256(), 0)
        while let part = try file.read(upToCount: 1 << 20), !part.isEmpty {
            hash.update(data: part)
            size += part.count
        }
        return (size, hash.finalize().map { hexadecimal($0) }.joined())
    }
}

extension KEK {
    /// For what a backup says of itself; tells nothing of the KEK.
    var backupKey: SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: secret, info: Canonical(.text("v1 backup")).bytes, outputByteCount: 32)
    }
}
