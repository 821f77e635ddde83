package import Organisation

/// The one way to what lies outside every tenant: the list of companies and the provider's own staff.
///
/// As the tenant's door: roles are read in the same transaction, the role table is asked, a change and its audit
/// row commit together. Nothing of a tenant can be reached from here; its keys are not in this vault.
package struct InstallationDoor: Sendable {
    let database: Database
    let clock: @Sendable () -> Instant
    let draw: @Sendable () -> Int

    package init(_ installation: Installation) {
        database = installation.database
        clock = installation.clock
        let chance = installation.chance
        draw = { chance.id() }
    }

    /// - Throws: `Denied` when the table says no; whatever the work throws otherwise, with nothing written.
    package func perform<T: Sendable>(
        _ function: Function, as principal: Principal, on place: Place = .installation,
        _ work: @escaping @Sendable (borrowing Connection, Permit) throws -> T
    ) async throws -> T {
        let question = question(function, principal, place)
        do {
            return function.changes ? try await change(question, work) : try await look(question, work)
        } catch let refused as Denied {
            try await refuse(question)
            throw refused
        }
    }

    /// For what must be prepared outside a transaction: says no before any work. A yes is no permit.
    package func check(
        _ function: Function, as principal: Principal, on place: Place = .installation
    ) async throws {
        let question = question(function, principal, place)
        do {
            try await database.read { db in _ = try question.providerPermit(db) }
        } catch let refused as Denied {
            try await refuse(question)
            throw refused
        }
    }

    private func question(_ function: Function, _ principal: Principal, _ place: Place) -> Question {
        Question(principal: principal, function: function, place: place, at: clock(), draw: draw)
    }

    private func refuse(_ question: Question) async throws {
        try await database.write { db in
            _ = try db.record(question, nil, outcome: "denied", request: 0)
        }
    }

    private func change<T: Sendable>(
        _ question: Question, _ work: @escaping @Sendable (borrowing Connection, Permit) throws -> T
    ) async throws -> T {
        try await database.write { db in
            var permit = try question.providerPermit(db)
            if question.function.isAudited {
                permit.auditRow = try db.record(question, permit, outcome: "done", request: 0)
            }
            return try work(db, permit)
        }
    }

    private func look<T: Sendable>(
        _ question: Question, _ work: @escaping @Sendable (borrowing Connection, Permit) throws -> T
    ) async throws -> T {
        let (result, permit) = try await database.read { db in
            let permit = try question.providerPermit(db)
            return (try work(db, permit), permit)
        }
        if question.function.isAudited {
            try await database.write { db in
                _ = try db.record(question, permit, outcome: "read", request: 0)
            }
        }
        return result
    }
}

extension Question {
    /// A tenant's accounts and people are nobody here.
    fileprivate func providerPermit(_ db: borrowing Connection) throws -> Permit {
        switch principal {
        case .visitor: return try permit(.visitor)
        case .system: return try permit(.system)
        case .link, .person, .account: throw Denied.notAllowed
        case .provider(let id):
            guard let role = try db.actingProviderRole(of: id, at: at) else { throw Denied.notAllowed }
            let permit = try permit(role)
            if permit.reach == .own, case .providerAccount(let other) = place, other != id {
                throw Denied.notFound
            }
            return permit
        }
    }
}
