package import Organisation

/// A signed-in browser. Only the hash of its secret is stored.
package struct BrowserSession: Hashable, Sendable {
    package let principal: Principal
    package let createdAt: Instant
    package let seenAt: Instant
    package let expiresAt: Instant
    /// When the password was last given; nil for sessions that know none.
    package let confirmedAt: Instant?

    package init(
        principal: Principal, createdAt: Instant, seenAt: Instant, expiresAt: Instant,
        confirmedAt: Instant? = nil
    ) {
        self.principal = principal
        self.createdAt = createdAt
        self.seenAt = seenAt
        self.expiresAt = expiresAt
        self.confirmedAt = confirmedAt
    }
}

extension BrowserSession {
    fileprivate init(_ row: Row, from column: Int) throws {
        principal = Principal(
            account: try row.optionalId(column, AccountID.self),
            person: try row.optionalId(column + 1, PersonID.self),
            invitation: try row.optionalId(column + 2, InvitationID.self))
        createdAt = try row.instant(column + 3)
        seenAt = try row.instant(column + 4)
        expiresAt = try row.instant(column + 5)
        confirmedAt = try row.optionalInstant(column + 6)
    }
}

extension Connection {
    package func insert(_ session: BrowserSession, hash: [UInt8]) throws {
        let (account, person, invitation) = session.principal.sessionColumns
        try run(
            """
            INSERT INTO session
              (hash, account, person, invitation, created_at, seen_at, expires_at, confirmed_at)
            VALUES (\(hash), \(nullable: account), \(nullable: person), \(nullable: invitation),
                    \(session.createdAt), \(session.seenAt), \(session.expiresAt),
                    \(nullable: session.confirmedAt))
            """)
    }

    /// Those that there are, by hash.
    func sessions(hashes: [[UInt8]]) throws -> [[UInt8]: BrowserSession] {
        let found = try rows(
            """
            SELECT hash, account, person, invitation, created_at, seen_at, expires_at, confirmed_at
            FROM session WHERE hash IN \(list: SQL.roundedUp(hashes))
            """
        ).map { (try $0.bytes(0), try BrowserSession($0, from: 1)) }
        return Dictionary(uniqueKeysWithValues: found)
    }

    func touchSession(hash: [UInt8], at: Instant) throws {
        try run("UPDATE session SET seen_at = \(at) WHERE hash = \(hash)")
    }

    package func endSession(hash: [UInt8]) throws {
        try run("DELETE FROM session WHERE hash = \(hash)")
    }

    package func deleteSessions(expiredAt now: Instant) throws {
        try run("DELETE FROM session WHERE expires_at <= \(now)")
        try run("DELETE FROM pending_sign_in WHERE expires_at <= \(now)")
    }
}

extension Connection {
    package func confirmSession(hash: [UInt8], at: Instant) throws {
        try run("UPDATE session SET confirmed_at = \(at) WHERE hash = \(hash)")
    }

    /// Newest first; those that have timed out are left out.
    package func sessions(of account: AccountID, at now: Instant) throws -> [SessionEntry] {
        let idle = SessionLimits.limits(for: .account(account)).idle
        return try rows(
            """
            SELECT hash, created_at, seen_at FROM session
            WHERE account = \(account) AND expires_at > \(now) AND seen_at > \(now.adding(minutes: -idle))
            ORDER BY seen_at DESC, created_at DESC
            """
        ).map {
            SessionEntry(
                hash: try $0.bytes(0), createdAt: try $0.instant(1), seenAt: try $0.instant(2))
        }
    }

    package func endSession(hash: [UInt8], of account: AccountID) throws {
        try run("DELETE FROM session WHERE hash = \(hash) AND account = \(account)")
    }

    /// - Parameter kept: the one session that goes on; nil ends them all, and half-done sign-ins too.
    package func endSessions(of account: AccountID, except kept: [UInt8]? = nil) throws {
        try run("DELETE FROM session WHERE account = \(account) AND hash <> \(kept ?? [])")
        try run("DELETE FROM pending_sign_in WHERE account = \(account)")
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
