import Campaigns
import Documents
package import Organisation
import Reports
import Storage

// Letting somebody in again: links, letters, locks. All of it on one screen (S3-52, S3-53, S3-54).

extension Office {
    /// Mails another link. Nobody but the owner of the address sees it.
    package func sendPasswordLink(to account: AccountID, as who: Principal) async throws {
        try await door.perform(.accountSendLink, as: who, on: .account(account)) { db, permit in
            try db.checkReset(of: account, permit)
            try db.mailLink(.setPassword, to: account, permit)
        }
    }

    /// パスワード初期化: takes the password away, ends every session, and mails a link to choose another. Whoever
    /// has no mail gets a letter.
    package func resetPassword(of account: AccountID, as who: Principal) async throws {
        try await door.perform(.accountSendLink, as: who, on: .account(account)) { db, permit in
            try db.checkReset(of: account, permit)
            try db.setPassword(nil, of: account)
            if try db.account(account)?.hasMail == true {
                try db.mailLink(.setPassword, to: account, permit)
            }
        }
    }

    /// Locks: every session ends, links and codes are void, sign-in fails. Unlocks: the waits after wrong tries are
    /// forgotten too (S3-53).
    package func setLock(_ isLocked: Bool, of account: AccountID, as who: Principal) async throws {
        try await door.perform(.accountLock, as: who, on: .account(account)) { db, permit in
            try db.checkReset(of: account, permit)
            if isLocked {
                guard
                    try permit.principal != .account(account)
                        && (!db.isAdministrator(account, at: permit.at)
                            || db.hasAdministrator(besides: account, at: permit.at))
                else { throw Refusal.inUse }
                try db.endSessions(of: account)
                try db.voidLinks(of: account)
            } else {
                try db.recordTries(of: account, failures: 0, triesFrom: nil)
            }
            try db.setLock(isLocked, of: account, at: permit.at, by: permit.author)
        }
    }

    /// Ends one session of somebody, or all of them.
    package func endSessions(
        of account: AccountID, session: [UInt8]? = nil, as who: Principal
    ) async throws {
        try await door.perform(.accountLock, as: who, on: .account(account)) { db, permit in
            try db.checkReset(of: account, permit)
            if let session {
                try db.endSession(hash: session, of: account)
            } else {
                try db.endSessions(of: account)
            }
        }
    }

    /// For a lost authenticator: the second factor goes, and with it the password, which may be short beside it.
    /// The owner is told.
    package func takeSecondFactor(from account: AccountID, as who: Principal) async throws {
        try await door.perform(.accountLock, as: who, on: .account(account)) { db, permit in
            try db.checkReset(of: account, permit)
            guard try db.hasSecondFactor(account) else { throw Refusal.changedMeanwhile }
            try db.removeSecondFactor(of: account)
            try db.setPassword(nil, of: account)
            try db.tell(account, .secondFactorRemoved, permit)
            if try db.account(account)?.hasMail == true {
                try db.mailLink(.setPassword, to: account, permit)
            }
        }
    }

    /// Letters with a fresh code for each, one page of A4 apiece. Codes printed before are void.
    package func printCodes(for accounts: [AccountID], as who: Principal) async throws -> [UInt8] {
        guard !accounts.isEmpty else { throw Refusal.nobodyToInvite }
        let codes = accounts.map { ($0, AccessCode(length: 16, random: outside.random)) }
        let (company, address) = (companyName, "\(origin)/t/\(slug)/code")
        let place = accounts.count == 1 ? Place.account(accounts[0]) : .tenant
        let letters = try await door.perform(.accountPrintCode, as: who, on: place) { db, permit in
            let tree = DepartmentTree(try db.departments())
            return try codes.map { account, code in
                try db.checkReset(of: account, permit)
                let until = permit.at.adding(days: LinkLife.codeDays)
                try db.insertAccessCode(code.text, account: account, expires: until)
                return try db.letter(to: account, code, company, address, until, tree, permit)
            }
        }
        let now = outside.now()
        return try await press.make { kit in
            try AccessCodeLetter.paper(letters, created: now, kit: kit).bytes
        }
    }

    /// A way in for an administrator who lost everything: from the command line of the machine alone.
    ///
    /// - Returns: the link to print; nil when the name is no administrator's.
    package func recoverAdministrator(named name: String) async throws -> String? {
        let secret = newSecret()
        let isDone = try await door.perform(.accountRecover, as: .system(.commandLine)) { db, permit in
            guard let owner = try db.verifier(mail: name)?.owner else { return false }
            let account = AccountID(rawValue: owner)
            guard try db.isAdministrator(account, at: permit.at) else { return false }
            try db.setLock(false, of: account, at: permit.at, by: permit.author)
            try db.removeSecondFactor(of: account)
            try db.setPassword(nil, of: account)
            try db.insertAccountLink(
                hash: secret.hash, account: account, expires: permit.at.adding(days: LinkLife.recoveryDays))
            try db.tell(account, .secondFactorRemoved, permit)
            return true
        }
        return isDone ? "\(origin)/p/\(slug)\(secret.text)" : nil
    }
}

extension LinkLife {
    static let codeDays = 30
    static let recoveryDays = 1
}

extension Connection {
    func isAdministrator(_ account: AccountID, at now: Instant) throws -> Bool {
        try grants(of: account).contains { $0.role == .tenantAdministrator && $0.holds(at: now) }
    }

    /// A link needs an address, and somebody who is not locked out.
    func mailLink(_ kind: MailKind, to id: AccountID, _ permit: Permit) throws {
        guard let account = try account(id) else { throw Denied.notFound }
        guard account.hasMail else { throw Refusal.badField(.mail) }
        if try isLocked(id) { throw Refusal.inUse }
        try enqueue(kind, subject: id.rawValue, due: permit.at, under: permit)
    }

    fileprivate func letter(
        to id: AccountID, _ code: AccessCode, _ company: String, _ address: String, _ until: Instant,
        _ tree: DepartmentTree, _ permit: Permit
    ) throws -> AccessCodeLetter {
        guard let account = try account(id) else { throw Denied.notFound }
        if try isLocked(id) { throw Refusal.inUse }
        let person = try self.person(ofAccount: id).flatMap { try self.person($0, on: permit.at.day) }
        return AccessCodeLetter(
            company: company, place: person.map { tree.path(of: $0.department) } ?? "", name: account.name,
            signInName: account.mail, code: code.grouped, address: address, validUntil: until)
    }
}
