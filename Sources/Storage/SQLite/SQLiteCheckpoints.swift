import Dispatch
import GRDB
import GRDBSQLite
import Synchronization

/// Copies the log into the file beside the writer, so that commits do not wait for it.
///
/// SQLite by itself copies within a commit, every thousand pages. Sheets have random ids, so in a large company nearly
/// every page of a group is another one: that copying had become most of the work. Here a longer log is copied on a
/// connection of its own while commits go on; only the last few pages are the writer's, so that the log begins again.
final class SQLiteCheckpoints: Sendable {
    /// Pages of the log (4 KiB each) from which it is copied, and from which the writer itself does it and waits.
    static let early = 4096
    static let late = 16_384
    /// So few pages may be left to the writer.
    static let tail = 256
    private static let mostRounds = 8

    private enum Turn { case idle, copying, writer }

    private let path: String
    private let health: DiskHealth
    private let queue = DispatchQueue(label: "nagi.sqlite.checkpoints")
    private let pages = Atomic(0)
    private let turn = Mutex(Turn.idle)
    /// Held while it copies: SQLite lets only one connection do that and sends others away.
    private let copier = Mutex<DatabaseQueue?>(nil)

    init(path: String, health: DiskHealth) {
        self.path = path
        self.health = health
    }

    /// From now on the length of this connection's log is known. It must be closed before `self` is gone.
    func watch(_ connection: GRDB.Database) {
        let hook:
            @convention(c) (UnsafeMutableRawPointer?, OpaquePointer?, UnsafePointer<CChar>?, CInt) -> CInt = {
                context, _, _, pages in
                guard let context else { return SQLITE_OK }
                Unmanaged<SQLiteCheckpoints>.fromOpaque(context).takeUnretainedValue()
                    .pages.store(Int(pages), ordering: .relaxed)
                return SQLITE_OK
            }
        sqlite3_wal_hook(connection.sqliteConnection, hook, Unmanaged.passUnretained(self).toOpaque())
    }

    /// After a commit of the writer, on its thread.
    func committed(_ connection: GRDB.Database) {
        let length = pages.load(ordering: .relaxed)
        guard length >= Self.early else { return }
        let next = turn.withLock { turn -> Turn in
            switch turn {
            case .idle where length < Self.late: turn = .copying
            case .copying where length < Self.late: return .idle
            default:
                turn = .idle
                return .writer
            }
            return turn
        }
        switch next {
        case .idle: return
        case .copying: queue.async { self.copy() }
        case .writer: alone { _ = try? self.health.mapped { try connection.checkpoint(.passive) } }
        }
    }

    /// Runs a checkpoint of the writer's own while nobody copies.
    func alone<T>(_ work: () throws -> T) rethrows -> T {
        try copier.withLock { _ in try work() }
    }

    /// After the last commit.
    func end() {
        queue.sync { copier.withLock { $0 = nil } }
    }

    /// Until little is left, or as often as is reasonable: a busy writer is always a little ahead.
    private func copy() {
        for _ in 0..<Self.mostRounds {
            guard let left = try? copyOnce(), left > Self.tail else { break }
        }
        turn.withLock { $0 = $0 == .copying ? .writer : $0 }
    }

    /// Pages that came while it copied, or that a reader still needs.
    private func copyOnce() throws -> Int {
        try copier.withLock { copier in
            try health.mapped {
                let queue = try copier ?? DatabaseQueue(path: path)
                copier = queue
                let (length, copied) = try queue.inDatabase { try $0.checkpoint(.passive) }
                return max(0, length - copied)
            }
        }
    }
}
