package import Organisation

/// An account's second factor: the secret that an authenticator shares with us (RFC 6238).
package struct SecondFactor: Hashable, Sendable {
    package let secret: [UInt8]
    package let begunAt: Instant
    /// nil until the first code proved that the authenticator has the secret; until then it asks for nothing.
    package let confirmedAt: Instant?
    /// The time step of the newest code that was taken.
    package let lastStep: Int
}

extension Role {
    /// Roles for which a second factor is recommended, and closed without one where the company wants it so.
    package var wantsSecondFactor: Bool { isHealthSide || self == .tenantAdministrator }
}

extension Connection {
    package func secondFactor(of account: AccountID) throws -> SecondFactor? {
        try row(
            "SELECT secret, begun_at, confirmed_at, last_step FROM second_factor WHERE account = \(account)"
        ).map {
            SecondFactor(
                secret: try vault.open(
                    try $0.bytes(0), as: .secondFactor, row: account.rawValue, key: .contact),
                begunAt: try $0.instant(1), confirmedAt: try $0.optionalInstant(2), lastStep: try $0.int(3))
        }
    }

    package func hasSecondFactor(_ account: AccountID) throws -> Bool {
        try row(
            "SELECT 1 FROM second_factor WHERE account = \(account) AND confirmed_at IS NOT NULL") != nil
    }

    package func accountsWithSecondFactor() throws -> Set<AccountID> {
        Set(
            try rows("SELECT account FROM second_factor WHERE confirmed_at IS NOT NULL").map {
                try $0.id(0, AccountID.self)
            })
    }

    /// Puts a new secret in the place of one that was never confirmed; a confirmed one stays.
    package func beginSecondFactor(_ secret: [UInt8], of account: AccountID, at: Instant) throws {
        let sealed = try vault.seal(
            secret, as: .secondFactor, row: account.rawValue, key: .contact, padTo: 64)
        try run("DELETE FROM second_factor WHERE account = \(account) AND confirmed_at IS NULL")
        try run(
            """
            INSERT INTO second_factor (account, secret, begun_at, confirmed_at, last_step)
            VALUES (\(account), \(sealed), \(at), NULL, 0)
            """)
    }

    package func confirmSecondFactor(of account: AccountID, step: Int, at: Instant) throws {
        try run(
            """
            UPDATE second_factor SET confirmed_at = \(at), last_step = \(step)
            WHERE account = \(account) AND confirmed_at IS NULL
            """)
    }

    /// False when this step or a later one was used before: a code that was looked over opens nothing.
    package func useStep(_ step: Int, of account: AccountID) throws -> Bool {
        try run(
            "UPDATE second_factor SET last_step = \(step) WHERE account = \(account) AND last_step < \(step)")
        return changes == 1
    }

    package func removeSecondFactor(of account: AccountID) throws {
        try run("DELETE FROM second_factor WHERE account = \(account)")
        try run("DELETE FROM recovery_code WHERE account = \(account)")
    }

    /// Where the company wants a second factor of everybody who can set one. An account without a password has
    /// another way in, and its own second factor there.
    func mustSetSecondFactor(_ account: AccountID) throws -> Bool {
        guard try isOn(.secondFactorRequired), try !hasSecondFactor(account) else { return false }
        return try verifier(of: account)?.text != nil
    }
}

extension Connection {
    /// The codes for the day on which the authenticator is lost; earlier ones die.
    package func setRecoveryCodes(_ codes: [String], of account: AccountID) throws {
        try run("DELETE FROM recovery_code WHERE account = \(account)")
        for code in codes {
            try run(
                "INSERT INTO recovery_code (mark, account) VALUES (\(mark(code, of: account)), \(account))")
        }
    }

    package func useRecoveryCode(_ code: String, of account: AccountID, at: Instant) throws -> Bool {
        try run(
            """
            UPDATE recovery_code SET used_at = \(at)
            WHERE mark = \(mark(code, of: account)) AND used_at IS NULL
            """)
        return changes == 1
    }

    package func recoveryCodesLeft(of account: AccountID) throws -> Int {
        try row("SELECT count(*) FROM recovery_code WHERE account = \(account) AND used_at IS NULL")?.int(0)
            ?? 0
    }
}

extension Connection {
    /// A sign-in that still owes the second factor.
    package func insertPendingSignIn(hash: [UInt8], account: AccountID, expires: Instant) throws {
        try run(
            """
            INSERT INTO pending_sign_in (hash, account, expires_at) VALUES (\(hash), \(account), \(expires))
            """)
    }

    package func pendingSignIn(hash: [UInt8], now: Instant) throws -> AccountID? {
        try row("SELECT account FROM pending_sign_in WHERE hash = \(hash) AND expires_at > \(now)")?
            .id(0, AccountID.self)
    }

    package func endPendingSignIn(hash: [UInt8]) throws {
        try run("DELETE FROM pending_sign_in WHERE hash = \(hash)")
    }
}
