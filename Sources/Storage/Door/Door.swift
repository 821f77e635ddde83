package import Organisation

/// The one way to a tenant's data.
///
/// Reads the grants in the same transaction, asks the role table, makes the permit, runs the work and writes
/// the audit row. A change and its audit row commit together; a read's audit row is durable before the reply.
package struct Door: Sendable {
    let database: Database
    let sessions: GatheredLookup<[UInt8], BrowserSession>
    let clock: @Sendable () -> Instant
    let draw: @Sendable () -> Int
    private let refreshKeys: @Sendable () async throws -> Void

    /// - Parameter random: so many unpredictable bytes; ids are drawn from them.
    package init(
        _ tenant: TenantHandle, clock: @escaping @Sendable () -> Instant,
        random: @escaping @Sendable (Int) -> [UInt8]
    ) {
        database = tenant.database
        sessions = tenant.sessions
        self.clock = clock
        draw = { Chance(bytes: random).id() }
        refreshKeys = { try await tenant.refreshKeys() }
    }

    /// - Parameter request: an id shared by everything one request does; nothing personal.
    /// - Throws: `Denied` when the table says no; whatever the work throws otherwise, with nothing written.
    package func perform<T: Sendable>(
        _ function: Function, as principal: Principal, on place: Place = .tenant, request: Int = 0,
        _ work: @escaping @Sendable (borrowing Connection, Permit) throws -> T
    ) async throws -> T {
        let question = Question(
            principal: principal, function: function, place: place, at: clock(), draw: draw)
        do {
            do {
                return try await attempt(question, request, work)
            } catch let error as VaultError where error.isNotReady {
                // Another node may have made the key since this one looked; nothing was written yet. Several requests
                // may find that at once, and only one of them brings the key.
                try await refreshKeys()
                return try await unlessErased { try await attempt(question, request, work) }
            }
        } catch let refused as Denied {
            _ = try await database.write { db in
                try db.record(question, nil, outcome: "denied", request: request)
            }
            throw refused
        }
    }

    /// For what must be prepared outside a transaction (keys, parsing a big file): says no before any work, as
    /// `perform` would. A yes is no permit: the work itself asks again.
    package func check(_ function: Function, as principal: Principal, on place: Place = .tenant) async throws
    {
        let question = Question(
            principal: principal, function: function, place: place, at: clock(), draw: draw)
        do {
            try await database.read { db in _ = try question.permit(db) }
        } catch let refused as Denied {
            try await database.write { db in
                _ = try db.record(question, nil, outcome: "denied", request: 0)
            }
            throw refused
        }
    }

    /// What was destroyed on purpose is not there, as far as anybody can see.
    private func unlessErased<T: Sendable>(_ work: () async throws -> T) async throws -> T {
        do { return try await work() } catch VaultError.notReady(let name) {
            let text = name.text
            let isErased = try await database.read { db in
                try db.row("SELECT 1 FROM erasure WHERE name = \(text)") != nil
            }
            throw isErased ? Denied.notFound : VaultError.notReady(name)
        }
    }

    private func attempt<T: Sendable>(
        _ question: Question, _ request: Int,
        _ work: @escaping @Sendable (borrowing Connection, Permit) throws -> T
    ) async throws -> T {
        question.function.changes
            ? try await change(question, request, work) : try await look(question, request, work)
    }

    private func change<T: Sendable>(
        _ question: Question, _ request: Int,
        _ work: @escaping @Sendable (borrowing Connection, Permit) throws -> T
    ) async throws -> T {
        try await database.write(answering: question.answers) { db in
            var permit = try question.permit(db)
            // Before the work, so that what the work leaves in the outbox can name its row; undone with it.
            if question.function.isAudited {
                permit.auditRow = try db.record(question, permit, outcome: "done", request: request)
            }
            return try work(db, permit)
        }
    }

    private func look<T: Sendable>(
        _ question: Question, _ request: Int,
        _ work: @escaping @Sendable (borrowing Connection, Permit) throws -> T
    ) async throws -> T {
        let (result, permit) = try await database.read { db in
            let permit = try question.permit(db)
            return (try work(db, permit), permit)
        }
        if question.function.isAudited {
            _ = try await database.write { db in
                try db.record(question, permit, outcome: "read", request: request)
            }
        }
        return result
    }
}
