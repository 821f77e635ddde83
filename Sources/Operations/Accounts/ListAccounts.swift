package import Organisation
import Storage

/// An account with the roles it holds now.
package struct AccountEntry: Sendable {
    package let account: Account
    package let grants: [Grant]
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
            return try db.accounts().map { AccountEntry(account: $0, grants: grants[$0.id] ?? []) }
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
