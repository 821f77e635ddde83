import Campaigns
import Documents
package import Notifications
package import Operations
package import Organisation
package import Storage
import StressCheck
import Synchronization

/// Mails that would have left, kept for looking at.
package final class MailTray: Sendable {
    private let mails = Mutex<[OutgoingMail]>([])

    package init() {}

    package var all: [OutgoingMail] { mails.withLock { $0 } }

    package var transport: MailTransport {
        MailTransport { mail in self.mails.withLock { $0.append(mail) } }
    }

    /// The secret of the newest link in a mail to this address.
    package func secret(to address: String) -> Secret? {
        for mail in all.reversed() where mail.addressee.address == address {
            let links = mail.letter.body.split(whereSeparator: \.isWhitespace)
            if let link = links.last(where: { $0.hasPrefix("http://127.0.0.1/") }) {
                return Secret(text: String(link.suffix(43)))
            }
        }
        return nil
    }
}

/// A company with its staff signed in: people are named by role.
package struct TestOffice: Sendable {
    package let office: Office
    package let clock: FixedClock
    package let mail: MailTray
    package let administrator: Principal
    package let humanResources: Principal
    package let clerk: Principal
    package let implementer: Principal
    package let tenant: TenantHandle

    package var accountOfImplementer: AccountID { Self.account(implementer) }
    package var accountOfClerk: AccountID { Self.account(clerk) }

    static func account(_ principal: Principal) -> AccountID {
        if case .account(let id) = principal { id } else { AccountID(rawValue: 0) }
    }
}

/// A fresh office of 凪テスト株式会社 with four accounts.
package func withOffice<T: Sendable>(
    _ engine: Engine, _ work: (TestOffice) async throws -> T
) async throws -> T {
    let clock = FixedClock()
    return try await withTenant(engine, clock: clock) { tenant in
        let mail = MailTray()
        let outside = Outside(
            now: clock.read, random: Randoms.system, mail: mail.transport, sender: try TestOffice.sender())
        let office = Office(
            tenant: tenant, outside: outside, passwords: Passwords.light(), press: Press(threads: 1),
            origin: "http://127.0.0.1")
        let administrator = try await office.makeAdministrator(name: "管理 花子", mail: "admin@example.jp")
        var accounts: [Role: Principal] = [:]
        for role in [Role.humanResources, .clerk, .implementer] {
            let id = try await office.createAccount(
                name: "\(role.rawValue) 担当", mail: "\(role.rawValue)@example.jp".lowercased(), role: role,
                as: .account(administrator))
            accounts[role] = .account(id)
            if role == .implementer { try await office.qualify(id, as: .account(administrator)) }
            if role.isHealthSide { try await office.attest(as: .account(id)) }
        }
        return try await work(
            TestOffice(
                office: office, clock: clock, mail: mail, administrator: .account(administrator),
                humanResources: accounts[.humanResources] ?? .visitor, clerk: accounts[.clerk] ?? .visitor,
                implementer: accounts[.implementer] ?? .visitor, tenant: tenant))
    }
}

extension Office {
    /// A physician, as most tests have it.
    package func qualify(_ account: AccountID, as who: Principal) async throws {
        try await recordQualification(
            .physician, trainingDay: nil, proof: "医籍登録番号 第123456号", of: account, as: who)
    }
}

extension TestOffice {
    static func sender() throws -> Sender {
        guard let sender = Sender(name: "凪", mail: "nagi@example.jp") else { throw TestFault.sample }
        return sender
    }
}

package enum TestFault: Error { case sample }
