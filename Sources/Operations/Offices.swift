package import Campaigns
package import Documents
package import Organisation
package import Storage

/// All tenants of an installation: finds the office behind a slug and opens the first one.
package struct Offices: Sendable {
    let installation: Installation
    let outside: Outside
    let passwords: Passwords
    let press: Press
    let origin: String

    package init(
        installation: Installation, outside: Outside, passwords: Passwords, press: Press, origin: String
    ) {
        self.installation = installation
        self.outside = outside
        self.passwords = passwords
        self.press = press
        self.origin = origin
    }

    /// nil for an unknown slug.
    package func office(slug: String) async throws -> Office? {
        try await installation.tenant(slug: slug).map(office)
    }

    package func all() async throws -> [Office] {
        var offices: [Office] = []
        for entry in try await installation.tenants() {
            if let office = try await office(slug: entry.slug) { offices.append(office) }
        }
        return offices
    }

    private func office(_ tenant: TenantHandle) -> Office {
        Office(tenant: tenant, outside: outside, passwords: passwords, press: press, origin: origin)
    }
}

/// The first company and its first administrator, as the set-up page asks for them.
package struct FirstCompany: Sendable {
    package let company: String
    package let name: String
    package let mail: String
    package let password: String

    package init(company: String, name: String, mail: String, password: String) {
        self.company = company
        self.name = name
        self.mail = mail
        self.password = password
    }

    /// Every field that cannot be taken, in the order of the form.
    package var faults: [Refusal.Field] {
        let isBlank = { (text: String) in
            text.allSatisfy(\.isWhitespace) || text.count > 100
                || text.unicodeScalars.contains { $0.value < 32 }
        }
        var faults: [Refusal.Field] = []
        if isBlank(company) { faults.append(.companyName) }
        if isBlank(name) { faults.append(.accountName) }
        if !MailAddress.isPlausible(mail) { faults.append(.mail) }
        do { try StaffPassword.check(password) } catch { faults.append(.password) }
        return faults
    }

    /// - Throws: the first of `faults`.
    package func check() throws(Refusal) {
        if let field = faults.first { throw .badField(field) }
    }
}

extension Offices {
    /// A one-time link for the first administrator; nil once a company exists.
    package func setUpLink() async throws -> String? {
        guard try await installation.tenants().isEmpty else { return nil }
        let token = try await installation.issueSetupToken(for: nil, validFor: 7 * 86_400)
        return "\(origin)/setup/\(token)"
    }

    package func setUpLinkWorks(_ secret: Secret) async throws -> Bool {
        try await installation.isSetupTokenOpen(secret.text)
    }

    /// Makes the company, its administrator and a session for them; the link is used up.
    package func setUp(_ first: FirstCompany, by secret: Secret) async throws -> (
        office: Office, session: Secret
    ) {
        try first.check()
        let phc = try await passwords.hash(first.password, for: .staff)
        guard try await installation.useSetupToken(secret.text) != nil else {
            throw Refusal.linkUnknown
        }
        let office = office(try await installation.createTenant(name: first.company))
        let account = try await office.makeAdministrator(name: first.name, mail: first.mail, phc: phc)
        return (office, try await office.beginSession(of: .account(account), 0) { _ in })
    }
}

extension Office {
    /// A company's first account. The password is set later by a mailed link where none is given.
    package func makeAdministrator(name: String, mail: String, phc: String? = nil) async throws -> AccountID {
        try await door.perform(.tenantCreate, as: .system(.setup)) { db, permit in
            guard try db.accounts().isEmpty else { throw Refusal.inUse }
            let account = Account(
                id: permit.newID(AccountID.self), name: name, mail: mail, hasPassword: phc != nil)
            try db.insert(account, at: permit.at)
            if let phc { try db.setPassword(phc, of: account.id) }
            try db.insert(permit.grant(.tenantAdministrator, to: account.id), by: permit.author)
            return account.id
        }
    }
}

extension Offices {
    /// A further company, without people yet: for the command line, the demo and tests.
    package func makeCompany(_ name: String) async throws -> Office {
        office(try await installation.createTenant(name: name))
    }
}
