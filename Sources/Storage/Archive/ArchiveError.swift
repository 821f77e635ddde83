/// Why a backup cannot be made or used. Nothing was changed where the data should have gone.
package enum ArchiveError: Error, Hashable, Sendable {
    case notARecipient
    case notAnIdentity
    case identityMissing(path: String)
    /// Others on the machine may read the private half.
    case identityExposed(path: String)
    /// There is no manifest.
    case notABackup(path: String)
    /// A file is shorter than it was: a copy that was broken off.
    case incomplete(file: String)
    /// A file or the manifest is not as it was written.
    case changed(file: String)
    case otherRecipient(file: String)
    /// The manifest was not made by an installation with this key.
    case otherInstallation
    case newerFormat
    case newerSchema(id: String)
    /// A migration of the backup is not the one of that name here.
    case foreignSchema(id: String)
    /// A table that was written is not what was read.
    case rowsDiffer(part: String, table: String)
    case brokenDatabase(part: String)
    case brokenAudit(part: String)
    case doesNotOpen(part: String, column: String)
    case targetHasData
    case brokenLedger(line: Int)
    case cannotWrite(file: String)
    /// A recipient or a target is needed and was not given.
    case noKeys
}

extension ArchiveError: CustomStringConvertible {
    package var description: String { "archive: \(self.name)" }

    private var name: String {
        switch self {
        case .rowsDiffer(let part, let table): "rows of \(part).\(table) differ"
        case .doesNotOpen(let part, let column): "\(part).\(column) does not open"
        case .newerSchema(let id), .foreignSchema(let id): "schema \(id)"
        case .incomplete(let file): "\(file) is incomplete"
        case .changed(let file): "\(file) was changed"
        case .brokenLedger(let line): "line \(line) of the ledger of erasures"
        default: String("\(self.label)")
        }
    }

    private var label: String {
        switch self {
        case .notARecipient: "not a recipient"
        case .notAnIdentity: "not an identity"
        case .identityMissing: "no identity"
        case .identityExposed: "identity exposed"
        case .notABackup: "not a backup"
        case .otherRecipient: "other recipient"
        case .otherInstallation: "other installation"
        case .newerFormat: "newer format"
        case .brokenDatabase: "broken database"
        case .brokenAudit: "broken audit"
        case .targetHasData: "the target has data"
        case .cannotWrite: "cannot write"
        default: "no keys"
        }
    }
}
