import Dispatch
import Foundation
import Synchronization

/// The connections of one program to one PostgreSQL database, shared by the tenants in it: as many as are needed at
/// once, never more than so many, however many tenants there are. Writers and readers do not wait for each other.
final class PostgresDriver: Sendable {
    /// Reads that may wait; beyond, whoever comes is told to come back.
    static let queueLimit = 2000

    private let address: String
    private let server: PostgresServerState
    private let writers: Pool<PostgresSeat>
    private let readers: Pool<PostgresSeat>

    /// - Parameter patience: how long somebody with SQL to run waits for a server that does not answer.
    init(_ address: String, writers: Int = 4, readers: Int = 6, patience: Duration = .seconds(10)) {
        self.address = address
        let server = PostgresServerState(patience: patience)
        self.server = server
        let seats = { (name: String, count: Int) in
            (0..<count).map { PostgresSeat(address, server: server, label: "nagi.postgres.\(name) \($0)") }
        }
        self.writers = Pool(seats("writer", writers)) { $0.queue }
        self.readers = Pool(seats("reader", readers), queueLimit: Self.queueLimit) { $0.queue }
    }

    func open(_ place: PostgresPlace, vault: Vault) -> Database {
        Database(
            .postgres, writer: lanes(of: writers, at: place), readers: lanes(of: readers, at: place),
            vault: vault)
    }

    /// Closes the connections. They are made again when somebody asks.
    func close() async {
        await writers.end { $0.close() }
        await readers.end { $0.close() }
    }

    /// Runs statements one by one, outside a transaction, as the login: schemas, roles, databases.
    func administer(_ place: PostgresPlace, _ statements: [String]) async throws {
        let seat = PostgresSeat(address, server: server, label: "nagi.postgres.administration")
        try await withCheckedThrowingContinuation { continuation in
            seat.queue.async {
                let result = Result {
                    try seat.lend(place) { session in
                        for text in statements { _ = try session.run(SQL(unchecked: text)) }
                    }
                }
                seat.close()
                continuation.resume(
                    with: result.mapError { $0 is ConnectionLost ? StorageError.unavailable : $0 })
            }
        }
    }

    private func lanes(of pool: Pool<PostgresSeat>, at place: PostgresPlace) -> Lanes {
        let server = server
        return Lanes(
            submit: { job in
                pool.submit { seat in
                    job(
                        Lane(
                            lend: { work in try seat.lend(place, work) },
                            mayTryAgain: { server.mayTryAgain(losses: $0) }))
                }
            },
            close: {})
    }
}

/// One connection and the queue it is used on; made when first used, and made again after a loss.
/// Unchecked: the connection is touched on the seat's serial queue only.
final class PostgresSeat: @unchecked Sendable {
    let queue: DispatchQueue
    private let address: String
    private let server: PostgresServerState
    private var link: PostgresLink?

    init(_ address: String, server: PostgresServerState, label: String) {
        self.address = address
        self.server = server
        queue = DispatchQueue(label: label)
    }

    deinit { link?.finish() }

    func lend(_ place: PostgresPlace, _ work: (any Session) throws -> Void) throws {
        if let link, !link.isReachable { close() }
        let link = try self.link ?? connect()
        self.link = link
        defer { if !link.isUsable { close() } }
        try work(PostgresSession(link: link, place: place))
    }

    func close() {
        link?.finish()
        link = nil
    }

    private func connect() throws -> PostgresLink {
        do {
            let link = try PostgresLink(address)
            server.answered()
            return link
        } catch StorageError.unavailable {
            server.refused()
            throw ConnectionLost()
        }
    }
}

/// Whether the server answers. A restart or a failover takes seconds: whoever has SQL to run waits that long, and is
/// told at once to come back when it takes longer.
final class PostgresServerState: Sendable {
    private static let pause: UInt32 = 100_000
    private let patience: Duration
    private let refusedSince = Mutex<ContinuousClock.Instant?>(nil)

    init(patience: Duration) {
        self.patience = patience
    }

    func answered() {
        refusedSince.withLock { $0 = nil }
    }

    func refused() {
        refusedSince.withLock { $0 = $0 ?? .now }
    }

    /// - Parameter losses: in one job. A server that answers and breaks off again and again is not asked for ever.
    func mayTryAgain(losses: Int) -> Bool {
        guard let since = refusedSince.withLock(\.self) else { return losses <= 3 }
        guard since.duration(to: .now) < patience else { return false }
        usleep(Self.pause)
        return true
    }
}
