import Organisation
import Storage

/// Why a backup, a restore or a move did not come to be, in words for whoever typed the command.
package struct BackupFault: Error, Sendable, Hashable, CustomStringConvertible {
    /// Japanese and English, and what to do.
    package let words: String

    package var description: String { words }

    /// For the record and the log: `cannotWrite`, `busy`, `ledger`, `other`.
    let reason: String

    init(words: String, reason: String = "other") {
        self.words = words
        self.reason = reason
    }

    init(_ error: ArchiveError) {
        let reason =
            switch error {
            case .cannotWrite: "cannotWrite"
            case .brokenLedger: "ledger"
            default: "other"
            }
        self.init(words: Self.words(for: error), reason: reason)
    }

    /// Errors that people can act on get their words; others stay what they are.
    static func wrapped(_ error: any Error) -> any Error {
        switch error {
        case let error as ArchiveError: BackupFault(error)
        case let error as KEKError: BackupFault(words: Self.words(for: error))
        case VaultError.missing(let key): BackupFault(words: Self.missing(key))
        case StorageError.unavailable: BackupFault(words: Self.unavailable, reason: "busy")
        default: error
        }
    }

    static func reason(of error: any Error) -> String {
        (wrapped(error) as? BackupFault)?.reason ?? "other"
    }

    static func word<T>(_ work: () async throws -> T) async throws -> T {
        do { return try await work() } catch { throw wrapped(error) }
    }
}
