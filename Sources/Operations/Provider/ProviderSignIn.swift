import Campaigns
package import Organisation
import Storage

extension ProviderOffice {
    /// By mail and password, slowed after wrong tries like everybody's sign-in; an unknown mail costs the same
    /// time as a wrong password.
    package func signIn(mail: String, password: String) async throws -> Secret {
        let verifier = try await attempt { try $0.providerVerifier(mail: mail) }
        guard try await offices.passwords.verify(password, against: verifier?.text, for: .staff), let verifier
        else { throw Refusal.wrongSecret }
        let secret = Secret(random: outside.random)
        try await door.perform(.sessionSignIn, as: .visitor) { db, permit in
            let id = ProviderAccountID(rawValue: verifier.owner)
            guard try db.actingProviderRole(of: id, at: permit.at) != nil else { throw Refusal.wrongSecret }
            try db.recordTries(ofProvider: verifier.owner, failures: 0, triesFrom: nil)
            try db.insertProviderSession(hash: secret.hash, account: id, at: permit.at)
        }
        return secret
    }

    /// The password again, before a step that cannot be taken back.
    package func confirm(_ password: String, by who: Principal) async throws {
        guard case .provider(let id) = who else { throw Denied.notAllowed }
        let verifier = try await attempt { try $0.providerVerifier(of: id) }
        guard try await offices.passwords.verify(password, against: verifier?.text, for: .staff) else {
            throw Refusal.wrongSecret
        }
        try await door.perform(.sessionConfirm, as: .visitor) { db, _ in
            try db.recordTries(ofProvider: id.rawValue, failures: 0, triesFrom: nil)
        }
    }

    /// Counted before the password is looked at.
    private func attempt(
        _ find: @escaping @Sendable (borrowing Connection) throws -> Verifier?
    ) async throws -> Verifier? {
        try await door.perform(.sessionAttempt, as: .visitor) { db, permit in
            guard let found = try find(db) else { return Verifier?.none }
            try found.admit(at: permit.at)
            let failures = found.failures + 1
            try db.recordTries(
                ofProvider: found.owner, failures: failures,
                triesFrom: permit.at.adding(seconds: BackOff.seconds(afterFailures: failures)))
            return found
        }
    }

    /// Ends the session, and with it the one in a company.
    package func signOut(_ secret: Secret) async throws {
        try await door.perform(.sessionSignOut, as: .visitor) { db, _ in
            try db.endProviderSession(hash: secret.hash)
        }
    }

    package func sweepSessions() async throws {
        try await door.perform(.sessionSweep, as: .system(.housekeeping)) { db, permit in
            try db.deleteProviderSessions(expiredAt: permit.at)
        }
    }

    /// Whose password a link sets; nil when it works no more.
    package func accountName(byPasswordLink link: Secret) async throws -> String? {
        try await door.perform(.pageOpen, as: .visitor) { db, permit in
            try db.accountOfProviderLink(hash: link.hash, now: permit.at).flatMap {
                try db.providerAccount($0)?.name
            }
        }
    }

    /// Uses the link up, ends the account's sessions, sets the password.
    package func setPassword(_ password: String, by link: Secret) async throws {
        try StaffPassword.check(password)
        guard try await accountName(byPasswordLink: link) != nil else { throw Refusal.linkUnknown }
        let phc = try await offices.passwords.hash(password, for: .staff)
        try await door.perform(.passwordSet, as: .visitor) { db, permit in
            guard let account = try db.accountOfProviderLink(hash: link.hash, now: permit.at) else {
                throw Refusal.linkUnknown
            }
            try db.useProviderLink(hash: link.hash, at: permit.at)
            try db.setPassword(phc, ofProvider: account)
        }
    }
}
