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

    package init(tenant: TenantHandle, outside: Outside, passwords: Passwords, press: Press, origin: String) {
        self.tenant = tenant
        door = Door(tenant, clock: outside.now, random: outside.random)
        self.outside = outside
        self.passwords = passwords
        self.press = press
        self.origin = origin
    }

    /// The public word of the company's addresses.
    package var slug: String { tenant.slug }

    package var companyName: String { tenant.name }

    /// Who holds this session, if it still lives.
    package func principal(of secret: Secret) async throws -> Principal? {
        try await door.principal(ofSession: secret.hash)
    }

    func newSecret() -> Secret { Secret(random: outside.random) }
}

extension Office {
    /// The door's no, under the name by which the rooms above know it.
    package typealias Denial = Denied

    /// Whether an error means "not now": storage or the hashing pool is full or away.
    package static func isBusy(_ error: any Error) -> Bool {
        switch error {
        case StorageError.unavailable, PasswordError.busy: true
        default: false
        }
    }
}
