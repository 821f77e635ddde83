package import Campaigns
package import Organisation
import Storage

/// An account with the roles it holds now, and how it stands.
package struct AccountEntry: Sendable {
    package let account: Account
    package let grants: [Grant]
    /// Health-side grants that act only after the declaration (L-01).
    package var undeclared: Set<GrantID> = []
    package var isLocked = false
    package var hasSecondFactor = false
    /// Known in the roster.
    package var isLinked = false
    /// What counts today (L-02).
    package var qualification: QualificationRecord?
    /// Appointed from a service provider.
    package var isProviders = false
}

/// What a signed-in account is and may do: the home page is made from it.
package struct Desk: Sendable {
    package let account: Account
    package let grants: [Grant]

    /// Health-side grants that act only after the declaration about personnel authority (L-01).
    package let undeclared: [Grant]

    /// Somebody whom the company appointed from a service provider.
    package var isProviders = false

    package var roles: [Role] { grants.map(\.role) }

    package func may(_ function: Function) -> Bool {
        grants.contains { $0.reach(function) != nil }
    }
}

extension Office {
    package func accounts(as who: Principal) async throws -> [AccountEntry] {
        try await door.perform(.accountRead, as: who) { db, permit in
            let grants = Dictionary(
                grouping: try db.allGrants().filter { $0.holds(at: permit.at) }, by: \.account)
            let (locked, second) = (try db.lockedAccounts(), try db.accountsWithSecondFactor())
            let (attested, linked) = (try db.attestedGrants(), try db.linkedAccounts())
            let providers = Set(try db.providersAccounts())
            return try db.accounts().map { account in
                let held = grants[account.id] ?? []
                let isImplementer = held.contains { $0.role == .implementer }
                return AccountEntry(
                    account: account, grants: held,
                    undeclared: Set(
                        held.filter { $0.role.isHealthSide && !attested.contains($0.id) }.map(\.id)),
                    isLocked: locked.contains(account.id), hasSecondFactor: second.contains(account.id),
                    isLinked: linked.contains(account.id),
                    qualification: isImplementer ? try db.qualifications(of: account.id).first : nil,
                    isProviders: providers.contains(account.id))
            }
        }
    }

    package func desk(of id: AccountID) async throws -> Desk {
        try await door.perform(.homeRead, as: .account(id)) { db, permit in
            guard let account = try db.account(id) else { throw Denied.notFound }
            let held = try db.grants(of: id).filter { $0.holds(at: permit.at) }
            let acting = try db.actingGrants(of: id, at: permit.at)
            let attested = try db.attestedGrants(of: id)
            return Desk(
                account: account, grants: acting,
                undeclared: held.filter { $0.role.isHealthSide && !attested.contains($0.id) },
                isProviders: try db.provider(ofAccount: id) != nil)
        }
    }

    package func departments(as who: Principal) async throws -> DepartmentTree {
        try await door.perform(.homeRead, as: who) { db, _ in DepartmentTree(try db.departments()) }
    }
}
