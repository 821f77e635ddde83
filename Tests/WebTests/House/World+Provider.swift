import Notifications
import Organisation
import Storage
import TestSupport

@testable import Operations
@testable import Web

extension World {
    /// The service provider's staff, as the company's world knows them.
    struct Provider: Sendable {
        /// Makes and deletes companies.
        let chief: ProviderAccountID
        /// Appointed as counsellor.
        let colleague: ProviderAccountID
        /// Appointed as implementer; acts in the company.
        let implementer: ProviderAccountID
        /// Appointed nowhere: staff routes may be tried on this one.
        let spare: ProviderAccountID
        /// The colleague's grant in the company.
        let appointment: GrantID
        static let password = "provider-password-1"
        static let colleagueMail = "colleague@provider.example"
    }

    /// Hashed once for all worlds: it is slow on purpose.
    private static let phc = Task { try await Passwords.light().hash(Provider.password, for: .staff) }

    static func provider(of offices: Offices, at company: TestOffice) async throws -> Provider {
        let provider = offices.provider
        let chief = try await provider.join("運用 一郎", "chief@provider.example", .providerOperator)
        let colleague = try await provider.join("同僚 二子", Provider.colleagueMail, .providerStaff)
        let implementer = try await provider.join("社外 医師", "doctor@provider.example", .providerStaff)
        let spare = try await provider.join("控え 三子", "spare@provider.example", .providerStaff)
        let today = company.clock.now.day
        for (mail, role) in [
            (Provider.colleagueMail, Role.counsellor), ("doctor@provider.example", .implementer),
        ] {
            try await provider.appoint(
                mail: mail, role: role, from: today, until: nil, at: company.office, as: company.administrator
            )
        }
        let staff = try await company.office.appointedStaff(as: company.administrator)
        guard let grant = staff.first(where: { $0.account.mail == Provider.colleagueMail })?.grants.first
        else {
            throw TestFault.sample
        }
        return Provider(
            chief: chief, colleague: colleague, implementer: implementer, spare: spare, appointment: grant.id)
    }

    static func password() async throws -> String { try await phc.value }

    /// A session at the provider's door.
    func providerSession(_ account: ProviderAccountID) async throws -> Secret {
        try await offices.provider.session(of: account)
    }

    /// In the company by way of the provider's door.
    func entered(_ account: ProviderAccountID) async throws -> Secret {
        let session = try await providerSession(account)
        return try await offices.provider.enter(
            company.tenant.id, as: .provider(account), session: session
        ).session
    }

    /// A working link to set the spare account's password at the provider's door.
    func providerLink() async throws -> String {
        let secret = Secret(random: offices.provider.outside.random)
        let account = provider.spare
        try await offices.provider.door.perform(.providerStaffChange, as: .system(.commandLine)) {
            db, permit in
            try db.insertProviderLink(hash: secret.hash, account: account, expires: permit.at.adding(days: 1))
        }
        return secret.text
    }

    /// What stands for the variables of the provider's addresses.
    var providerValues: [(String, [String])] {
        [
            ("tenant", ["\(company.tenant.id.rawValue)"]), ("member", ["\(provider.spare.rawValue)"]),
            ("appointment", ["\(provider.appointment.rawValue)"]),
        ]
    }

    /// Fields of the provider's forms. The company's name is wrong on purpose: the world lives on.
    func providerFields(of row: Routes.Row) -> [(String, String)]? {
        let password = ("password", Provider.password)
        switch row.path {
        case Paths.entrances: return [("word", slug)]
        case ProviderPaths.entries: return [("tenant", "\(company.tenant.id.rawValue)")]
        case ProviderPaths.companies: return [("name", "もう一つの会社"), ("again", "yes")]
        case ProviderPaths.deletion(of: .variable("tenant")): return [("name", "ちがう会社"), password]
        case ProviderPaths.staff:
            return [("name", "新人"), ("mail", "new@provider.example"), ("role", "providerStaff"), password]
        case ProviderPaths.role(of: .variable("member")): return [("role", "providerStaff"), password]
        case ProviderPaths.passwordLinks(of: .variable("member")):
            return [("link_password", Provider.password)]
        case Paths.route.providerStaff:
            return [
                ("mail", "spare@provider.example"), ("role", "deskNurse"),
                ("from", company.clock.now.day.text),
            ]
        default: return nil
        }
    }
}

extension ProviderOffice {
    /// Registers somebody whose password is `World.Provider.password`.
    func join(_ name: String, _ mail: String, _ role: Role) async throws -> ProviderAccountID {
        let known = try await door.perform(.providerStaffChange, as: .system(.commandLine)) { db, _ in
            try db.providerAccount(mail: mail)
        }
        if let known { return known.id }
        let id = try await addStaff(name: name, mail: mail, role: role, as: .system(.commandLine))
        let phc = try await World.password()
        try await door.perform(.providerStaffChange, as: .system(.commandLine)) { db, _ in
            try db.setPassword(phc, ofProvider: id)
        }
        return id
    }

    func session(of account: ProviderAccountID) async throws -> Secret {
        let secret = Secret(random: outside.random)
        try await door.perform(.sessionSignIn, as: .visitor) { db, permit in
            try db.insertProviderSession(hash: secret.hash, account: account, at: permit.at)
        }
        return secret
    }
}
