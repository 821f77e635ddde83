import Campaigns
import Organisation
import Storage

/// What the password alone has opened.
package struct Entry: Hashable, Sendable {
    /// Of a session, or of a sign-in that still owes the second factor and opens nothing.
    package let secret: Secret
    package let needsCode: Bool
}

extension Office {
    /// Staff sign-in by mail and password. Every try is counted before the password is looked at, so that many
    /// tries at once are slowed like many in a row; an unknown mail costs the same time as a wrong password.
    package func signIn(mail: String, password: String, request: Int = 0) async throws -> Entry {
        let verifier = try await countedAttempt(mail: mail, request)
        // Nothing longer was ever set, and nothing longer is hashed.
        let given = password.unicodeScalars.count > StaffPassword.longest ? "" : password
        guard try await passwords.verify(given, against: verifier?.text, for: .staff), let verifier else {
            throw Refusal.wrongSecret
        }
        return try await enter(AccountID(rawValue: verifier.owner), request)
    }

    private func enter(_ account: AccountID, _ request: Int) async throws -> Entry {
        let secret = newSecret()
        return try await door.perform(.sessionSignIn, as: .visitor, request: request) { db, permit in
            if try db.isLocked(account) { throw Refusal.wrongSecret }
            if try db.hasSecondFactor(account) {
                // The tries stay counted until the code was right: else the password would buy guesses of codes.
                try db.insertPendingSignIn(
                    hash: secret.hash, account: account, expires: permit.at.adding(minutes: 10))
                return Entry(secret: secret, needsCode: true)
            }
            try db.recordTries(of: account, failures: 0, triesFrom: nil)
            try db.insert(.starting(as: .account(account), at: permit.at), hash: secret.hash)
            return Entry(secret: secret, needsCode: false)
        }
    }

    /// The second step: a code of the authenticator, or a recovery code, each once.
    package func enterCode(_ code: String, pending: Secret) async throws -> Secret {
        let account = try await door.perform(.sessionAttempt, as: .visitor) { db, permit in
            guard let account = try db.pendingSignIn(hash: pending.hash, now: permit.at) else {
                throw Refusal.linkUnknown
            }
            try db.countTry(of: account, permit)
            return account
        }
        let secret = newSecret()
        try await door.perform(.sessionSignIn, as: .visitor) { db, permit in
            guard try !db.isLocked(account), try db.useCode(code, of: account, at: permit.at) else {
                throw Refusal.wrongSecret
            }
            try db.endPendingSignIn(hash: pending.hash)
            try db.recordTries(of: account, failures: 0, triesFrom: nil)
            try db.insert(.starting(as: .account(account), at: permit.at), hash: secret.hash)
        }
        return secret
    }

    /// Whether a sign-in waits for its second step.
    package func isPending(_ secret: Secret) async throws -> Bool {
        try await door.perform(.pageOpen, as: .visitor) { db, permit in
            try db.pendingSignIn(hash: secret.hash, now: permit.at) != nil
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

    /// Finds the account of a sign-in name and counts the try; nil for an unknown name.
    func countedAttempt(mail: String, _ request: Int = 0) async throws -> Verifier? {
        try await door.perform(.sessionAttempt, as: .visitor, request: request) { db, permit in
            guard let found = try db.verifier(mail: mail) else { return nil }
            try db.countTry(of: AccountID(rawValue: found.owner), permit)
            return found
        }
    }
}

extension BrowserSession {
    static func starting(as principal: Principal, at now: Instant) -> BrowserSession {
        let limit = SessionLimits.limits(for: principal).absolute
        let isStaff = if case .account = principal { true } else { false }
        return BrowserSession(
            principal: principal, createdAt: now, seenAt: now, expiresAt: now.adding(minutes: limit),
            confirmedAt: isStaff ? now : nil)
    }
}

extension Connection {
    /// Counts a try before anything is compared; refuses while the wait after wrong ones lasts.
    func countTry(of account: AccountID, _ permit: Permit) throws {
        guard let verifier = try verifier(of: account) else { throw Refusal.wrongSecret }
        try verifier.admit(at: permit.at)
        let failures = verifier.failures + 1
        let wait = BackOff.seconds(afterFailures: failures)
        try recordTries(of: account, failures: failures, triesFrom: permit.at.adding(seconds: wait))
    }

    /// Takes a code of the authenticator within one step of now and never twice, or a recovery code.
    func useCode(_ typed: String, of account: AccountID, at now: Instant) throws -> Bool {
        guard let factor = try secondFactor(of: account), factor.confirmedAt != nil else { return false }
        let digits = typed.foldedForLookup.filter { !$0.isWhitespace }
        if let step = TimeCode.step(of: digits, factor.secret, at: now) {
            return try useStep(step, of: account)
        }
        guard let code = AccessCode(typed: typed) else { return false }
        return try useRecoveryCode(code.text, of: account, at: now)
    }
}

extension Verifier {
    /// Too early after wrong tries: come back after the wait, which ends by itself.
    func admit(at now: Instant) throws {
        guard let triesFrom, now < triesFrom else { return }
        throw Refusal.tryLater(seconds: (triesFrom.milliseconds - now.milliseconds + 999) / 1000)
    }
}
