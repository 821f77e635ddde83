import Organisation
import TestSupport

@testable import Operations
@testable import Storage

/// An installation with an operator, two of the provider's staff and two companies.
struct ProviderScene: Sendable {
    let provider: ProviderOffice
    let first: TestOffice
    let second: Office
    let secondAdministrator: Principal
    let chief: Principal
    let doctor: Principal
    let nurse: Principal

    static let doctorMail = "doctor@provider.example"
    static let nurseMail = "nurse@provider.example"

    var clock: FixedClock { first.clock }
    var today: Day { first.clock.now.day }
    var firstCompany: TenantID { first.tenant.id }
    var secondCompany: TenantID { second.tenant.id }

    /// A session at the provider's door.
    func session(_ who: Principal) async throws -> Secret {
        let secret = Secret(random: Randoms.system)
        guard case .provider(let id) = who else { throw TestFault.sample }
        try await provider.door.perform(.sessionSignIn, as: .visitor) { db, permit in
            try db.insertProviderSession(hash: secret.hash, account: id, at: permit.at)
        }
        return secret
    }

    func appoint(
        _ mail: String, _ role: Role, from: Day? = nil, until: Day? = nil
    ) async throws {
        try await provider.appoint(
            mail: mail, role: role, from: from ?? today, until: until, at: first.office,
            as: first.administrator)
    }

    func appointInSecond(_ mail: String, _ role: Role) async throws {
        try await provider.appoint(
            mail: mail, role: role, from: today, until: nil, at: second, as: secondAdministrator)
    }

    /// What the installation's audit says of each function, as `actor function outcome`.
    func audit() async throws -> [String] {
        try await provider.installation.database.read { db in
            try db.rows("SELECT actor_kind, function, outcome FROM audit ORDER BY seq").map {
                "\(try $0.text(0)) \(try $0.text(1)) \(try $0.text(2))"
            }
        }
    }
}

func withProvider<T: Sendable>(
    _ engine: Engine, _ work: (ProviderScene) async throws -> T
) async throws -> T {
    try await withOffices(engine) { made in
        let provider = made.offices.provider
        func join(_ name: String, _ mail: String, _ role: Role) async throws -> Principal {
            .provider(
                try await provider.addStaff(name: name, mail: mail, role: role, as: .system(.commandLine)))
        }
        let second = try await made.offices.makeCompany("もう一社")
        return try await work(
            ProviderScene(
                provider: provider, first: made.house, second: second,
                secondAdministrator: .account(
                    try await second.makeAdministrator(name: "管理 次郎", mail: "admin2@example.jp")),
                chief: try await join("運用 一郎", "chief@provider.example", .providerOperator),
                doctor: try await join("社外 医師", ProviderScene.doctorMail, .providerStaff),
                nurse: try await join("社外 看護", ProviderScene.nurseMail, .providerStaff)))
    }
}
