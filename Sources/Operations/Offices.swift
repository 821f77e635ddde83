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

    func office(_ tenant: TenantHandle) -> Office {
        let provider = provider
        return Office(
            tenant: tenant, outside: outside, passwords: passwords, press: press, origin: origin,
            isEntered: { [id = tenant.id] account, session in
                try await provider.door.isEntered(id, by: account, session: session)
            },
            confirmProvider: { try await provider.confirm($1, by: .provider($0)) })
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
        var faults: [Refusal.Field] = []
        if !OneLineName.isOne(company) { faults.append(.companyName) }
        if !OneLineName.isOne(name) { faults.append(.accountName) }
        if !MailAddress.isPlausible(mail) { faults.append(.mail) }
        if passwordProblem != nil { faults.append(.password) }
        return faults
    }

    /// - Throws: the first of `faults`.
    package func check() throws(Refusal) {
        if let field = faults.first { throw .badField(field) }
    }

    /// What is wrong with the password; nil when it is fine.
    package var passwordProblem: StaffPassword.Problem? {
        StaffPassword.problem(password, words: passwordWords)
    }

    private var passwordWords: [String] { [company, name, mail] }
}

extension Offices {
    /// A one-time link for the first administrator; nil once a company exists.
    package func setUpLink() async throws -> String? {
        guard try await installation.tenants().isEmpty else { return nil }
        let token = try await installation.issueSetupToken(for: nil, validFor: 7 * 86_400)
        return "\(origin)/setup/\(token)"
    }

    /// What the link behind a set-up page is for; nil when it works no more.
    package func setUpTask(_ secret: Secret) async throws -> SetUpTask? {
        guard let token = try await installation.openSetupToken(secret.text) else { return nil }
        guard let tenant = token.tenant else { return .newCompany }
        return try await installation.tenants().first { $0.id == tenant }.map { .administrator(of: $0.name) }
    }

    /// Makes the company if it is not there yet, its administrator and a session for them; the link is used up.
    package func setUp(_ first: FirstCompany, by secret: Secret) async throws -> (
        office: Office, session: Secret
    ) {
        try first.check()
        guard let token = try await installation.openSetupToken(secret.text) else {
            throw Refusal.linkUnknown
        }
        let phc = try await passwords.hash(first.password, for: .staff)
        let office = try await company(of: token, named: first.company, by: secret)
        let account = try await office.makeAdministrator(name: first.name, mail: first.mail, phc: phc)
        if token.tenant != nil { _ = try await installation.useSetupToken(secret.text) }
        return (office, try await office.beginSession(of: .account(account), 0) { _ in })
    }

    /// The link of the first start is used up before the company is made, so that two at once make one. In a
    /// company that is there the first account can be made only once anyway.
    private func company(of token: SetupToken, named name: String, by secret: Secret) async throws -> Office {
        guard let tenant = token.tenant else {
            guard try await installation.useSetupToken(secret.text) != nil else { throw Refusal.linkUnknown }
            return office(try await installation.createTenant(name: name))
        }
        let slug = try await installation.tenants().first { $0.id == tenant }?.slug
        guard let slug, let office = try await office(slug: slug) else { throw Refusal.linkUnknown }
        return office
    }
}

/// What a set-up link does.
package enum SetUpTask: Sendable, Hashable {
    /// The first start: company and administrator.
    case newCompany
    /// The first administrator of a company that was made by the provider.
    case administrator(of: String)
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
            try db.insert(try permit.grant(.tenantAdministrator, to: account.id), by: permit.author)
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
