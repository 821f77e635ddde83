package import Campaigns
package import Organisation
import Storage

/// One account, as those who look after accounts see it.
package struct AccountDetail: Sendable {
    package struct LinkedPerson: Hashable, Sendable {
        package let number: String
        package let name: String
        /// Paths of the departments in which the person works today, concurrent posts included.
        package let departments: [String]
        package let hasLeft: Bool
    }

    package let account: Account
    /// Held now or later.
    package let grants: [Grant]
    package let undeclared: Set<GrantID>
    package let person: LinkedPerson?
    package let isLocked: Bool
    package let hasSecondFactor: Bool
    /// Newest first, with who recorded each.
    package let qualifications: [QualificationRecord]
    package let recorders: [Int: String]
    package let sessions: [SessionEntry]
    /// Whether whoever asks may let this account in again.
    package let mayReset: Bool
    /// Somebody whom the company appointed from a service provider.
    package var isProviders = false
}

extension Office {
    /// nil when there is no such account.
    package func accountDetail(_ id: AccountID, as who: Principal) async throws -> AccountDetail? {
        try await door.perform(.accountRead, as: who, on: .account(id)) { db, permit -> AccountDetail? in
            guard let account = try db.account(id) else { return nil }
            let open = try db.grants(of: id).filter { $0.until.map { permit.at < $0 } ?? true }
            let attested = try db.attestedGrants(of: id)
            let qualifications = try db.qualifications(of: id)
            return AccountDetail(
                account: account, grants: open,
                undeclared: Set(
                    open.filter { $0.role.isHealthSide && !attested.contains($0.id) }.map(\.id)),
                person: try db.linkedPerson(of: id, on: permit.at.day), isLocked: try db.isLocked(id),
                hasSecondFactor: try db.hasSecondFactor(id), qualifications: qualifications,
                recorders: try qualifications.reduce(into: [:]) { names, record in
                    names[record.recordedBy] = try db.account(AccountID(rawValue: record.recordedBy))?.name
                },
                sessions: try db.sessions(of: id, at: permit.at), mayReset: try db.mayReset(id, permit),
                isProviders: try db.provider(ofAccount: id) != nil)
        }
    }
}

extension Connection {
    fileprivate func linkedPerson(
        of account: AccountID, on day: Day
    ) throws -> AccountDetail.LinkedPerson? {
        guard let id = try self.person(ofAccount: account), let person = try self.person(id, on: day) else {
            return nil
        }
        let tree = DepartmentTree(try departments())
        return AccountDetail.LinkedPerson(
            number: person.identity.number, name: person.identity.name,
            departments: try ownDepartments(of: account, on: day).map(tree.path),
            hasLeft: try hasLeft(id, on: day))
    }
}
