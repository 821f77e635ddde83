import Campaigns
package import Organisation
import Storage

extension Office {
    /// A staff account with its first role. A link to set the password goes by mail; the password never does.
    ///
    /// - Parameter mail: also the name at the sign-in. Whoever has none signs in by a number or word of their own,
    ///   and gets a code on paper.
    @discardableResult
    package func createAccount(
        name: String, mail: String, role: Role, department: DepartmentID? = nil, level: Int? = nil,
        from: Instant? = nil, until: Instant? = nil, as who: Principal, request: Int = 0
    ) async throws -> AccountID {
        try await door.perform(.accountCreate, as: who, request: request) { db, permit in
            try Account.check(name: name, mail: mail)
            try Grant.check(role, department, level)
            if try db.verifier(mail: mail) != nil { throw Refusal.inUse }
            let id = try db.makeAccount(name: name, mail: mail, permit)
            try db.insert(
                try permit.grant(
                    role, to: id, department: department, level: level, from: from, until: until),
                by: permit.author)
            return id
        }
    }

    /// Adds a role, unless the person would conduct the check for people over whom they have authority (L-03).
    package func grant(
        _ role: Role, to account: AccountID, department: DepartmentID? = nil, level: Int? = nil,
        from: Instant? = nil, until: Instant? = nil, as who: Principal
    ) async throws {
        try await door.perform(.accountGrant, as: who, on: .account(account)) { db, permit in
            try Grant.check(role, department, level)
            guard try db.account(account) != nil else { throw Denied.notFound }
            // Provider's staff act by appointments alone, which end on both sides.
            guard try db.provider(ofAccount: account) == nil else { throw Denied.notAllowed }
            let grant = try permit.grant(
                role, to: account, department: department, level: level, from: from, until: until)
            try db.insert(grant, by: permit.author)
            try db.checkPairs(of: account, permit)
        }
    }

    /// Ends a role now. The next request of the account already finds it gone.
    package func endGrant(_ grant: GrantID, of account: AccountID, as who: Principal) async throws {
        try await door.perform(.accountGrant, as: who, on: .account(account)) { db, permit in
            let open = try db.grants(of: account).filter { $0.until.map { permit.at < $0 } ?? true }
            guard let ended = open.first(where: { $0.id == grant }) else { throw Denied.notFound }
            let staysAdministrator = open.contains {
                $0.role == .tenantAdministrator && $0.holds(at: permit.at) && $0.id != grant
            }
            if ended.role == .tenantAdministrator, !staysAdministrator,
                try !db.hasAdministrator(besides: account, at: permit.at)
            {
                throw Refusal.inUse
            }
            // One that has not begun never holds.
            try db.endGrant(grant, at: max(permit.at, ended.from))
        }
    }
}

extension Connection {
    func makeAccount(name: String, mail: String, _ permit: Permit) throws -> AccountID {
        let account = Account(id: permit.newID(AccountID.self), name: name, mail: mail, hasPassword: false)
        try insert(account, at: permit.at)
        if account.hasMail {
            try enqueue(.accountCreated, subject: account.id.rawValue, due: permit.at, under: permit)
        }
        return account.id
    }
}

extension Account {
    static func check(name: String, mail: String) throws(Refusal) {
        guard isName(name) else { throw .badField(.accountName) }
        if !MailAddress.isPlausible(mail) && !isSignInName(mail) { throw .badField(.mail) }
    }

    /// Anything that people are called, up to a hundred characters; a heap of marks on one letter is no name.
    static func isName(_ text: String) -> Bool {
        !text.allSatisfy(\.isWhitespace) && text.count <= 100 && text.utf8.count <= 800
            && !text.unicodeScalars.contains { $0.value < 32 || $0.value == 127 }
    }

    /// A number or word for those without mail; whatever holds an `@` must be an address.
    static func isSignInName(_ text: String) -> Bool {
        (3...64).contains(text.count) && !text.contains("@")
            && text.unicodeScalars.allSatisfy { $0.value > 32 && !$0.properties.isWhitespace }
    }
}

extension Grant {
    /// A line manager without a department would reach everybody; variants exist where S3 prints them.
    static func check(_ role: Role, _ department: DepartmentID?, _ level: Int?) throws {
        if !Role.assignable.contains(role) { throw Denied.notAllowed }
        if let level, !(1...3).contains(level) || !Role.withVariants.contains(role) {
            throw Refusal.badField(.scope)
        }
        if role.needsScope && department == nil && level == nil { throw Refusal.badField(.department) }
        if department != nil && !Role.withVariants.contains(role) { throw Refusal.badField(.scope) }
    }
}

extension Permit {
    /// - Parameter from: a past moment counts from now.
    func grant(
        _ role: Role, to account: AccountID, department: DepartmentID? = nil, level: Int? = nil,
        from: Instant? = nil, until: Instant? = nil
    ) throws(Refusal) -> Grant {
        let begin = max(from ?? at, at)
        guard until.map({ $0 > begin }) ?? true else { throw .badField(.period) }
        return Grant(
            id: newID(GrantID.self), account: account, role: role, department: department, level: level,
            from: begin, until: until)
    }
}
