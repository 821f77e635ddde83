package import Organisation

/// How long a browser stays signed in: idle and in all, in minutes.
package struct SessionLimits: Sendable {
    package let idle: Int
    package let absolute: Int

    /// People who answer read and think; health and other staff handle more (security design, TH32).
    package static func limits(for principal: Principal) -> SessionLimits {
        switch principal {
        case .account, .provider: SessionLimits(idle: 30, absolute: 8 * 60)
        case .person: SessionLimits(idle: 15, absolute: 8 * 60)
        default: SessionLimits(idle: 60, absolute: 12 * 60)
        }
    }
}

extension Door {
    /// Who holds this session, if it still lives. The only question asked before a function is known.
    package func principal(ofSession hash: [UInt8]) async throws -> Principal? {
        let now = clock()
        guard let session = try await sessions.value(of: hash) else { return nil }
        let limits = SessionLimits.limits(for: session.principal)
        guard now < session.expiresAt, now < session.seenAt.adding(minutes: limits.idle) else { return nil }
        // Written at most once a minute, so that reading pages stays reading.
        if session.seenAt.adding(minutes: 1) <= now {
            try await database.write { try $0.touchSession(hash: hash, at: now) }
        }
        return session.principal
    }
}

extension Door {
    /// When the session's holder last gave the password; nil without a living session.
    package func confirmation(ofSession hash: [UInt8]) async throws -> Instant? {
        guard try await principal(ofSession: hash) != nil else { return nil }
        return try await sessions.value(of: hash)?.confirmedAt
    }
}
