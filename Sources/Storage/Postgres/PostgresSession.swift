import CLibPQ

/// SQL on one connection of libpq. Blocking: only on the lane's queue.
struct PostgresSession: Session {
    let link: PostgresLink
    let place: PostgresPlace

    var dialect: Dialect { .postgres }

    var isLost: Bool { !link.isUsable }

    var isInTransaction: Bool {
        let status = PQtransactionStatus(link.connection)
        return status == PQTRANS_INTRANS || status == PQTRANS_INERROR
    }

    var stop: @Sendable () -> Void {
        guard let canceller = link.canceller else { return {} }
        return { canceller.cancel() }
    }

    func run(_ sql: SQL) throws -> Int { try execute(sql).changes }

    func rows(_ sql: SQL) throws -> [Row] { try execute(sql).rows() }

    func control(_ step: TransactionStep) throws {
        guard let text = text(step) else { return }
        if case .rollback = step { return try rollBack(text) }
        let result = try link.simple(text)
        // A failed transaction answers COMMIT with ROLLBACK and no error.
        if case .commit = step, result.command != "COMMIT" { throw StorageError.unavailable }
    }

    /// A cancellation that came too late for its statement may break off the rollback; it does so once.
    private func rollBack(_ text: String) throws {
        do { try link.simple(text) } catch {
            guard isInTransaction else { throw error }
            try link.simple(text)
        }
    }

    private func text(_ step: TransactionStep) -> String? {
        switch step {
        case .beginWrite: place.begin("ISOLATION LEVEL READ COMMITTED")
        case .beginRead:
            place.begin("ISOLATION LEVEL REPEATABLE READ READ ONLY")
                + "; SET LOCAL statement_timeout = '\(PostgresLink.readingLimit)s'"
        case .commit: "COMMIT"
        case .rollback: "ROLLBACK"
        case .savepoint: "SAVEPOINT part"
        case .release: "RELEASE part"
        case .undo: "ROLLBACK TO part; RELEASE part"
        case .becomeOwner: place.becomeOwner
        case .becomeTenant: place.becomeTenant
        case .scrub: place.scrub
        }
    }

    private func execute(_ sql: SQL) throws -> PostgresResult {
        let arguments = PostgresArguments(sql.values)
        let name = try prepared(sql.text(for: dialect), arguments.types)
        return try arguments.withPointers { count, pointers, lengths, formats in
            try link.checked(PQexecPrepared(link.connection, name, count, pointers, lengths, formats, 1))
        }
    }

    private func prepared(_ text: String, _ types: [Oid]) throws -> String {
        var key = "\(place.schema)|"
        for type in types { key += "\(type)," }
        key += text
        if let name = link.statements[key] { return name }
        if link.statements.isFull {
            try link.simple("DEALLOCATE ALL")
            link.statements.removeAll()
        }
        let name = link.statements.add(key)
        do {
            _ = try link.checked(PQprepare(link.connection, name, text, Int32(types.count), types))
        } catch {
            link.statements.remove(key)
            throw error
        }
        return name
    }
}
