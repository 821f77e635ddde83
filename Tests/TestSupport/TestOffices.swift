import Documents
package import Operations
import Organisation
import Storage

/// An installation with one company and its staff, for tests that come in through the front door.
package struct TestOffices: Sendable {
    package let offices: Offices
    package let house: TestOffice
    package let ground: TestGround

    package static let origin = "http://127.0.0.1"
}

/// A whole installation of a test's own: offices behind slugs, one company in it.
///
/// - Parameter random: chance for ids and secrets; with a seed, two runs give the same addresses.
package func withOffices<T: Sendable>(
    _ engine: Engine, random: @escaping @Sendable (Int) -> [UInt8] = Randoms.system,
    _ work: (TestOffices) async throws -> T
) async throws -> T {
    if engine == .postgres { await Engine.turns.take() }
    defer { if engine == .postgres { Engine.turns.giveBack() } }
    return try await withGround(engine) { ground in
        let clock = FixedClock()
        let installation = try await Installation.open(
            at: ground.location, kek: .file(path: ground.keyFile), clock: clock.read, random: random)
        let made = { try await TestOffices(installation, ground, clock, random) }
        return try await finishing({ _ in try await work(made()) }, with: installation) { await $0.close() }
    }
}

extension TestOffices {
    fileprivate init(
        _ installation: Installation, _ ground: TestGround, _ clock: FixedClock,
        _ random: @escaping @Sendable (Int) -> [UInt8]
    ) async throws {
        let mail = MailTray()
        let outside = Outside(
            now: clock.read, random: random, mail: mail.transport, sender: try TestOffice.sender())
        let offices = Offices(
            installation: installation, outside: outside, passwords: Passwords(), press: Press(threads: 2),
            origin: Self.origin)
        let office = try await offices.makeCompany("凪テスト株式会社")
        self.offices = offices
        self.ground = ground
        house = try await TestOffice.staffed(office, clock: clock, mail: mail)
    }
}

extension TestOffice {
    /// The same four accounts as `withOffice` makes.
    static func staffed(_ office: Office, clock: FixedClock, mail: MailTray) async throws -> TestOffice {
        let administrator = Principal.account(
            try await office.makeAdministrator(name: "管理 花子", mail: "admin@example.jp"))
        var accounts: [Role: Principal] = [:]
        for role in [Role.humanResources, .clerk, .implementer] {
            let id = try await office.createAccount(
                name: "\(role.rawValue) 担当", mail: "\(role.rawValue)@example.jp".lowercased(), role: role,
                as: administrator)
            if role.isHealthSide { try await office.attest(as: .account(id)) }
            accounts[role] = .account(id)
        }
        return TestOffice(
            office: office, clock: clock, mail: mail, administrator: administrator,
            humanResources: accounts[.humanResources] ?? .visitor, clerk: accounts[.clerk] ?? .visitor,
            implementer: accounts[.implementer] ?? .visitor, tenant: office.tenant)
    }
}
