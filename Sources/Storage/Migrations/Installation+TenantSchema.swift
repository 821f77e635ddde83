package import Organisation

extension Installation {
    /// An installation whose tenants have this release's tables.
    package static func open(
        at location: Location, kek: KEKSource, clock: @escaping @Sendable () -> Instant,
        random: @escaping @Sendable (Int) -> [UInt8]
    ) async throws -> Installation {
        try await open(at: location, kek: kek, clock: clock, random: random, schema: TenantSchema.migrations)
    }
}
