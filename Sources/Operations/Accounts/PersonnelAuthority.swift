import Campaigns
package import Organisation
import Storage

extension Office {
    /// Records that an account's holder decides about dismissal, promotion or transfer of these people (L-01).
    @discardableResult
    package func recordAuthority(
        of account: AccountID, over: AuthorityRecord.Over, from: Instant? = nil, as who: Principal
    ) async throws -> AuthorityID {
        try await door.perform(.authorityRecord, as: who, on: .account(account)) { db, permit in
            guard try db.account(account) != nil else { throw Denied.notFound }
            let record = AuthorityRecord(
                id: permit.newID(AuthorityID.self), account: account, over: over,
                from: from ?? permit.at, until: nil)
            try db.insert(record, by: permit.author)
            return record.id
        }
    }

    package func endAuthority(_ id: AuthorityID, of account: AccountID, as who: Principal) async throws {
        try await door.perform(.authorityRecord, as: who, on: .account(account)) { db, permit in
            guard try db.authorityRecords(of: account).contains(where: { $0.id == id }) else {
                throw Denied.notFound
            }
            try db.endAuthority(id, of: account, at: permit.at)
        }
    }

    /// Staff accounts with the relations of each that hold now, and whom they are over in words.
    package func authorityOverview(as who: Principal) async throws -> [AuthorityEntry] {
        try await door.perform(.authorityRead, as: who) { db, permit in
            let tree = DepartmentTree(try db.departments())
            let records = Dictionary(
                grouping: try db.authorityRecords().filter { $0.holds(at: permit.at) }, by: \.account)
            return try db.accounts().map { account in
                let relations = try (records[account.id] ?? []).map { record in
                    AuthorityEntry.Relation(
                        record: record, over: try db.words(of: record.over, tree, permit.at.day))
                }
                return AuthorityEntry(account: account, relations: relations)
            }
        }
    }

    /// Records it over the person with this number.
    package func recordAuthority(of account: AccountID, overNumber number: String, as who: Principal)
        async throws
    {
        let person = try await door.perform(.authorityRecord, as: who, on: .account(account)) { db, _ in
            try db.personID(number: number)
        }
        guard let person else { throw Refusal.badField(.person) }
        try await recordAuthority(of: account, over: .person(person), as: who)
    }

    /// The relations that hold now.
    package func authorities(of account: AccountID, as who: Principal) async throws -> [AuthorityRecord] {
        try await door.perform(.authorityRead, as: who, on: .account(account)) { db, permit in
            try db.authorityRecords(of: account).filter { $0.holds(at: permit.at) }
        }
    }

    /// "I have no authority over dismissal, promotion or transfer of anybody whose check I conduct": from now
    /// the health-side roles act, until the next change of posts or authority (L-01, L-03).
    package func attest(as who: Principal) async throws {
        guard case .account(let account) = who else { throw Denied.notAllowed }
        try await door.perform(.attestationGive, as: who) { db, permit in
            try db.checkPairs(of: account, permit)
            for grant in try db.grants(of: account)
            where grant.role.isHealthSide && grant.until.map({ permit.at < $0 }) ?? true {
                try db.attest(grant.id, at: permit.at, by: permit.author)
            }
        }
    }

    /// Says who an account is in the roster: variants 1–3 and leaving follow the person from then on.
    package func link(_ account: AccountID, to person: PersonID, as who: Principal) async throws {
        try await door.perform(.accountGrant, as: who, on: .account(account)) { db, permit in
            guard try db.account(account) != nil, try db.person(person, on: permit.at.day) != nil else {
                throw Denied.notFound
            }
            if let other = try db.account(ofPerson: person), other != account { throw Refusal.inUse }
            try db.link(account, to: person, at: permit.at, by: permit.author)
        }
    }

    package func link(_ account: AccountID, toNumber number: String, as who: Principal) async throws {
        // Looked up under the leave to link: whoever has it not learns no number.
        let person = try await door.perform(.accountGrant, as: who, on: .account(account)) { db, _ in
            try db.personID(number: number)
        }
        guard let person else { throw Refusal.badField(.person) }
        try await link(account, to: person, as: who)
    }
}

/// An account with its relations of personnel authority.
package struct AuthorityEntry: Sendable {
    package struct Relation: Sendable {
        package let record: AuthorityRecord
        /// Department path, or name and number of the person; empty for everybody.
        package let over: String
    }

    package let account: Account
    package let relations: [Relation]
}

extension Connection {
    fileprivate func words(
        of over: AuthorityRecord.Over, _ tree: DepartmentTree, _ day: Day
    ) throws -> String {
        switch over {
        case .everyone: ""
        case .department(let id): tree.path(of: id)
        case .person(let id):
            try person(id, on: day).map { "\($0.identity.number) \($0.identity.name)" } ?? "?"
        }
    }
}

extension Connection {
    /// The pair test (L-01, L-03): none of the people in the account's health-side scopes is one over whom it
    /// has personnel authority. Grants of the future count, so that none is ever given in vain.
    func checkPairs(of account: AccountID, _ permit: Permit) throws {
        let authority = try authority(of: account, at: permit.at)
        let conducting = try grants(of: account).filter {
            $0.role.isHealthSide && $0.until.map { permit.at < $0 } ?? true
        }
        guard !authority.isNone, !conducting.isEmpty else { return }
        let tree = DepartmentTree(try departments())
        let own = try ownDepartments(of: account, on: permit.at.day)
        let scopes = conducting.map { $0.departments(in: tree, own: own) }
        let barred = try people(on: permit.at.day).count { person in
            authority.covers(person.id, in: person.department)
                && scopes.contains { $0?.contains(person.department) ?? true }
        }
        if barred > 0 { throw Refusal.authorityOverExaminees(barred) }
    }

    /// The same for one implementation, before somebody is appointed there.
    func checkPairs(of account: AccountID, at id: ImplementationID, _ permit: Permit) throws {
        let authority = try authority(of: account, at: permit.at)
        guard !authority.isNone else { return }
        let barred = try examinees(of: id, on: permit.at.day).count {
            authority.covers($0.person, in: $0.department)
        }
        if barred > 0 { throw Refusal.authorityOverExaminees(barred) }
    }
}
