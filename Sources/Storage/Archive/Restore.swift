package import Foundation
package import Organisation

/// Restoring a whole installation from a backup, or only trying to.
package struct Restore: Sendable {
    let source: RestoreSource
    let clock: @Sendable () -> Instant
    let random: @Sendable (Int) -> [UInt8]
    let schema: [Migration]
    /// Unlocks records, so that they are proved too.
    let keepers: KeeperSource?

    package init(
        _ source: RestoreSource, keepers: KeeperSource? = nil, clock: @escaping @Sendable () -> Instant,
        random: @escaping @Sendable (Int) -> [UInt8]
    ) {
        self.init(source, keepers: keepers, clock: clock, random: random, schema: TenantSchema.migrations)
    }

    init(
        _ source: RestoreSource, keepers: KeeperSource? = nil, clock: @escaping @Sendable () -> Instant,
        random: @escaping @Sendable (Int) -> [UInt8], schema: [Migration]
    ) {
        self.keepers = keepers
        self.source = source
        self.clock = clock
        self.random = random
        self.schema = schema
    }

    /// Loads the backup below `folder`, proves it and throws it away.
    ///
    /// - Parameter kek: nil where the key is not at hand; then only the files and the tables are proved.
    package func verify(below folder: URL, _ kek: KEKSource?) async throws -> RestoreReport {
        let scratch = folder.appending(path: "nagi-verify-\(UUID().uuidString)")
        return try await inScratch(scratch) { try await restoration($0).run(kek) }
    }

    /// Makes the installation in a directory that is not there yet, or empty. Until everything is proved the
    /// directory is not touched; then it is there whole.
    ///
    /// - Parameter settle: the last steps, on the installation as it will be.
    package func restore(
        into target: URL, _ kek: KEKSource,
        settle: @Sendable (Installation) async throws -> Int
    ) async throws -> RestoreReport {
        try Self.requireEmpty(target)
        try kek.requireOutside(target)
        return try await inScratch(Self.beside(target)) { scratch in
            let report = try await proved(scratch, kek, settle: settle)
            try Self.promote(scratch, to: target)
            return report
        }
    }

    /// As above, into an empty pair of PostgreSQL databases, by way of a directory below `folder`.
    package func restore(
        into target: Location, by folder: URL, _ kek: KEKSource,
        settle: @Sendable (Installation) async throws -> Int
    ) async throws -> RestoreReport {
        if case .directory(let directory) = target {
            return try await restore(into: directory, kek, settle: settle)
        }
        try await target.requireEmpty()
        let scratch = folder.appending(path: "nagi-restore-\(UUID().uuidString)")
        return try await inScratch(scratch) { scratch in
            let report = try await proved(scratch, kek, settle: settle)
            let move = StoreMove(
                from: .directory(scratch), to: target, clock: clock, random: random, schema: schema)
            _ = try await move.run(kek)
            return report
        }
    }

    private func proved(
        _ scratch: URL, _ kek: KEKSource, settle: @Sendable (Installation) async throws -> Int
    ) async throws -> RestoreReport {
        var report = try await restoration(scratch).run(kek)
        let installation = try await Installation.open(
            at: .directory(scratch), kek: kek, clock: clock, random: random, schema: schema)
        do {
            report.heldMails = try await settle(installation)
            await installation.close()
        } catch {
            await installation.close()
            throw error
        }
        return report
    }

    private func restoration(_ scratch: URL) -> Restoration {
        Restoration(
            source: source, scratch: scratch, schema: schema, clock: clock, random: random, keepers: keepers)
    }

    private func inScratch<T>(_ scratch: URL, _ work: (URL) async throws -> T) async throws -> T {
        try? FileManager.default.removeItem(at: scratch)
        defer { try? FileManager.default.removeItem(at: scratch) }
        try FileManager.default.createDirectory(
            at: scratch, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        return try await work(scratch)
    }
}

extension Restore {
    /// `/var/lib/nagi` → `/var/lib/.nagi.restoring`: on the same disk, so that it can be renamed.
    static func beside(_ target: URL) -> URL {
        target.deletingLastPathComponent().appending(path: ".\(target.lastPathComponent).restoring")
    }

    static func requireEmpty(_ directory: URL) throws {
        let manager = FileManager.default
        guard manager.fileExists(atPath: directory.path) else { return }
        guard let held = try? manager.contentsOfDirectory(atPath: directory.path), held.isEmpty else {
            throw ArchiveError.targetHasData
        }
    }

    /// Everything is on the disk before the directory gets its name, and the name before anybody is told.
    static func promote(_ scratch: URL, to target: URL) throws {
        let folders =
            [scratch.path]
            + (FileManager.default.subpaths(atPath: scratch.path) ?? []).map {
                scratch.appending(path: $0).path
            }
        for path in folders { try BackupFolder.sync(path) }
        // rename(2) takes the place of an empty directory, and of nothing else.
        guard rename(scratch.path, target.path) == 0 else {
            throw errno == ENOTEMPTY || errno == EEXIST
                ? ArchiveError.targetHasData : .cannotWrite(file: target.lastPathComponent)
        }
        try BackupFolder.sync(target.deletingLastPathComponent().path)
    }
}

extension Installation {
    /// What a restore leaves behind, through the doors: mail held, sessions ended. Returns how many mails are held.
    package func settleAfterRestore() async throws -> Int {
        var held = try await InstallationDoor(self).perform(
            .restoreRecord, as: .system(.commandLine)
        ) { db, permit in
            try db.endSessions(of: .installation, at: permit.at)
            return try HeldMail.hold(dueBy: permit.at, on: db)
        }
        for entry in try await tenants() {
            guard let tenant = try await tenant(slug: entry.slug) else { continue }
            held += try await Door(tenant, clock: clock, random: chance.bytes).perform(
                .restoreRecord, as: .system(.commandLine)
            ) { db, permit in
                try db.endSessions(of: .tenant(entry.id), at: permit.at)
                return try HeldMail.hold(dueBy: permit.at, on: db)
            }
        }
        return held
    }
}
