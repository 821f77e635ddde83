import Dispatch
import Foundation
import GRDB

/// Opens a database file: WAL, every commit on the disk before the reply, readable by nobody else.
enum SQLiteDriver {
    static let readers = 4
    /// Reads that may wait; beyond, whoever comes is told to come back.
    static let queueLimit = 2000

    static func open(file: URL, vault: Vault, secureDelete: Bool = false) throws -> Database {
        let health = DiskHealth()
        return try health.mapped {
            try createPrivately(file)
            let pool = try DatabasePool(
                path: file.path, configuration: configuration(secureDelete: secureDelete))
            try makeDurable(pool)
            let checkpoints = SQLiteCheckpoints(path: file.path, health: health)
            pool.writeWithoutTransaction { checkpoints.watch($0) }
            let end: @Sendable () -> Void = {
                checkpoints.end()
                try? pool.close()
            }
            let writer = lanes("writer", 1, health, end) { work in
                try pool.writeWithoutTransaction {
                    try work(SQLiteSession(connection: $0, health: health, checkpoints: checkpoints))
                }
            }
            let readers = lanes("reader", readers, health, end) { work in
                try pool.unsafeRead { try work(SQLiteSession(connection: $0, health: health)) }
            }
            return Database(.sqlite, writer: writer, readers: readers, vault: vault)
        }
    }

    private static func lanes(
        _ name: String, _ count: Int, _ health: DiskHealth, _ end: @escaping @Sendable () -> Void,
        lend: @escaping @Sendable ((any Session) throws -> Void) throws -> Void
    ) -> Lanes {
        let lane = Lane(lend: { work in try health.mapped { try lend(work) } })
        let queues = Pool(
            (0..<count).map { DispatchQueue(label: "nagi.sqlite.\(name) \($0)") }, queueLimit: queueLimit
        ) { $0 }
        return Lanes(
            submit: { job in queues.submit { _ in job(lane) } },
            close: { await queues.end { _ in end() } })
    }

    private static func configuration(secureDelete: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = readers
        configuration.prepareDatabase { connection in
            try connection.execute(sql: "PRAGMA trusted_schema = OFF")
            if secureDelete { try connection.execute(sql: "PRAGMA secure_delete = ON") }
        }
        return configuration
    }

    /// GRDB sets `synchronous = NORMAL` while it opens the pool, after `prepareDatabase`: an acknowledged answer
    /// could be lost with the power. So it is set again afterwards, and read back.
    private static func makeDurable(_ pool: DatabasePool) throws {
        try pool.writeWithoutTransaction { connection in
            try connection.execute(sql: "PRAGMA synchronous = FULL")
            // Kibibytes: an import of 100,000 people fills several indexes at places of their own.
            try connection.execute(sql: "PRAGMA cache_size = -16384")
            let level = try Int.fetchOne(connection, sql: "PRAGMA synchronous")
            let journal = try String.fetchOne(connection, sql: "PRAGMA journal_mode")
            guard level == 2, journal == "wal" else {
                throw StorageError.fault(StorageFault("commits are not durable"))
            }
        }
    }

    /// SQLite gives its WAL and index files the mode of the main file.
    private static func createPrivately(_ file: URL) throws {
        let descriptor = file.path.withCString { Foundation.open($0, O_RDWR | O_CREAT | O_CLOEXEC, 0o600) }
        guard descriptor >= 0 else { throw StorageError.unavailable }
        Foundation.close(descriptor)
    }
}
