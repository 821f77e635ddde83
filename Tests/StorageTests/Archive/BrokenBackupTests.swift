import Foundation
import Organisation
import TestSupport
import Testing

@testable import Storage

@Suite struct `A broken backup` {
    /// Everything below a folder, by path.
    static func image(_ folder: URL) throws -> [String: Data] {
        var image: [String: Data] = [:]
        for path in FileManager.default.subpaths(atPath: folder.path) ?? [] {
            image[path] = (try? Data(contentsOf: folder.appending(path: path))) ?? Data()
        }
        return image
    }

    /// A backup that can be spoiled in copies, and the place it would go to, with something beside it.
    private static func withBackup(
        _ work: (RichInstallation, RestoreSource, _ folder: URL) async throws -> Void
    ) async throws {
        try await withPlain(.sqlite) { rich in
            try await withFolder { folder in
                try await work(
                    rich, try await rich.backedUp(to: folder.appending(path: "backups")).source, folder)
            }
        }
    }

    private static func copy(_ source: RestoreSource, _ folder: URL, _ name: String) throws -> RestoreSource {
        let copy = folder.appending(path: name)
        try? FileManager.default.removeItem(at: copy)
        try FileManager.default.copyItem(at: source.folder, to: copy)
        return RestoreSource(folder: copy, identity: source.identity, keyIdentity: source.keyIdentity)
    }

    /// What the restore says, and whether anything below the folder is another than before.
    private static func refusal(
        _ source: RestoreSource, _ rich: RichInstallation, _ folder: URL, kek: KEKSource? = nil
    ) async throws -> ArchiveError? {
        let target = folder.appending(path: "target")
        let before = try image(folder)
        var said: ArchiveError?
        do {
            _ = try await rich.restore(source).restore(into: target, kek ?? rich.kek) { _ in 0 }
        } catch let error as ArchiveError { said = error }
        let same = try image(folder) == before
        #expect(same, "something was left behind")
        try? FileManager.default.removeItem(at: target)
        return same ? said : nil
    }

    // RE-08, FI-16: a copy that was broken off, a bit that turned, a file of another night, another's backup.
    @Test func `is refused with its reason, and the target stays as it was`() async throws {
        try await Self.withBackup { rich, source, folder in
            var said: [String: ArchiveError?] = [:]
            for name in ["data.nagi", "keys.nagi"] {
                let bytes = try Data(contentsOf: source.folder.appending(path: name))
                var turned = bytes
                turned[bytes.count / 2] ^= 4
                for (what, changed) in [
                    ("short", bytes.dropLast(1)), ("half", bytes.prefix(bytes.count / 2)),
                    ("empty", Data()), ("turned", turned), ("long", bytes + [0]),
                ] {
                    let spoilt = try Self.copy(source, folder, "spoilt")
                    try Data(changed).write(to: spoilt.folder.appending(path: name))
                    said["\(name) \(what)"] = try await Self.refusal(spoilt, rich, folder)
                }
                let spoilt = try Self.copy(source, folder, "spoilt")
                try FileManager.default.removeItem(at: spoilt.folder.appending(path: name))
                said["\(name) gone"] = try await Self.refusal(spoilt, rich, folder)
            }
            for name in ["data.nagi", "keys.nagi"] {
                for what in ["short", "half", "empty", "gone"] {
                    #expect(said["\(name) \(what)"] == ArchiveError.incomplete(file: name), "\(name) \(what)")
                }
                for what in ["turned", "long"] {
                    #expect(said["\(name) \(what)"] == ArchiveError.changed(file: name), "\(name) \(what)")
                }
            }
            // The same backup unspoilt is restored to the same place.
            let report = try await rich.restore(source).restore(
                into: folder.appending(path: "target"), rich.kek
            ) { _ in 0 }
            #expect(report.companies == 2)
        }
    }

    // RE-08, FI-16: even where the manifest was written anew for the changed file.
    @Test func `is refused although its manifest fits it`() async throws {
        try await Self.withBackup { rich, source, folder in
            let kek = try rich.kek.load()
            rich.made.house.clock.advance(seconds: 60)
            let next = try await rich.backedUp(to: folder.appending(path: "backups")).report.folder
            let cuts = try Self.chunkEnds(source.folder.appending(path: "data.nagi"))
            #expect(cuts.count > 3)
            var said: [ArchiveError?] = []
            for cut in cuts.dropLast() {
                let spoilt = try Self.copy(source, folder, "spoilt")
                let file = spoilt.folder.appending(path: "data.nagi")
                try Data(Data(contentsOf: file).prefix(cut)).write(to: file)
                try Self.rewrite(spoilt.folder, kek)
                said.append(try await Self.refusal(spoilt, rich, folder))
            }
            #expect(said == Array(repeating: .incomplete(file: "data.nagi"), count: cuts.count - 1))
            // The keys of the next night with this night's manifest.
            let mixed = try Self.copy(source, folder, "mixed")
            try Data(contentsOf: next.appending(path: "keys.nagi"))
                .write(to: mixed.folder.appending(path: "keys.nagi"))
            try Self.rewrite(mixed.folder, kek)
            let refused = try await Self.refusal(mixed, rich, folder)
            #expect(refused == .otherRecipient(file: "keys.nagi"))
        }
    }

