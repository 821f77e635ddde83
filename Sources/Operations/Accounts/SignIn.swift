import Campaigns
import Organisation
import Storage

extension Office {
    /// Staff sign-in by mail and password. Every try is counted before the password is looked at, so that many
    /// tries at once are slowed like many in a row; an unknown mail costs the same time as a wrong password.
    package func signIn(mail: String, password: String, request: Int = 0) async throws -> Secret {
        let verifier = try await door.perform(.sessionAttempt, as: .visitor, request: request) { db, permit in
            guard let found = try db.verifier(mail: mail) else { return Verifier?.none }
            try found.admit(at: permit.at)
            let failures = found.failures + 1
            let wait = BackOff.seconds(afterFailures: failures)
            try db.recordTries(
                of: AccountID(rawValue: found.owner), failures: failures,
                triesFrom: permit.at.adding(seconds: wait))
            return found
        }
        guard try await passwords.verify(password, against: verifier?.text, for: .staff), let verifier else {
            throw Refusal.wrongSecret
        }
        return try await beginSession(of: .account(AccountID(rawValue: verifier.owner)), request) { db in
            try db.recordTries(of: AccountID(rawValue: verifier.owner), failures: 0, triesFrom: nil)
        }
    }

    package func signOut(_ secret: Secret) async throws {
        try await door.perform(.sessionSignOut, as: .visitor) { db, _ in try db.endSession(hash: secret.hash)
        }
    }

    /// Forgets sessions that have ended; nobody could resume them anyway.
    package func sweepSessions() async throws {
        try await door.perform(.sessionSweep, as: .system(.housekeeping)) { db, permit in
            try db.deleteSessions(expiredAt: permit.at)
        }
    }

    func beginSession(
        of principal: Principal, _ request: Int,
        _ before: @escaping @Sendable (borrowing Connection) throws -> Void
    ) async throws -> Secret {
        let secret = newSecret()
        try await door.perform(.sessionSignIn, as: .visitor, request: request) { db, permit in
            try before(db)
            try db.insert(.starting(as: principal, at: permit.at), hash: secret.hash)
        }
        return secret
    }
}

extension BrowserSession {
    static func starting(as principal: Principal, at now: Instant) -> BrowserSession {
        let limit = SessionLimits.limits(for: principal).absolute
        return BrowserSession(
            principal: principal, createdAt: now, seenAt: now, expiresAt: now.adding(minutes: limit))
    }
}

extension Verifier {
    /// Too early after wrong tries: come back after the wait, which ends by itself.
    func admit(at now: Instant) throws {
        guard let triesFrom, now < triesFrom else { return }
        throw Refusal.tryLater(seconds: (triesFrom.milliseconds - now.milliseconds + 999) / 1000)
    }
}
