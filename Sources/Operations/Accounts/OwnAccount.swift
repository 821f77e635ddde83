import Campaigns
package import Organisation
import Storage

/// The own account, as its page shows it.
package struct OwnAccount: Sendable {
    package enum SecondFactorState: Hashable, Sendable {
        case none
        /// Begun, not yet confirmed by a first code.
        case begun
        case on(since: Instant, recoveryCodesLeft: Int)
    }

    package let account: Account
    /// Held now, the undeclared ones included.
    package let grants: [Grant]
    package let undeclared: Set<GrantID>
    package let secondFactor: SecondFactorState
    /// Recommended for the roles held; required where the company says so.
    package let wantsSecondFactor: Bool
    package let isRequired: Bool
    package let sessions: [SessionEntry]
}

extension Office {
    package func ownAccount(as who: Principal) async throws -> OwnAccount {
        guard case .account(let id) = who else { throw Denied.notAllowed }
        return try await door.perform(.ownAccountRead, as: who, on: .account(id)) { db, permit in
            guard let account = try db.account(id) else { throw Denied.notFound }
            let held = try db.grants(of: id).filter { $0.holds(at: permit.at) }
            let attested = try db.attestedGrants(of: id)
            return OwnAccount(
                account: account, grants: held,
                undeclared: Set(
                    held.filter { $0.role.isHealthSide && !attested.contains($0.id) }.map(\.id)),
                secondFactor: try db.secondFactorState(of: id),
                wantsSecondFactor: held.contains { $0.role.wantsSecondFactor },
                isRequired: try db.isOn(.secondFactorRequired),
                sessions: try db.sessions(of: id, at: permit.at))
        }
    }

    /// A new password with the old one; all other sessions end, and the owner is told by mail.
    package func changePassword(
        from old: String, to new: String, session: Secret, as who: Principal
    ) async throws {
        let id = try await giveOwnPassword(old, as: who)
        let company = companyName
        let choice = try await door.perform(.ownAccountRead, as: who, on: .account(id)) { db, permit in
            try db.passwordChoice(of: id, company: company, on: permit.at.day)
        }
        guard let choice, choice.problem(new) == nil else { throw Refusal.badField(.password) }
        let phc = try await passwords.hash(new, for: .staff)
        try await door.perform(.ownAccountChange, as: who, on: .account(id)) { db, permit in
            try db.choosePassword(phc, of: id, keeping: session.hash, permit)
        }
    }

    /// How long a password of this account must be, and whether this one is fine.
    package func passwordChoice(as who: Principal) async throws -> PasswordChoice? {
        guard case .account(let id) = who else { throw Denied.notAllowed }
        let company = companyName
        return try await door.perform(.ownAccountRead, as: who, on: .account(id)) { db, permit in
            try db.passwordChoice(of: id, company: company, on: permit.at.day)
        }
    }

    /// Ends one of the own sessions, or all but the one that asks.
    package func endOwnSessions(_ session: [UInt8]?, but own: Secret, as who: Principal) async throws {
        guard case .account(let id) = who else { throw Denied.notAllowed }
        try await door.perform(.ownAccountChange, as: who, on: .account(id)) { db, _ in
            if let session {
                try db.endSession(hash: session, of: id)
            } else {
                try db.endSessions(of: id, except: own.hash)
            }
        }
    }

    /// Asks for the own password, counted like a sign-in.
    func giveOwnPassword(_ password: String, as who: Principal) async throws -> AccountID {
        guard case .account(let id) = who else { throw Denied.notAllowed }
        let stored = try await door.perform(.sessionAttempt, as: .visitor) { db, permit in
            try db.countTry(of: id, permit)
            return try db.verifier(of: id)?.text
        }
        let given = password.unicodeScalars.count > StaffPassword.longest ? "" : password
        guard try await passwords.verify(given, against: stored, for: .staff) else {
            throw Refusal.wrongSecret
        }
        try await door.perform(.sessionConfirm, as: .visitor) { db, _ in
            try db.recordTries(of: id, failures: 0, triesFrom: nil)
        }
        return id
    }
}

extension Connection {
    fileprivate func secondFactorState(of id: AccountID) throws -> OwnAccount.SecondFactorState {
        guard let factor = try secondFactor(of: id) else { return .none }
        guard let since = factor.confirmedAt else { return .begun }
        return .on(since: since, recoveryCodesLeft: try recoveryCodesLeft(of: id))
    }
}
