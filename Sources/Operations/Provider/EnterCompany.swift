import Campaigns
package import Organisation
import Storage

extension ProviderOffice {
    /// The way into a company: by its appointment, one at a time. Being in another ends with this one.
    ///
    /// - Parameter session: the session at the provider's door, on which the one in the company stands.
    /// - Returns: the company's word and the session there.
    package func enter(
        _ tenant: TenantID, as who: Principal, session: Secret
    ) async throws -> (slug: String, session: Secret) {
        guard case .provider(let id) = who else { throw Denied.notAllowed }
        try await door.check(.providerEnter, as: who, on: .company(tenant))
        let secret = Secret(random: outside.random)
        let (slug, left) = try await door.perform(.providerEnter, as: who, on: .company(tenant)) {
            db, permit in
            guard let entry = try db.tenant(tenant),
                try db.providerAppointments(of: id).contains(where: { $0.isOpen(tenant, at: permit.at) })
            else { throw Denied.notFound }
            let before = try db.providerSession(hash: session.hash)?.entered
            try db.enter(tenant, session: secret.hash, from: session.hash)
            return (entry.slug, before)
        }
        if let left { try await leave(left) }
        guard let office = try await offices.office(slug: slug) else { throw Denied.notFound }
        try await office.admit(id, secret)
        return (slug, secret)
    }

    /// The session there is dead already, since nothing stands under it; here it is also forgotten.
    private func leave(_ entry: ProviderSession.Entry) async throws {
        let slug = try await installation.tenants().first { $0.id == entry.tenant }?.slug
        guard let slug, let office = try await offices.office(slug: slug) else { return }
        try await office.door.perform(.sessionSignOut, as: .visitor) { db, _ in
            try db.endSession(hash: entry.session)
        }
    }
}

extension ProviderAppointment {
    fileprivate func isOpen(_ tenant: TenantID, at now: Instant) -> Bool {
        self.tenant == tenant && from <= now && until.map { now < $0 } ?? true
    }
}

extension Office {
    /// The company's own word counts: without a grant in force here nobody comes in.
    fileprivate func admit(_ provider: ProviderAccountID, _ secret: Secret) async throws {
        try await door.perform(.providerAdmit, as: .system(.providerDoor)) { db, permit in
            guard let account = try db.account(ofProvider: provider),
                try db.standing(of: account, at: permit.at) == .appointed(provider)
            else { throw Denied.notFound }
            try db.insert(.starting(as: .account(account), at: permit.at), hash: secret.hash)
        }
    }
}
