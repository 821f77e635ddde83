import Organisation
import Storage
import TestSupport
import Testing

@testable import Operations

@Suite struct `Many accounts with wrong passwords` {
    private func tryEverybody(_ count: Int, _ house: TestOffice) async throws -> [String] {
        var mails: [String] = []
        for n in 1...count {
            let mail = "spray\(n)@example.jp"
            _ = try await house.office.createAccount(
                name: "係 \(n)", mail: mail, role: .humanResources, as: house.administrator)
            mails.append(mail)
        }
        for mail in mails {
            _ = try? await house.office.signIn(mail: mail, password: "Spring2028!spring")
        }
        return mails
    }

    // BI-57: one wrong try on each of many accounts shows to the administrator, and shuts nobody out.
    @Test(arguments: Engine.all)
    func `are shown to the administrator for an hour`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let alarm = { try await house.office.signInAlarm(as: house.administrator) }
            _ = try await tryEverybody(SignInAlarm.fewestAccounts - 1, house)
            #expect(try await alarm() == nil)
            _ = try? await house.office.signIn(mail: "clerk@example.jp", password: "Spring2028!spring")
            #expect(try await alarm() == SignInAlarm(accounts: SignInAlarm.fewestAccounts, people: 0))
            house.clock.advance(seconds: 60 * SignInAlarm.minutes + 1)
            #expect(try await alarm() == nil)
        }
    }
}
