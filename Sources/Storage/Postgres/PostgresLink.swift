import CLibPQ
import Foundation

/// One connection of libpq. Not thread safe: it is made, used and closed on its lane's queue.
final class PostgresLink {
    /// Seconds that one statement of a reading may run. All are far shorter; one that is not has gone astray.
    static let readingLimit = 300

    let connection: OpaquePointer
    let canceller: PostgresCanceller?
    var statements = PreparedStatements()
    /// The server became a standby: it answers, and writes nothing.
    private var isReadOnly = false

    /// - Parameter address: of libpq, several hosts and TLS included.
    init(_ address: String) throws {
        guard let connection = PostgresLink.connect(address) else { throw StorageError.unavailable }
        self.connection = connection
        canceller = PostgresCanceller(connection)
        guard PQstatus(connection) == CONNECTION_OK else {
            let refusal = DatabaseRefusal(connection)
            PQfinish(connection)
            throw refusal ?? StorageError.unavailable
        }
        // Notices and details repeat values; libpq would write them to stderr.
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
        do {
            try prepareSession()
        } catch {
            PQfinish(connection)
            throw error
        }
    }

    /// What comes before the address is a default that the address may replace: a server that is not there, or is
    /// gone without a word, is noticed within seconds, and of several hosts the one is taken that writes.
    private static let defaults = [
        ("connect_timeout", "3"), ("keepalives_idle", "5"), ("keepalives_interval", "2"),
        ("keepalives_count", "3"), ("tcp_user_timeout", "10000"), ("target_session_attrs", "read-write"),
    ]

    private static func connect(_ address: String) -> OpaquePointer? {
        let parameters = defaults + [("dbname", address)]
        return withCStrings(parameters.map(\.0)) { names in
            withCStrings(parameters.map(\.1)) { values in PQconnectdbParams(names, values, 1) }
        }
    }

    /// The texts as libpq wants them: a list of pointers with a null at the end.
    private static func withCStrings<T>(_ texts: [String], _ body: ([UnsafePointer<CChar>?]) -> T) -> T {
        let copies = texts.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies.map { UnsafePointer($0) } + [nil])
    }

    func finish() {
        PQfinish(connection)
    }

    var isUsable: Bool { PQstatus(connection) == CONNECTION_OK && !isReadOnly }

    /// Sees without asking whether the server hung up while the connection was idle.
    var isReachable: Bool { PQconsumeInput(connection) == 1 && isUsable }

    /// No schema is visible outside a transaction, and a commit is on the disk before it is acknowledged.
    private func prepareSession() throws {
        try simple(
            """
            SET client_encoding = 'UTF8'; SET TimeZone = 'UTC'; SET search_path = ''; SET synchronous_commit = on;
            SET lock_timeout = '15s'; SET idle_in_transaction_session_timeout = '60s'
            """
        )
        let result = try simple("SHOW synchronous_commit")
        guard result.text == "on" else {
            throw StorageError.fault(StorageFault("commits are not durable"))
        }
    }

    /// The simple protocol: several statements, no values.
    @discardableResult
    func simple(_ text: String) throws -> PostgresResult {
        try checked(PQexec(connection, text))
    }

    /// Owns the result. A server that only reads is left, so that the next try finds the one that writes.
    func checked(_ result: OpaquePointer?) throws -> PostgresResult {
        if PostgresField.state(result) == "25006" { isReadOnly = true }
        return try PostgresResult(result)
    }
}

/// Names of the statements prepared on one connection, by schema, text and parameter kinds: never shared.
struct PreparedStatements {
    private var names: [String: String] = [:]
    private var count = 0

    subscript(key: String) -> String? { names[key] }

    mutating func add(_ key: String) -> String {
        count += 1
        let name = "s\(count)"
        names[key] = name
        return name
    }

    mutating func remove(_ key: String) {
        names[key] = nil
    }

    var isFull: Bool { names.count >= 1000 }

    mutating func removeAll() {
        names = [:]
    }
}
