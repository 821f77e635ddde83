package import Organisation

extension InstallationDoor {
    /// Who holds this session at the provider's door, if it still lives.
    package func principal(ofSession hash: [UInt8]) async throws -> Principal? {
        let now = clock()
        guard let session = try await database.read({ try $0.providerSession(hash: hash) }),
            session.lives(at: now)
        else { return nil }
        if session.seenAt.adding(minutes: 1) <= now {
            try await database.write { try $0.touchProviderSession(hash: hash, at: now) }
        }
        return .provider(session.account)
    }

    /// Whether a session in a tenant still stands on one at the provider's door: the same member of staff, still
    /// in that tenant, still on the staff. Asked at every request.
    package func isEntered(
        _ tenant: TenantID, by account: ProviderAccountID, session: [UInt8]
    ) async throws -> Bool {
        let now = clock()
        let found = try await database.read { db -> ProviderSession? in
            let session = try db.providerSession(in: tenant, session: session)
            let role = try db.actingProviderRole(of: account, at: now)
            return role == .providerStaff ? session : nil
        }
        guard let found, found.account == account, found.lives(at: now) else { return false }
        if found.seenAt.adding(minutes: 1) <= now {
            try await database.write { try $0.touchProviderSession(in: tenant, session: session, at: now) }
        }
        return true
    }
}
