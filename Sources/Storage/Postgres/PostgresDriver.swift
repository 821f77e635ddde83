import Dispatch
import Synchronization

/// Opens a schema of a PostgreSQL server: one writing connection and a few reading ones, each on its own queue,
/// made when first used and made again after a loss.
enum PostgresDriver {
    static let readers = 3

    static func open(_ place: PostgresPlace, vault: Vault) -> Database {
        Database(
            .postgres, writer: lane(place, name: "writer"),
            readers: (0..<readers).map { lane(place, name: "reader \($0)") },
            vault: vault)
    }

    /// Runs statements one by one, outside a transaction, as the login: schemas, roles, databases.
    static func administer(_ place: PostgresPlace, _ statements: [String]) async throws {
        let lane = lane(place, name: "administration")
        try await withCheckedThrowingContinuation { continuation in
            lane.queue.async {
                let result = Result {
                    try lane.lend { session in
                        for text in statements { _ = try session.run(SQL(unchecked: text)) }
                    }
                }
                lane.close()
                continuation.resume(with: result)
            }
        }
    }

    private static func lane(_ place: PostgresPlace, name: String) -> Lane {
        let holder = Holder(place)
        return Lane(
            queue: DispatchQueue(label: "nagi.postgres.\(name)"),
            lend: { work in try holder.lend(work) },
            close: { holder.close() })
    }

    /// Keeps the connection of one lane. Unchecked: the lane calls it on its own serial queue only.
    private final class Holder: @unchecked Sendable {
        private let place: PostgresPlace
        private var link: PostgresLink?
        private var isClosed = false

        init(_ place: PostgresPlace) {
            self.place = place
        }

        deinit { link?.finish() }

        func lend(_ work: (any Session) throws -> Void) throws {
            if isClosed { throw StorageError.unavailable }
            if let link, !link.isReachable { drop() }
            let link = try self.link ?? PostgresLink(place)
            self.link = link
            defer { if !link.isAlive { drop() } }
            try work(PostgresSession(link: link))
        }

        func close() {
            isClosed = true
            drop()
        }

        private func drop() {
            link?.finish()
            link = nil
        }
    }
}
