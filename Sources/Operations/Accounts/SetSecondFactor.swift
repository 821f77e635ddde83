import Campaigns
import Documents
package import Organisation
import Storage

/// What an authenticator needs: shown on the owner's own page until the first code proves that it arrived.
package struct SecondFactorSetup: Sendable {
    /// In groups of four, for typing.
    package let secret: String
    /// A complete `<svg>` element.
    package let picture: String
}

extension Office {
    package static let recoveryCodes = 10

    /// Draws a secret. It asks for nothing until it is confirmed.
    package func beginSecondFactor(password: String, as who: Principal) async throws {
        let id = try await giveOwnPassword(password, as: who)
        let secret = outside.random(TimeCode.secretLength)
        try await door.perform(.ownAccountChange, as: who, on: .account(id)) { db, permit in
            if try db.hasSecondFactor(id) { throw Refusal.changedMeanwhile }
            try db.beginSecondFactor(secret, of: id, at: permit.at)
        }
    }

    /// nil unless one was begun and waits for its first code: afterwards nobody sees the secret again.
    package func secondFactorSetup(title: String, as who: Principal) async throws -> SecondFactorSetup? {
        guard case .account(let id) = who else { throw Denied.notAllowed }
        let found = try await door.perform(.ownAccountRead, as: who, on: .account(id)) { db, _ in
            (try db.secondFactor(of: id), try db.account(id)?.mail ?? "")
        }
        guard let factor = found.0, factor.confirmedAt == nil else { return nil }
        let secret = TimeCode.base32(factor.secret)
        let code = try QRCode(keyAddress(secret, mail: found.1))
        let groups = stride(from: 0, to: secret.count, by: 4).map { secret.dropFirst($0).prefix(4) }
        return SecondFactorSetup(
            secret: groups.joined(separator: " "), picture: code.svg(id: "second-factor", title: title))
    }

    /// `otpauth://totp/…`, as authenticators read it. Plain ASCII: some of them take nothing else.
    private func keyAddress(_ secret: String, mail: String) -> String {
        let plain = mail.utf8.filter { byte in
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                || [45, 46, 64, 95].contains(byte)
        }
        return "otpauth://totp/Nagi:\(String(decoding: plain, as: UTF8.self))?secret=\(secret)&issuer=Nagi"
    }

    /// The first code. From now on sign-in takes two steps; the recovery codes are shown this once.
    package func confirmSecondFactor(code: String, as who: Principal) async throws -> [AccessCode] {
        guard case .account(let id) = who else { throw Denied.notAllowed }
        try await door.perform(.sessionAttempt, as: .visitor) { db, permit in
            try db.countTry(of: id, permit)
        }
        let codes = newRecoveryCodes()
        try await door.perform(.ownAccountChange, as: who, on: .account(id)) { db, permit in
            guard let factor = try db.secondFactor(of: id), factor.confirmedAt == nil else {
                throw Refusal.changedMeanwhile
            }
            let digits = code.foldedForLookup.filter { !$0.isWhitespace }
            guard let step = TimeCode.step(of: digits, factor.secret, at: permit.at) else {
                throw Refusal.wrongSecret
            }
            try db.recordTries(of: id, failures: 0, triesFrom: nil)
            try db.confirmSecondFactor(of: id, step: step, at: permit.at)
            try db.setRecoveryCodes(codes.map(\.text), of: id)
            try db.tell(id, .secondFactorSet, permit)
        }
        return codes
    }

    /// New recovery codes; those from before stop working.
    package func renewRecoveryCodes(password: String, as who: Principal) async throws -> [AccessCode] {
        let id = try await giveOwnPassword(password, as: who)
        let codes = newRecoveryCodes()
        try await door.perform(.ownAccountChange, as: who, on: .account(id)) { db, _ in
            guard try db.hasSecondFactor(id) else { throw Refusal.changedMeanwhile }
            try db.setRecoveryCodes(codes.map(\.text), of: id)
        }
        return codes
    }

    /// By the owner, with the password. A password that was short beside the second factor must be changed first.
    package func removeSecondFactor(password: String, as who: Principal) async throws {
        let id = try await giveOwnPassword(password, as: who)
        guard password.count >= StaffPassword.shortest else { throw Refusal.badField(.password) }
        try await door.perform(.ownAccountChange, as: who, on: .account(id)) { db, permit in
            try db.removeSecondFactor(of: id)
            try db.tell(id, .secondFactorOff, permit)
        }
    }

    private func newRecoveryCodes() -> [AccessCode] {
        (0..<Self.recoveryCodes).map { _ in AccessCode(length: 10, random: outside.random) }
    }
}
