import Campaigns
package import Organisation
import Storage

/// A provider's member of staff in this company, with the appointments in force or to come.
package struct AppointedStaff: Sendable {
    package let account: Account
    package let grants: [Grant]
}

extension ProviderOffice {
    /// A company appoints one of the provider's staff. The provider's side learns of it first; what counts is the
    /// grant, which the company writes last, so nothing half done lets anybody in.
    ///
    /// - Parameters:
    ///   - from: the first day, today or later.
    ///   - until: the last day; nil leaves it open.
    package func appoint(
        mail: String, role: Role, from: Day, until: Day?, at office: Office, as who: Principal
    ) async throws {
        try await office.door.check(.providerAppoint, as: who)
        guard Role.appointable.contains(role) else { throw Denied.notAllowed }
        let today = outside.now().day
        guard from >= today, until.map({ $0 >= from }) ?? true else { throw Refusal.badField(.period) }
        let start = from == today ? outside.now() : from.start
        let tenant = office.tenant.id
        let (account, appointment) = try await door.perform(
            .providerAdmit, as: .system(.providerDoor), on: .company(tenant)
        ) { db, permit in
            guard let account = try db.providerAccount(mail: mail),
                try db.actingProviderRole(of: account.id, at: permit.at) == .providerStaff
            else { throw Refusal.badField(.person) }
            let appointment = ProviderAppointment(
                grant: permit.newID(GrantID.self), tenant: tenant, account: account.id, role: role,
                from: start, until: until?.end)
            try db.insert(appointment)
            return (account, appointment)
        }
        do {
            try await office.take(account, appointment, as: who)
        } catch {
            try await forget(appointment)
            throw error
        }
    }

    /// Ends an appointment now; the next request in the company already finds it gone.
    package func endAppointment(_ grant: GrantID, at office: Office, as who: Principal) async throws {
        let tenant = office.tenant.id
        try await office.door.perform(.providerAppoint, as: who) { db, permit in
            let mine = try db.providersAccounts().flatMap { try db.grants(of: $0) }
            guard mine.contains(where: { $0.id == grant && $0.isAhead(of: permit.at) }) else {
                throw Denied.notFound
            }
            try db.endGrant(grant, at: permit.at)
        }
        try await door.perform(.providerAdmit, as: .system(.providerDoor), on: .company(tenant)) {
            db, permit in
            try db.endProviderAppointment(grant, at: tenant, now: permit.at)
        }
    }

    private func forget(_ one: ProviderAppointment) async throws {
        try await door.perform(.providerAdmit, as: .system(.providerDoor), on: .company(one.tenant)) {
            db, permit in
            try db.endProviderAppointment(one.grant, at: one.tenant, now: permit.at)
        }
    }
}

extension Office {
    /// The provider's staff that act here or will.
    package func appointedStaff(as who: Principal) async throws -> [AppointedStaff] {
        try await door.perform(.accountRead, as: who) { db, permit in
            let accounts = Dictionary(uniqueKeysWithValues: try db.accounts().map { ($0.id, $0) })
            return try db.providersAccounts().compactMap { id in
                let grants = try db.grants(of: id).filter { $0.isAhead(of: permit.at) }
                return grants.isEmpty ? nil : accounts[id].map { AppointedStaff(account: $0, grants: grants) }
            }
        }
    }

    fileprivate func take(
        _ provider: ProviderAccount, _ appointment: ProviderAppointment, as who: Principal
    ) async throws {
        try await door.perform(.providerAppoint, as: who) { db, permit in
            let account = try db.account(of: provider, permit)
            let held = try db.grants(of: account)
            if held.contains(where: { $0.role == appointment.role && $0.isAhead(of: permit.at) }) {
                throw Refusal.inUse
            }
            let grant = Grant(
                id: appointment.grant, account: account, role: appointment.role, department: nil,
                from: appointment.from, until: appointment.until)
            try db.insert(grant, by: permit.author)
            try db.checkPairs(of: account, permit)
        }
    }
}

extension Connection {
    /// The account that stands here for a provider's member of staff; made at the first appointment, without a
    /// password and without a mailed link.
    fileprivate func account(of provider: ProviderAccount, _ permit: Permit) throws -> AccountID {
        if let known = try account(ofProvider: provider.id) { return known }
        if try verifier(mail: provider.mail) != nil { throw Refusal.badField(.mail) }
        let account = Account(
            id: permit.newID(AccountID.self), name: provider.name, mail: provider.mail, hasPassword: false)
        try insert(account, at: permit.at)
        try markProviders(account.id, provider.id, at: permit.at, by: permit.author)
        return account.id
    }
}

extension Grant {
    /// In force, or still to come.
    fileprivate func isAhead(of now: Instant) -> Bool { until.map { now < $0 } ?? true }
}
