import Campaigns
package import Organisation
import Storage

extension Office {
    /// A staff account with its first role. A link to set the password goes by mail; the password never does.
    @discardableResult
    package func createAccount(
        name: String, mail: String, role: Role, department: DepartmentID? = nil, level: Int? = nil,
        as who: Principal, request: Int = 0
    ) async throws -> AccountID {
        try await door.perform(.accountCreate, as: who, request: request) { db, permit in
            try Account.check(name: name, mail: mail)
            try Grant.check(role, department, level)
            if try db.verifier(mail: mail) != nil { throw Refusal.inUse }
            let account = Account(
                id: permit.newID(AccountID.self), name: name, mail: mail, hasPassword: false)
            try db.insert(account, at: permit.at)
            try db.insert(
                permit.grant(role, to: account.id, department: department, level: level), by: permit.author)
            try db.enqueue(.accountCreated, subject: account.id.rawValue, due: permit.at, under: permit)
            return account.id
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
            let grant = Grant(
                id: permit.newID(GrantID.self), account: account, role: role, department: department,
                level: level, from: max(from ?? permit.at, permit.at), until: until)
            guard grant.until.map({ $0 > grant.from }) ?? true else { throw Refusal.badField(.period) }
            try db.insert(grant, by: permit.author)
            try db.checkPairs(of: account, permit)
        }
    }

    /// Ends a role now. The next request of the account already finds it gone.
    package func endGrant(_ grant: GrantID, of account: AccountID, as who: Principal) async throws {
        try await door.perform(.accountGrant, as: who, on: .account(account)) { db, permit in
            let held = try db.grants(of: account).filter { $0.holds(at: permit.at) }
            guard held.contains(where: { $0.id == grant }) else { throw Denied.notFound }
            let administrators = try db.allGrants().filter {
                $0.role == .tenantAdministrator && $0.holds(at: permit.at) && $0.id != grant
            }
            guard !administrators.isEmpty else { throw Refusal.inUse }
            try db.endGrant(grant, at: permit.at)
        }
    }
}

extension Account {
    fileprivate static func check(name: String, mail: String) throws {
        let hasControl = name.unicodeScalars.contains { $0.value < 32 }
        if name.allSatisfy(\.isWhitespace) || name.count > 100 || hasControl {
            throw Refusal.badField(.accountName)
        }
        if !MailAddress.isPlausible(mail) { throw Refusal.badField(.mail) }
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
    func grant(
        _ role: Role, to account: AccountID, department: DepartmentID? = nil, level: Int? = nil
    ) -> Grant {
        Grant(
            id: newID(GrantID.self), account: account, role: role, department: department, level: level,
            from: at, until: nil)
    }
}
