package import Organisation

/// A signed-in browser. Only the hash of its secret is stored.
package struct BrowserSession: Hashable, Sendable {
    package let principal: Principal
    package let createdAt: Instant
    package let seenAt: Instant
    package let expiresAt: Instant

    package init(principal: Principal, createdAt: Instant, seenAt: Instant, expiresAt: Instant) {
        self.principal = principal
        self.createdAt = createdAt
        self.seenAt = seenAt
        self.expiresAt = expiresAt
    }
}

extension Connection {
    package func insert(_ session: BrowserSession, hash: [UInt8]) throws {
        let (account, person, invitation) = session.principal.sessionColumns
        try run(
            """
            INSERT INTO session (hash, account, person, invitation, created_at, seen_at, expires_at)
            VALUES (\(hash), \(nullable: account), \(nullable: person), \(nullable: invitation), \(session.createdAt), \(session.seenAt),
                    \(session.expiresAt))
            """)
    }

    func session(hash: [UInt8]) throws -> BrowserSession? {
        try row(
            """
            SELECT account, person, invitation, created_at, seen_at, expires_at FROM session WHERE hash = \(hash)
            """
        ).map { row in
            let principal = Principal(
                account: try row.optionalId(0, AccountID.self), person: try row.optionalId(1, PersonID.self),
                invitation: try row.optionalId(2, InvitationID.self))
            return BrowserSession(
                principal: principal, createdAt: try row.instant(3), seenAt: try row.instant(4),
                expiresAt: try row.instant(5))
        }
    }

    func touchSession(hash: [UInt8], at: Instant) throws {
        try run("UPDATE session SET seen_at = \(at) WHERE hash = \(hash)")
    }

    package func endSession(hash: [UInt8]) throws {
        try run("DELETE FROM session WHERE hash = \(hash)")
    }

    package func deleteSessions(expiredAt now: Instant) throws {
        try run("DELETE FROM session WHERE expires_at <= \(now)")
    }
}

extension Principal {
    fileprivate var sessionColumns: (AccountID?, PersonID?, InvitationID?) {
        switch self {
        case .account(let id): (id, nil, nil)
        case .person(let id): (nil, id, nil)
        case .link(let invitation, let person): (nil, person, invitation)
        case .visitor, .system, .provider: (nil, nil, nil)
        }
    }

    fileprivate init(account: AccountID?, person: PersonID?, invitation: InvitationID?) {
        if let account {
            self = .account(account)
        } else if let person, let invitation {
            self = .link(invitation, of: person)
        } else if let person {
            self = .person(person)
        } else {
            self = .visitor
        }
    }
}
