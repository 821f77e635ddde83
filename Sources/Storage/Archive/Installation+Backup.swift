import Crypto
package import Foundation
import Organisation

/// Whom the two files of a backup are sealed to.
package struct BackupRecipients: Sendable, Hashable {
    package let data: ArchiveRecipient
    package let keys: ArchiveRecipient

    /// - Parameter keys: nil for the same.
    package init(data: ArchiveRecipient, keys: ArchiveRecipient? = nil) {
        self.data = data
        self.keys = keys ?? data
    }
}

/// A backup that stands: everything is on the disk under its name.
package struct BackupReport: Sendable, Hashable {
    package let folder: URL
    package let companies: Int
    package let rows: Int
    package let bytes: Int
}

extension Installation {
    /// Copies everything into a new folder below `folder`, sealed, while others read and write.
    ///
    /// The folder gets its name last: what has it is whole. Data first, then keys, then what was destroyed by then.
    package func backUp(
        to folder: URL, for recipients: BackupRecipients, chunkSize: Int? = nil
    ) async throws -> BackupReport {
        let size = chunkSize ?? SealedFile.chunkSize
        let place = try BackupFolder(folder, named: clock())
        do {
            for attempt in 1... {
                do {
                    return try await write(place, recipients, chunkSize: size)
                } catch StorageError.unavailable where attempt < 3 {
                    // A company left while its turn came; its list is read anew.
                    try place.empty()
                }
            }
        } catch {
            place.discard()
            throw error
        }
        throw StorageError.unavailable
    }

    private func write(
        _ place: BackupFolder, _ recipients: BackupRecipients, chunkSize: Int
    ) async throws -> BackupReport {
        let set = (0..<SealedFile.setSize).map { _ in UInt8.random(in: .min ... .max) }
        let data = try place.writer(.data, set, recipients.data, chunkSize)
        let (tenants, ownRows) = try await withRaw(.installation) { database in
            try await database.read(
                once { db in (try db.tenants().map(\.id), try db.archive(as: .installation, to: data)) })
        }
        var rows = ownRows
        for tenant in tenants { rows += try await archive(.tenant(tenant), to: data) }
        try data.write(.end)
        let dataFile = try data.finish()
        let keys = try place.writer(.keys, set, recipients.keys, chunkSize)
        rows += try await archive(.keys, to: keys)
        try keys.write(try await erasures())
        try keys.write(.end)
        let keyFile = try keys.finish()
        let manifest = try Manifest(
            format: Manifest.newest, set: set.hexadecimal, madeAt: place.madeAt.text,
            installationSchema: Installation.ownSchema.map(\.id), tenantSchema: schema.map(\.id),
            tenants: tenants.map(\.rawValue),
            files: [
                Manifest.File(name: data.name, size: dataFile.size, sha256: dataFile.digest.hexadecimal),
                Manifest.File(name: keys.name, size: keyFile.size, sha256: keyFile.digest.hexadecimal),
            ], seal: ""
        ).sealed(keyStore.kek)
        let url = try place.finish(manifest)
        return BackupReport(
            folder: url, companies: tenants.count, rows: rows, bytes: dataFile.size + keyFile.size)
    }

    private func archive(_ name: ArchivePart.Name, to writer: SealedWriter) async throws -> Int {
        guard let part = name.ground else { return 0 }
        return try await withRaw(part) { database in
            try await database.read(once { try $0.archive(as: name, to: writer) })
        }
    }

    /// A database with connections of its own and without its keys: a long reading keeps nobody waiting.
    func withRaw<T: Sendable>(
        _ part: Ground.Part, _ work: (Database) async throws -> T
    ) async throws -> T {
        try await ground.withRaw(part, work)
    }
}

extension Ground {
    func withRaw<T: Sendable>(
        _ part: Part, isNew: Bool = false, _ work: (Database) async throws -> T
    ) async throws -> T {
        let vault = Vault(ring: KeyRing(tenant: TenantID(rawValue: 0)))
        let database = try await open(part, vault: vault, isNew: isNew)
        do {
            let result = try await work(database)
            await database.close()
            return result
        } catch {
            await database.close()
            throw error
        }
    }
}

extension SealedWriter {
    fileprivate func write(_ erasures: [ErasureEntry]) throws {
        try write(.part(ArchivePart(name: .erasures, migrations: [])))
        try write(.table(ErasureEntry.table))
        var sum = TableSum()
        for entry in erasures {
            try write(.row(entry.row))
            sum.add(entry.row)
        }
        try write(.tableEnd(sum.digest()))
        try write(.partEnd)
    }
}

extension [UInt8] {
    var hexadecimal: String { map { Storage.hexadecimal($0) }.joined() }
}
