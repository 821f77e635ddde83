package import Documents
package import Organisation
package import Storage

/// The named operations of one tenant. Web, command line and jobs see these and nothing below.
package struct Office: Sendable {
    package let tenant: TenantHandle
    let door: Door
    let outside: Outside
    let passwords: Passwords
    let press: Press
    /// What a link in a mail begins with: `https://host`, no trailing slash.
    let origin: String
    /// Whether a session of a provider's member of staff still stands on one at the provider's own door.
    let isEntered: @Sendable (ProviderAccountID, [UInt8]) async throws -> Bool
    /// Asks the provider's door for the password again: such an account has none of the company's own.
    let confirmProvider: @Sendable (ProviderAccountID, String) async throws -> Void

    package init(
        tenant: TenantHandle, outside: Outside, passwords: Passwords, press: Press, origin: String,
        isEntered: @escaping @Sendable (ProviderAccountID, [UInt8]) async throws -> Bool = { _, _ in false },
        confirmProvider: @escaping @Sendable (ProviderAccountID, String) async throws -> Void = { _, _ in
            throw Denied.notAllowed
        }
    ) {
        self.tenant = tenant
        self.isEntered = isEntered
        self.confirmProvider = confirmProvider
        door = Door(tenant, clock: outside.now, random: outside.random)
        self.outside = outside
        self.passwords = passwords
        self.press = press
        self.origin = origin
    }

    /// The public word of the company's addresses.
    package var slug: String { tenant.slug }

    package var companyName: String { tenant.name }

    /// Who holds this session, if it still lives. A provider's member of staff must also still be appointed here,
    /// and still be in this company by the provider's door.
    package func principal(of secret: Secret) async throws -> Principal? {
        let principal = try await door.principal(ofSession: secret.hash)
        guard case .account(let account) = principal else { return principal }
        return switch try await door.standing(of: account) {
        case .own: principal
        case .appointed(let provider): try await isEntered(provider, secret.hash) ? principal : nil
        case .ended: nil
        }
    }

    func newSecret() -> Secret { Secret(random: outside.random) }
}

extension Office {
    /// The door's no, under the name by which the rooms above know it.
    package typealias Denial = Denied

    /// Whether the keeper has not unlocked the records here.
    package static func isLocked(_ error: any Error) -> Bool { error as? VaultError == .locked }

    /// Whether an error means "not now": storage or the hashing pool is full or away.
    package static func isBusy(_ error: any Error) -> Bool {
        switch error {
        case StorageError.unavailable, PasswordError.busy, is DatabaseRefusal: true
        default: false
        }
    }
}
