package import Foundation
package import Organisation

/// A backup and what opens it.
package struct RestoreSource: Sendable {
    /// The folder with the manifest.
    package let folder: URL
    /// A newer set, whose key file is used instead.
    package let keysFolder: URL
    package let identity: ArchiveIdentity
    package let keyIdentity: ArchiveIdentity
    /// A list of erasures besides the one in the key file; nil where there is none.
    package let ledger: URL?

    /// - Parameter ledger: nil for the one beside the backup, if it is there.
    package init(
        folder: URL, identity: ArchiveIdentity, keysFolder: URL? = nil, keyIdentity: ArchiveIdentity? = nil,
        ledger: URL? = nil
    ) {
        self.folder = folder
        self.identity = identity
        self.keysFolder = keysFolder ?? folder
        self.keyIdentity = keyIdentity ?? identity
        let beside = (keysFolder ?? folder).deletingLastPathComponent()
            .appending(path: ErasureLedger.fileName)
        self.ledger = ledger ?? (FileManager.default.fileExists(atPath: beside.path) ? beside : nil)
    }
}

/// What a restore found. Counts only.
package struct RestoreReport: Sendable, Hashable {
    package var madeAt: Instant
    package var companies = 0
    package var tables = 0
    package var rows = 0
    /// Whether the key was there: without it, neither the audit nor a sealed value can be looked at.
    package var hasKey = false
    package var auditRows = 0
    package var openedValues = 0
    /// Of the sample, those whose key was destroyed on purpose.
    package var erasedValues = 0
    /// Of the sample, those in the keeper's custody: not opened.
    package var keptValues = 0
    package var erasures = 0
    package var heldMails = 0
}

/// Loads a backup into an empty directory and proves it there. Nothing outside that directory is touched.
struct Restoration: Sendable {
    let source: RestoreSource
    /// A directory of its own; whoever made it removes it.
    let scratch: URL
    let schema: [Migration]
    let clock: @Sendable () -> Instant
    let random: @Sendable (Int) -> [UInt8]
    var keepers: KeeperSource?

    static let sample = 100

    /// - Parameter kek: nil leaves out what only the key can prove.
    func run(_ kek: KEKSource?) async throws -> RestoreReport {
        let manifest = try Manifest.read(source.folder)
        let keyManifest = try Manifest.read(source.keysFolder)
        try manifest.requireKnown(installation: Installation.ownSchema, tenant: schema)
        let secret = try kek?.load()
        if let secret {
            for one in [manifest, keyManifest] { try one.requireSeal(secret) }
        }
        try manifest.requireWhole([.data], in: source.folder)
        try keyManifest.requireWhole([.keys], in: source.keysFolder)
        guard let madeAt = Instant(text: manifest.madeAt) else {
            throw ArchiveError.changed(file: Manifest.fileName)
        }
        var report = RestoreReport(madeAt: madeAt)
        let parts = try await load(.data, of: manifest, &report)
        guard parts.tenants.map(\.rawValue).sorted() == manifest.tenants.sorted() else {
            throw ArchiveError.changed(file: Manifest.fileName)
        }
        var erasures = try await load(.keys, of: keyManifest, &report).erasures
        guard let kek, let secret else { return report }
        if let ledger = source.ledger { erasures += try ErasureLedger(ledger.path, secret).read() }
        try await replay(erasures, parts.tenants, &report)
        try await prove(kek, erasures, &report)
        return report
    }

    private func load(
        _ kind: SealedFile.Kind, of manifest: Manifest, _ report: inout RestoreReport
    ) async throws -> (tenants: [TenantID], erasures: [ErasureEntry]) {
        let reader = try reader(kind, of: manifest)
        var (tenants, erasures): ([TenantID], [ErasureEntry]) = ([], [])
        while case .part(let part) = try reader.next() {
            guard let ground = part.name.ground else {
                erasures += try Self.erasures(from: reader)
                continue
            }
            let steps = try part.steps(of: ground.schema(ofTenants: schema))
            let now = clock()
            let loaded = try await Ground(location: .directory(scratch)).withRaw(ground, isNew: true) {
                try await $0.load(part, steps: steps, from: reader, at: now)
            }
            report.tables += loaded.tables.count
            report.rows += loaded.rows
            if case .tenant(let id) = part.name { tenants.append(id) }
        }
        try reader.requireEnd()
        report.companies += tenants.count
        return (tenants, erasures)
    }

    private func reader(_ kind: SealedFile.Kind, of manifest: Manifest) throws -> SealedReader {
        let (folder, identity) =
            kind == .data ? (source.folder, source.identity) : (source.keysFolder, source.keyIdentity)
        let reader = try SealedReader(folder.appending(path: kind.fileName), identity)
        guard reader.header.kind == kind, reader.header.set.hexadecimal == manifest.set else {
            throw ArchiveError.changed(file: kind.fileName)
        }
        return reader
    }

    private static func erasures(from reader: SealedReader) throws -> [ErasureEntry] {
        var (found, isOpen): ([ErasureEntry], Bool) = ([], true)
        while isOpen {
            switch try reader.next() {
            case .row(let values): found.append(try ErasureEntry(row: values))
            case .table, .tableEnd: continue
            case .partEnd: isOpen = false
            default: throw ArchiveError.changed(file: reader.name)
            }
        }
        return found
    }

    /// Destroyed keys are asked for again before a company is opened, so that none counts as lost.
    private func replay(
        _ erasures: [ErasureEntry], _ tenants: [TenantID], _ report: inout RestoreReport
    ) async throws {
        for tenant in tenants {
            let own = erasures.filter { $0.tenant == tenant && $0.key != nil }
            guard !own.isEmpty else { continue }
            report.erasures += try await Ground(location: .directory(scratch)).withRaw(.tenant(tenant)) {
                try await $0.write { try $0.askAgain(own) }
            }
        }
    }
}

extension Connection {
    /// Returns how many were new.
    fileprivate func askAgain(_ erasures: [ErasureEntry]) throws -> Int {
        var count = 0
        for entry in erasures {
            guard let key = entry.key else { continue }
            try run(
                "INSERT INTO erasure (name, asked_at) VALUES (\(key), \(entry.at)) ON CONFLICT DO NOTHING")
            count += changes
        }
        return count
    }
}

extension Ground.Part {
    func schema(ofTenants schema: [Migration]) -> [Migration] {
        switch self {
        case .keys: Installation.keySchema
        case .installation: Installation.ownSchema
        case .tenant: schema
        }
    }
}
