/// A member of a service provider's staff: in a directory of their own, outside every tenant.
package struct ProviderAccount: Hashable, Sendable {
    package let id: ProviderAccountID
    package let name: String
    package let mail: String
    package let hasPassword: Bool

    package init(id: ProviderAccountID, name: String, mail: String, hasPassword: Bool) {
        self.id = id
        self.name = name
        self.mail = mail
        self.hasPassword = hasPassword
    }
}

/// A dated holding of one of the roles at the provider's door.
package struct ProviderGrant: Hashable, Sendable {
    package let id: GrantID
    package let account: ProviderAccountID
    package let role: Role
    package let from: Instant
    package let until: Instant?

    package init(
        id: GrantID, account: ProviderAccountID, role: Role, from: Instant, until: Instant? = nil
    ) {
        self.id = id
        self.account = account
        self.role = role
        self.from = from
        self.until = until
    }

    package func holds(at now: Instant) -> Bool {
        from <= now && until.map { now < $0 } ?? true
    }
}

/// A company's appointment of a provider's member of staff, as the provider's door knows it. What counts is the
/// grant in the company: this is the way there.
package struct ProviderAppointment: Hashable, Sendable {
    /// The id of the grant in the company.
    package let grant: GrantID
    package let tenant: TenantID
    package let account: ProviderAccountID
    package let role: Role
    package let from: Instant
    package let until: Instant?

    package init(
        grant: GrantID, tenant: TenantID, account: ProviderAccountID, role: Role, from: Instant,
        until: Instant?
    ) {
        self.grant = grant
        self.tenant = tenant
        self.account = account
        self.role = role
        self.from = from
        self.until = until
    }
}
