import Campaigns
package import Organisation
import Storage

/// A member of the provider's staff with the role in force.
package struct ProviderStaffEntry: Sendable, Hashable {
    package let account: ProviderAccount
    /// nil: may do nothing any more.
    package let role: Role?
}

extension ProviderOffice {
    package func staff(as who: Principal) async throws -> [ProviderStaffEntry] {
        try await door.perform(.providerStaffRead, as: who) { db, permit in
            try db.providerAccounts().map {
                ProviderStaffEntry(
                    account: $0, role: try db.actingProviderRole(of: $0.id, at: permit.at))
            }
        }
    }

    /// A link to set the password goes by mail.
    @discardableResult
    package func addStaff(
        name: String, mail: String, role: Role, as who: Principal
    ) async throws -> ProviderAccountID {
        try await door.perform(.providerStaffChange, as: who) { db, permit in
            let id = try db.addProviderStaff(name: name, mail: mail, role: role, permit)
            try db.enqueue(.accountCreated, subject: id.rawValue, due: permit.at, under: permit)
            return id
        }
    }

    /// nil ends every role, and the sessions with them: the next request already finds nothing.
    package func setRole(_ role: Role?, of id: ProviderAccountID, as who: Principal) async throws {
        try await door.perform(.providerStaffChange, as: who, on: .providerAccount(id)) { db, permit in
            guard try db.providerAccount(id) != nil else { throw Denied.notFound }
            if let role, !Role.providers.contains(role) { throw Denied.notAllowed }
            let old = try db.actingProviderRole(of: id, at: permit.at)
            guard old != role else { return }
            let operators = try db.providerGrants().filter {
                $0.role == .providerOperator && $0.holds(at: permit.at) && $0.account != id
            }
            if old == .providerOperator, operators.isEmpty { throw Refusal.inUse }
            try db.endProviderGrants(of: id, at: permit.at)
            try db.endProviderSessions(of: id)
            if let role { try db.insert(permit.providerGrant(role, to: id), by: permit.author) }
        }
    }

    package func sendPasswordLink(to id: ProviderAccountID, as who: Principal) async throws {
        try await door.perform(.providerStaffChange, as: who, on: .providerAccount(id)) { db, permit in
            guard try db.providerAccount(id) != nil else { throw Denied.notFound }
            try db.enqueue(.setPassword, subject: id.rawValue, due: permit.at, under: permit)
        }
    }

    /// For the command line: makes the operator or finds the one there is, and gives a one-time link to print.
    package func addOperator(name: String, mail: String) async throws -> (link: String, isNew: Bool) {
        let secret = Secret(random: outside.random)
        let isNew = try await door.perform(.providerStaffChange, as: .system(.commandLine)) { db, permit in
            let known = try db.providerAccount(mail: mail)
            let id =
                try known?.id
                ?? db.addProviderStaff(name: name, mail: mail, role: .providerOperator, permit)
            if try db.actingProviderRole(of: id, at: permit.at) != .providerOperator {
                try db.endProviderGrants(of: id, at: permit.at)
                try db.insert(permit.providerGrant(.providerOperator, to: id), by: permit.author)
            }
            try db.insertProviderLink(
                hash: secret.hash, account: id, expires: permit.at.adding(days: LinkLife.passwordDays))
            return known == nil
        }
        return (passwordLink(secret), isNew)
    }
}

extension Connection {
    fileprivate func addProviderStaff(
        name: String, mail: String, role: Role, _ permit: Permit
    ) throws -> ProviderAccountID {
        if !OneLineName.isOne(name) { throw Refusal.badField(.accountName) }
        if !MailAddress.isPlausible(mail) { throw Refusal.badField(.mail) }
        if !Role.providers.contains(role) { throw Denied.notAllowed }
        if try providerAccount(mail: mail) != nil { throw Refusal.inUse }
        let account = ProviderAccount(
            id: permit.newID(ProviderAccountID.self), name: name, mail: mail, hasPassword: false)
        try insert(account, at: permit.at)
        try insert(permit.providerGrant(role, to: account.id), by: permit.author)
        return account.id
    }
}

extension Permit {
    fileprivate func providerGrant(_ role: Role, to id: ProviderAccountID) -> ProviderGrant {
        ProviderGrant(id: newID(GrantID.self), account: id, role: role, from: at)
    }
}

/// A name as it may stand in one line: on a page, in a header of a mail.
enum OneLineName {
    static func isOne(_ text: String) -> Bool {
        !text.allSatisfy(\.isWhitespace) && text.count <= 100
            && text.unicodeScalars.allSatisfy { $0.value >= 32 }
    }
}
