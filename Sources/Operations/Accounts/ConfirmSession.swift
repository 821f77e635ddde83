import Campaigns
package import Organisation
import Storage

/// How long a password counts before a dangerous step (`Function.needsFreshSignIn`).
package enum Freshness {
    package static let minutes = 10
}

extension Office {
    /// Whether the session gave its password within the last ten minutes. nil when it lives no more.
    package func isFresh(_ session: Secret) async throws -> Bool? {
        guard try await door.principal(ofSession: session.hash) != nil else { return nil }
        guard let at = try await door.confirmation(ofSession: session.hash) else { return false }
        return outside.now() < at.adding(minutes: Freshness.minutes)
    }

    /// Whether confirming asks for a code too.
    package func needsCode(as who: Principal) async throws -> Bool {
        guard case .account(let id) = who else { throw Denied.notAllowed }
        return try await door.perform(.ownAccountRead, as: who, on: .account(id)) { db, _ in
            try db.hasSecondFactor(id)
        }
    }

    /// The password again, and a code where there is a second factor. One answer for both, so that neither can be
    /// tried alone.
    package func confirm(
        password: String, code: String, session: Secret, as who: Principal
    ) async throws {
        guard case .account(let id) = who else { throw Denied.notAllowed }
        if case .appointed(let provider) = try await door.standing(of: id) {
            try await confirmProvider(provider, password)
            return try await door.perform(.sessionConfirm, as: .visitor) { db, permit in
                try db.confirmSession(hash: session.hash, at: permit.at)
            }
        }
        let stored = try await door.perform(.sessionAttempt, as: .visitor) { db, permit in
            try db.countTry(of: id, permit)
            return try db.verifier(of: id)?.text
        }
        let given = password.unicodeScalars.count > StaffPassword.longest ? "" : password
        guard try await passwords.verify(given, against: stored, for: .staff) else {
            throw Refusal.wrongSecret
        }
        try await door.perform(.sessionConfirm, as: .visitor) { db, permit in
            if try db.hasSecondFactor(id), try !db.useCode(code, of: id, at: permit.at) {
                throw Refusal.wrongSecret
            }
            try db.recordTries(of: id, failures: 0, triesFrom: nil)
            try db.confirmSession(hash: session.hash, at: permit.at)
        }
    }
}
