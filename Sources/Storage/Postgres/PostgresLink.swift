import CLibPQ

/// One connection of libpq. Not thread safe: it is made, used and closed on its lane's queue.
final class PostgresLink {
    let place: PostgresPlace
    let connection: OpaquePointer
    var statements = PreparedStatements()

    init(_ place: PostgresPlace) throws {
        self.place = place
        guard let connection = PostgresLink.connect(place.address) else { throw StorageError.unavailable }
        self.connection = connection
        guard PQstatus(connection) == CONNECTION_OK else {
            PQfinish(connection)
            throw StorageError.unavailable
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

    /// What comes before the address is a default that the address may replace.
    private static func connect(_ address: String) -> OpaquePointer? {
        "connect_timeout".withCString { timeout in
            "10".withCString { seconds in
                "dbname".withCString { name in
                    address.withCString { address in
                        PQconnectdbParams([timeout, name, nil], [seconds, address, nil], 1)
                    }
                }
            }
        }
    }

    func finish() {
        PQfinish(connection)
    }

    var isAlive: Bool { PQstatus(connection) == CONNECTION_OK }

    /// Sees without asking whether the server hung up while the connection was idle.
    var isReachable: Bool { PQconsumeInput(connection) == 1 && isAlive }

    /// No schema is visible outside a transaction, and a commit is on the disk before it is acknowledged.
    private func prepareSession() throws {
        try simple(
            "SET client_encoding = 'UTF8'; SET TimeZone = 'UTC'; SET search_path = ''; SET synchronous_commit = on"
        )
        let result = try simple("SHOW synchronous_commit")
        guard result.value(row: 0, column: 0) == .text("on") else {
            throw StorageError.fault(StorageFault("commits are not durable"))
        }
    }

    /// The simple protocol: several statements, no values.
    @discardableResult
    func simple(_ text: String) throws -> PostgresResult {
        try PostgresResult(PQexec(connection, text))
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

    var isFull: Bool { names.count >= 400 }

    mutating func removeAll() {
        names = [:]
    }
}
