import Documents
package import Operations
import Organisation
package import Storage
import Synchronization

/// An installation with one company and its staff, for tests that come in through the front door.
package struct TestOffices: Sendable {
    package let offices: Offices
    package let house: TestOffice
    package let ground: TestGround

    package static let origin = "http://127.0.0.1"
}

extension TestOffices {
    /// A second program on the same databases and keys, and the same company as it sees it.
    ///
    /// - Parameter location: where the databases were moved to.
    package func withAnotherNode<T: Sendable>(
        at location: Location? = nil, _ work: (TestOffice) async throws -> T
    ) async throws -> T {
        let installation = try await Installation.open(
            at: location ?? ground.location, kek: .file(path: ground.keyFile), clock: house.clock.read,
            random: Randoms.system)
        return try await finishing({ try await work(company(in: $0)) }, with: installation) {
            await $0.close()
        }
    }

    private func company(in installation: Installation) async throws -> TestOffice {
        let outside = Outside(
            now: house.clock.read, random: Randoms.system, mail: house.mail.transport,
            sender: try TestOffice.sender())
        let offices = Offices(
            installation: installation, outside: outside, passwords: Passwords.light(),
            press: Press(threads: 1), origin: Self.origin)
        guard let office = try await offices.office(slug: house.office.slug),
            let tenant = try await installation.tenant(slug: house.office.slug)
        else { throw TestFault.sample }
        return TestOffice(
            office: office, clock: house.clock, mail: house.mail, administrator: house.administrator,
            humanResources: house.humanResources, clerk: house.clerk, implementer: house.implementer,
            tenant: tenant)
    }
}

/// A whole installation of a test's own: offices behind slugs, one company in it.
///
/// - Parameter random: chance for ids and secrets; with a seed, two runs give the same addresses.
package func withOffices<T: Sendable>(
    _ engine: Engine, random: @escaping @Sendable (Int) -> [UInt8] = Randoms.system,
    _ work: (TestOffices) async throws -> T
) async throws -> T {
    return try await withGround(engine) { ground in
        let clock = FixedClock()
        let installation = try await Installation.open(
            at: ground.location, kek: .file(path: ground.keyFile), clock: clock.read, random: random)
        let made = { try await TestOffices(installation, ground, clock, random) }
        return try await finishing({ _ in try await work(made()) }, with: installation) { await $0.close() }
    }
}

/// Two companies of one installation, each with a mail tray of its own. Ids are drawn from the same dice, begun
/// anew for each: what the same story makes in both has the same numbers.
package func withTwinOffices<T: Sendable>(
    _ engine: Engine,
    _ work: (_ makeFirst: () async throws -> TestOffices, _ makeSecond: () async throws -> TestOffices)
        async throws -> T
) async throws -> T {
    return try await withGround(engine) { ground in
        let (clock, dice) = (FixedClock(), TwinDice())
        let installation = try await Installation.open(
            at: ground.location, kek: .file(path: ground.keyFile), clock: clock.read, random: dice.bytes)
        let make = {
            dice.stop()
            return try await TestOffices(installation, ground, clock, dice.bytes) { dice.beginAnew() }
        }
        return try await finishing({ _ in try await work(make, make) }, with: installation) {
            await $0.close()
        }
    }
}

/// Ids (seven bytes) from a seed, everything else from the operating system: numbers are equal, secrets are not.
/// The tenants' own ids come from the system too: on PostgreSQL their roles are the whole server's.
private final class TwinDice: Sendable {
    private let seeded = Mutex<Randoms?>(nil)

    var bytes: @Sendable (Int) -> [UInt8] {
        { count in
            let known = self.seeded.withLock { $0 }
            return count == 7 ? known?.bytes(7) ?? Randoms.system(7) : Randoms.system(count)
        }
    }

    func beginAnew() { seeded.withLock { $0 = Randoms(seed: 20_261_121) } }
    func stop() { seeded.withLock { $0 = nil } }
}

extension TestOffices {
    fileprivate init(
        _ installation: Installation, _ ground: TestGround, _ clock: FixedClock,
        _ random: @escaping @Sendable (Int) -> [UInt8], afterMaking: () -> Void = {}
    ) async throws {
        let mail = MailTray()
        let outside = Outside(
            now: clock.read, random: random, mail: mail.transport, sender: try TestOffice.sender())
        let offices = Offices(
            installation: installation, outside: outside, passwords: Passwords.light(),
            press: Press(threads: 2),
            origin: Self.origin)
        let office = try await offices.makeCompany("凪テスト株式会社")
        afterMaking()
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
            if role == .implementer { try await office.qualify(id, as: administrator) }
            if role.isHealthSide { try await office.attest(as: .account(id)) }
            accounts[role] = .account(id)
        }
        return TestOffice(
            office: office, clock: clock, mail: mail, administrator: administrator,
            humanResources: accounts[.humanResources] ?? .visitor, clerk: accounts[.clerk] ?? .visitor,
            implementer: accounts[.implementer] ?? .visitor, tenant: office.tenant)
    }
}