    // RE-08: wrong private half, wrong KEK, a manifest that was changed or made by somebody else.
    @Test func `of somebody else is refused`() async throws {
        try await Self.withBackup { rich, source, folder in
            let stranger = RestoreSource(
                folder: source.folder, identity: ArchiveIdentity(), keyIdentity: source.keyIdentity)
            #expect(try await Self.refusal(stranger, rich, folder) == .otherRecipient(file: "data.nagi"))
            let halved = RestoreSource(folder: source.folder, identity: source.identity)
            #expect(try await Self.refusal(halved, rich, folder) == .otherRecipient(file: "keys.nagi"))
            let key = folder.appending(path: "other.key")
            try Data((KEK().text + "\n").utf8).write(to: key)
            #expect(chmod(key.path, 0o400) == 0)
            let foreign = try await Self.refusal(source, rich, folder, kek: .file(path: key.path))
            #expect(foreign == .otherInstallation)
            for (was, becomes) in [("\"tenants\" : [", "\"tenants\" : [7,"), ("madeAt", "madeAT"), ("{", "")]
            {
                let spoilt = try Self.copy(source, folder, "spoilt")
                let file = spoilt.folder.appending(path: Manifest.fileName)
                let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
                try Data(text.replacing(was, with: becomes, maxReplacements: 1).utf8).write(to: file)
                let said = try await Self.refusal(spoilt, rich, folder)
                #expect(said == .otherInstallation || said == .changed(file: Manifest.fileName))
            }
            let empty = RestoreSource(folder: folder, identity: source.identity)
            #expect(try await Self.refusal(empty, rich, folder) == .notABackup(path: folder.path))
        }
    }

    // RE-08: of a newer release, said by the manifest or only by what is sealed.
    @Test func `of a newer release is refused`() async throws {
        let ahead = Migration(
            id: "9999-ahead", statements: ["CREATE TABLE ahead (id {int} NOT NULL PRIMARY KEY)"])
        try await withGround(.sqlite) { ground in
            try await withFolder { folder in
                let clock = FixedClock()
                let newer = try await ground.open(schema: TenantSchema.migrations + [ahead])
                _ = try await newer.createTenant(name: "A")
                let identity = ArchiveIdentity()
                let made = try await newer.backUp(
                    to: folder, for: BackupRecipients(data: identity.recipient))
                let kek = newer.keyStore.kek
                await newer.close()
                let restore = Restore(
                    RestoreSource(folder: made.folder, identity: identity), clock: clock.read,
                    random: Randoms.system)
                let target = folder.appending(path: "target")
                await #expect(throws: ArchiveError.newerSchema(id: "9999-ahead")) {
                    try await restore.restore(into: target, .file(path: ground.keyFile)) { _ in 0 }
                }
                var manifest = try Manifest.read(made.folder)
                manifest = Manifest(
                    format: 1, set: manifest.set, madeAt: manifest.madeAt,
                    installationSchema: manifest.installationSchema,
                    tenantSchema: TenantSchema.migrations.map(\.id), tenants: manifest.tenants,
                    files: manifest.files, seal: "")
                try Data(manifest.sealed(kek).bytes).write(to: made.folder.appending(path: Manifest.fileName))
                await #expect(throws: ArchiveError.newerSchema(id: "9999-ahead")) {
                    try await restore.restore(into: target, .file(path: ground.keyFile)) { _ in 0 }
                }
                try Data("{ \"format\": 2 }".utf8).write(to: made.folder.appending(path: Manifest.fileName))
                await #expect(throws: ArchiveError.newerFormat) {
                    try await restore.restore(into: target, .file(path: ground.keyFile)) { _ in 0 }
                }
                #expect(!FileManager.default.fileExists(atPath: target.path))
            }
        }
    }

    private static func chunkEnds(_ url: URL) throws -> [Int] {
        let bytes = [UInt8](try Data(contentsOf: url))
        var ends = [SealedFile.Header.size + SealedFile.encapsulatedSize]
        while let end = ends.last, end < bytes.count {
            ends.append(end + 5 + bytes[end..<end + 4].reduce(0) { $0 << 8 | Int($1) })
        }
        return ends
    }

    /// As somebody would who holds the KEK: sizes and digests of the files as they are now.
    private static func rewrite(_ folder: URL, _ kek: KEK) throws {
        let was = try Manifest.read(folder)
        let files = try was.files.map { file in
            let bytes = [UInt8](try Data(contentsOf: folder.appending(path: file.name)))
            return Manifest.File(
                name: file.name, size: bytes.count, sha256: Digest.sha256(bytes).hexadecimal)
        }
        let manifest = Manifest(
            format: was.format, set: was.set, madeAt: was.madeAt, installationSchema: was.installationSchema,
            tenantSchema: was.tenantSchema, tenants: was.tenants, files: files, seal: "")
        try Data(manifest.sealed(kek).bytes).write(to: folder.appending(path: Manifest.fileName))
    }
}
