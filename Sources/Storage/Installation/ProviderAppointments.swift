package import Organisation

extension Connection {
    package func providerAppointments(of account: ProviderAccountID) throws -> [ProviderAppointment] {
        try rows(
            """
            SELECT role_grant, tenant, account, role, from_at, until_at FROM provider_appointment
            WHERE account = \(account) ORDER BY from_at, role_grant
            """
        ).map { row in
            ProviderAppointment(
                grant: try row.id(0, GrantID.self), tenant: try row.id(1, TenantID.self),
                account: try row.id(2, ProviderAccountID.self), role: try row.word(3, Role.self),
                from: try row.instant(4), until: try row.optionalInstant(5))
        }
    }

    package func insert(_ one: ProviderAppointment) throws {
        try run(
            """
            INSERT INTO provider_appointment (role_grant, tenant, account, role, from_at, until_at)
            VALUES (\(one.grant), \(one.tenant), \(one.account), \(one.role.rawValue), \(one.from),
                    \(nullable: one.until))
            """)
    }

    package func endProviderAppointment(_ grant: GrantID, at tenant: TenantID, now: Instant) throws {
        try run(
            """
            UPDATE provider_appointment SET until_at = \(now)
            WHERE tenant = \(tenant) AND role_grant = \(grant) AND (until_at IS NULL OR until_at > \(now))
            """)
    }
}
