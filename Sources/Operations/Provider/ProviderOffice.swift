import Campaigns
package import Organisation
import Storage

/// The named operations of the service provider, outside every company: its staff, the list of companies, and the
/// way into one of them.
package struct ProviderOffice: Sendable {
    let offices: Offices
    let door: InstallationDoor

    init(_ offices: Offices) {
        self.offices = offices
        door = InstallationDoor(offices.installation)
    }

    var outside: Outside { offices.outside }
    var installation: Installation { offices.installation }

    /// Who holds this session, if it still lives.
    package func principal(of secret: Secret) async throws -> Principal? {
        try await door.principal(ofSession: secret.hash)
    }
}

extension Offices {
    package var provider: ProviderOffice { ProviderOffice(self) }

    /// Whether a company has this word. One look at the list, the same for yes and no.
    package func knows(slug: String) async throws -> Bool {
        try await installation.knows(slug: slug)
    }
}

/// What a signed-in member of the provider's staff is and may do.
package struct ProviderDesk: Sendable {
    package let account: ProviderAccount
    /// nil when no role is in force any more.
    package let role: Role
    package let engagements: [Engagement]

    package func may(_ function: Function) -> Bool { RoleTable.reach(role, function) != nil }
}

/// A company that appointed the member of staff, with the roles there.
package struct Engagement: Sendable, Hashable {
    package let tenant: TenantID
    package let company: String
    /// In force or still to come, by their first day.
    package let appointments: [ProviderAppointment]

    package func isOpen(at now: Instant) -> Bool {
        appointments.contains { $0.from <= now }
    }
}

extension ProviderOffice {
    package var now: Instant { outside.now() }

    package func desk(as who: Principal) async throws -> ProviderDesk {
        guard case .provider(let id) = who else { throw Denied.notAllowed }
        return try await door.perform(.providerHomeRead, as: who, on: .providerAccount(id)) { db, permit in
            guard let account = try db.providerAccount(id) else { throw Denied.notFound }
            let names = Dictionary(
                uniqueKeysWithValues: try db.tenants().map { ($0.id, $0.name) })
            let running = try db.providerAppointments(of: id).filter { one in
                one.until.map { permit.at < $0 } ?? true
            }
            let engagements = Dictionary(grouping: running, by: \.tenant).compactMap { tenant, all in
                names[tenant].map { Engagement(tenant: tenant, company: $0, appointments: all) }
            }
            return ProviderDesk(
                account: account, role: permit.role,
                engagements: engagements.sorted {
                    ($0.company, $0.tenant.rawValue) < ($1.company, $1.tenant.rawValue)
                })
        }
    }
}
