import Campaigns
package import Organisation
import Storage

/// Whose password is about to be chosen, and how long it must be.
package struct PasswordChoice: Hashable, Sendable {
    package let account: AccountID
    package let name: String
    package let hasSecondFactor: Bool
    /// What an attacker would try first.
    let words: [String]

    package func problem(_ password: String) -> StaffPassword.Problem? {
        StaffPassword.problem(password, words: words, hasSecondFactor: hasSecondFactor)
    }
}

extension Office {
    /// Whose password a link sets; nil when it works no more, whatever the reason.
    package func passwordChoice(by link: Secret) async throws -> PasswordChoice? {
        let company = companyName
        return try await door.perform(.pageOpen, as: .visitor) { db, permit in
            try db.accountOfLink(hash: link.hash, now: permit.at).flatMap {
                try db.passwordChoice(of: $0, company: company, on: permit.at.day)
            }
        }
    }

    /// Uses the link up, ends the account's sessions, sets the password.
    package func setPassword(_ password: String, by link: Secret, request: Int = 0) async throws {
        guard let choice = try await passwordChoice(by: link) else { throw Refusal.linkUnknown }
        guard choice.problem(password) == nil else { throw Refusal.badField(.password) }
        let phc = try await passwords.hash(password, for: .staff)
        try await door.perform(.passwordSet, as: .visitor, request: request) { db, permit in
            guard let account = try db.accountOfLink(hash: link.hash, now: permit.at) else {
                throw Refusal.linkUnknown
            }
            try db.useAccountLink(hash: link.hash, at: permit.at)
            try db.choosePassword(phc, of: account, permit)
        }
    }

    /// As by a link, with the sign-in name and the code of a letter. Wrong tries are slowed like those at the
    /// sign-in, and an unknown name costs the same as a wrong code.
    package func setPassword(_ password: String, name: String, code: String) async throws {
        try StaffPassword.check(password, hasSecondFactor: true)
        let verifier = try await countedAttempt(mail: name)
        let phc = try await passwords.hash(password, for: .staff)
        guard let verifier, let code = AccessCode(typed: code) else { throw Refusal.wrongSecret }
        let (account, company) = (AccountID(rawValue: verifier.owner), companyName)
        try await door.perform(.passwordSet, as: .visitor) { db, permit in
            guard try !db.isLocked(account), try db.useAccessCode(code.text, of: account, at: permit.at)
            else {
                throw Refusal.wrongSecret
            }
            // After the code, so that the answer tells a stranger nothing about the account.
            let choice = try db.passwordChoice(of: account, company: company, on: permit.at.day)
            guard choice?.problem(password) == nil else { throw Refusal.badField(.password) }
            try db.choosePassword(phc, of: account, permit)
        }
    }
}

extension Connection {
    func passwordChoice(of id: AccountID, company: String, on day: Day) throws -> PasswordChoice? {
        guard let account = try account(id), try !isLocked(id) else { return nil }
        let number = try person(ofAccount: id).flatMap { try person($0, on: day)?.identity.number }
        let local = account.mail.split(separator: "@").first.map(String.init)
        let parts = account.name.split(whereSeparator: \.isWhitespace).map(String.init)
        let words = [account.mail, local ?? "", number ?? "", company, account.name] + parts
        return PasswordChoice(
            account: id, name: account.name, hasSecondFactor: try hasSecondFactor(id), words: words)
    }

    /// Sets it and tells the owner.
    func choosePassword(
        _ phc: String, of account: AccountID, keeping session: [UInt8]? = nil, _ permit: Permit
    ) throws {
        let isChange = try verifier(of: account)?.text != nil
        try setPassword(phc, of: account, keeping: session)
        if isChange { try tell(account, .passwordChanged, permit) }
    }

    /// A notice by mail, where there is an address.
    func tell(_ id: AccountID, _ kind: MailKind, _ permit: Permit) throws {
        guard let account = try account(id), account.hasMail else { return }
        try enqueue(kind, subject: id.rawValue, due: permit.at, under: permit)
    }
}

extension Account {
    /// Without an address the sign-in name is a number or word, and the way in comes on paper.
    package var hasMail: Bool { MailAddress.isPlausible(mail) }
}
