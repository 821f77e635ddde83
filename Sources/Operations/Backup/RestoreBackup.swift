package import Foundation
package import Organisation
import Storage

/// A backup, what opens it, and the key file of its data.
package struct RestoreRequest: Sendable {
    let source: RestoreSource
    /// nil: only files and tables can be proved.
    let keyFile: String?
    /// Unlocks the records of keepers for the proof; nil leaves them closed.
    let keepers: Premises.Keepers?
    let outside: (now: @Sendable () -> Instant, random: @Sendable (Int) -> [UInt8])

    /// - Parameters:
    ///   - identity: the file with the private half, as are the others.
    ///   - keysFolder: a newer backup, whose key file is used.
    ///   - erasures: the list of erasures; nil for the one beside the backup.
    package init(
        folder: URL, identity: String, keyIdentity: String?, keysFolder: URL?, erasures: URL?,
        keyFile: String?, keepers: Premises.Keepers? = nil, now: @escaping @Sendable () -> Instant,
        random: @escaping @Sendable (Int) -> [UInt8]
    ) throws {
        if let erasures, !FileManager.default.fileExists(atPath: erasures.path) {
            throw BackupFault(words: BackupFault.noLedger(erasures.path))
        }
        do {
            source = RestoreSource(
                folder: folder, identity: try ArchiveIdentity.load(identity), keysFolder: keysFolder,
                keyIdentity: try keyIdentity.map { try ArchiveIdentity.load($0) }, ledger: erasures)
        } catch { throw BackupFault.wrapped(error) }
        self.keyFile = keyFile
        self.keepers = keepers
        outside = (now, random)
    }

    private var restore: Restore {
        Restore(source, keepers: keepers?.source, clock: outside.now, random: outside.random)
    }

    /// Restores below `folder`, proves everything, and throws it away.
    package func verify(below folder: URL) async throws -> RestoreFindings {
        try await BackupFault.word {
            let kek = keyFile.map { KEKSource.file(path: $0) }
            return RestoreFindings(try await restore.verify(below: folder, kek))
        }
    }

    /// Restores for good, into an empty place.
    ///
    /// - Parameter folder: where to work when the place is PostgreSQL.
    package func restore(into premises: Premises, by folder: URL) async throws -> RestoreFindings {
        try await BackupFault.word {
            RestoreFindings(
                try await restore.restore(
                    into: premises.location, by: folder, .file(path: premises.keyFile)
                ) { try await $0.settleAfterRestore() })
        }
    }
}

/// What a restore found, in words.
package struct RestoreFindings: Sendable, Hashable {
    package let text: String
    package let madeAt: Instant
    package let heldMails: Int
    /// Whether audits and sealed values were looked at.
    package let isFull: Bool
}

extension RestoreFindings {
    static func kept(_ count: Int) -> String {
        "\(count) 件は保存担当が封じています：開けていません / sealed by the keeper: not opened"
    }

    init(_ report: RestoreReport) {
        madeAt = report.madeAt
        heldMails = report.heldMails
        isFull = report.hasKey
        var lines = [
            "作成 / made: \(report.madeAt.text)",
            "会社 / companies: \(report.companies)",
            "表 / tables: \(report.tables)、行 / rows: \(report.rows)（件数と要約が一致 / counts and digests equal）",
        ]
        if report.hasKey {
            lines += [
                "監査記録 / audit: \(report.auditRows) 行に異常なし / rows are whole",
                "封じた値 / sealed values: \(report.openedValues) 件を開けた / opened"
                    + (report.erasedValues > 0 ? "、\(report.erasedValues) 件は消去済み / erased on purpose" : "")
                    + (report.keptValues > 0 ? "、" + RestoreFindings.kept(report.keptValues) : ""),
                "バックアップのあとの消去 / erased since: \(report.erasures)",
            ]
        } else {
            lines.append(
                "鍵ファイルなし：監査記録と封じた値は確かめていません / no key file: audit and sealed values unproved")
        }
        text = lines.joined(separator: "\n")
    }
}

/// A pair of keys for backups.
package enum BackupKeyPair {
    /// Writes the private half into a new file (mode 0400) and returns the public half.
    package static func make(at path: String) throws -> String {
        do {
            let identity = ArchiveIdentity()
            try identity.save(path)
            return identity.recipient.text
        } catch { throw BackupFault.wrapped(error) }
    }
}

/// Copies an installation to an empty place of either engine.
package struct HouseMove: Sendable {
    let from: Premises
    let to: Premises

    package init(from: Premises, to: Premises) {
        self.from = from
        self.to = to
    }

    /// What was moved, in words. Both places have the same key file.
    package func run(
        now: @escaping @Sendable () -> Instant, random: @escaping @Sendable (Int) -> [UInt8]
    ) async throws -> String {
        try await BackupFault.word {
            let move = StoreMove(from: from.location, to: to.location, clock: now, random: random)
            let report = try await move.run(.file(path: from.keyFile))
            return """
                会社 / companies: \(report.companies)
                表 / tables: \(report.tables)、行 / rows: \(report.rows)（件数と要約が一致 / counts and digests equal）
                封じた値 / sealed values: \(report.openedValues) 件を両方で開いて比べた / opened on both sides, equal
                """
                    + (report.keptValues > 0 ? "\n" + RestoreFindings.kept(report.keptValues) : "")
        }
    }
}
