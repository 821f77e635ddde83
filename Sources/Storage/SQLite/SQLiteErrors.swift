import Foundation
import GRDB
import GRDBSQLite
import Synchronization

/// What a database file has gone through. After a failed write or sync nobody knows what is on the disk: the kernel
/// may have dropped the pages and call the next sync a success. So the first one ends writing until a restart,
/// which reads the log again. A write that the kernel refused whole is another thing: nothing was taken, and as with a
/// full disk it may be tried again.
final class DiskHealth: Sendable {
    private let failed = Atomic(false)

    var hasFailed: Bool { failed.load(ordering: .acquiring) }

    /// SQLite's result codes as the errors callers can act on. Messages stay here: they may repeat values.
    ///
    /// - Parameter connection: the one that works; nil while there is none yet.
    func mapped<T>(_ connection: GRDB.Database? = nil, _ work: () throws -> T) throws -> T {
        do {
            return try work()
        } catch let error as DatabaseError {
            switch error.extendedResultCode {
            case .SQLITE_IOERR_WRITE where connection?.wasRefusedByKernel == true: break
            case .SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_DIR_FSYNC, .SQLITE_IOERR_TRUNCATE:
                failed.store(true, ordering: .releasing)
            default: break
            }
            throw StorageError(error)
        }
    }
}

extension GRDB.Database {
    /// Whether the last write to the log met a quota, a limit of file sizes, or a disk that had become read-only.
    fileprivate var wasRefusedByKernel: Bool {
        // What `sqlite3_system_errno` tells is not set when a COMMIT fails; the file itself remembers.
        var log: UnsafeMutablePointer<sqlite3_file>?
        guard sqlite3_file_control(sqliteConnection, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log) == SQLITE_OK,
            let log, let methods = log.pointee.pMethods
        else { return false }
        var code: CInt = 0
        _ = methods.pointee.xFileControl?(log, SQLITE_FCNTL_LAST_ERRNO, &code)
        return [EDQUOT, EFBIG, EROFS].contains(code)
    }
}

extension StorageError {
    init(_ error: DatabaseError) {
        switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID:
            self = .uniqueViolation(table: StorageError.table(error.message))
        case .SQLITE_CONSTRAINT_FOREIGNKEY:
            self = .foreignKeyViolation
        default:
            self = StorageError(primary: error.resultCode, error.message)
        }
    }

    private init(primary code: ResultCode, _ message: String?) {
        switch code {
        case .SQLITE_CONSTRAINT:
            self = .checkViolation
        case .SQLITE_FULL, .SQLITE_READONLY, .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_BUSY, .SQLITE_LOCKED,
            .SQLITE_NOMEM, .SQLITE_INTERRUPT, .SQLITE_PROTOCOL, .SQLITE_MISUSE:
            self = .unavailable
        case .SQLITE_ERROR:
            // A statement of ours that does not fit the schema: this message can only repeat our own text.
            self = .fault(StorageFault(message ?? "SQLite"))
        default:
            self = .fault(StorageFault("SQLite code \(code.rawValue)"))
        }
    }

    /// From `UNIQUE constraint failed: person.number_index, person.left_on`.
    private static func table(_ message: String?) -> String? {
        guard let columns = message?.split(separator: ": ").last, let dot = columns.firstIndex(of: ".") else {
            return nil
        }
        return String(columns[..<dot])
    }
}
