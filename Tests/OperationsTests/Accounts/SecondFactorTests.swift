import Campaigns
import Notifications
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `A second factor` {
    private let mail = "clerk@example.jp"

    private func withFactor(
        _ engine: Engine, _ work: (TestOffice, [UInt8], [AccessCode]) async throws -> Void
    ) async throws {
        try await withOffice(engine) { house in
            try await house.choosePassword(mail)
            let (secret, codes) = try await house.setSecondFactor(of: house.clerk)
            house.clock.advance(seconds: 60)
            try await work(house, secret, codes)
        }
    }

    // BI-58: sign-in takes two steps, and what the first opened opens nothing.
    @Test(arguments: Engine.all)
    func `makes sign-in two steps, the first of which opens nothing`(engine: Engine) async throws {
        try await withFactor(engine) { house, secret, _ in
            let entry = try await house.office.signIn(mail: mail, password: TestOffice.longPassword)
            #expect(entry.needsCode)
            #expect(try await house.office.principal(of: entry.secret) == nil)
            #expect(try await house.office.isFresh(entry.secret) == nil)
            await #expect(throws: Refusal.wrongSecret) {
                try await house.office.enterCode("000000", pending: entry.secret)
            }
            let session = try await house.office.enterCode(house.code(secret), pending: entry.secret)
            #expect(try await house.office.principal(of: session) == house.clerk)
            // The half-done sign-in is used up.
            await #expect(throws: Refusal.linkUnknown) {
                try await house.office.enterCode(house.code(secret), pending: entry.secret)
            }
        }
    }

    // BI-58: a step once only, whoever asks; one step off, no more.
    @Test(arguments: Engine.all)
    func `takes each code once, and none more than a step away`(engine: Engine) async throws {
        try await withFactor(engine) { house, secret, _ in
            // Thirty seconds pass between the steps of a sign-in, so "one off" is the code of the sign-in before.
            let enters: (Int) async throws -> Bool = { off in
                let entry = try await house.office.signIn(mail: mail, password: TestOffice.longPassword)
                house.clock.advance(seconds: TimeCode.period)
                do {
                    _ = try await house.office.enterCode(house.code(secret, off: off), pending: entry.secret)
                    return true
                } catch Refusal.wrongSecret { return false }
            }
            let tries = [(0, true), (-1, false), (-1, true), (1, true), (0, false), (2, false), (10, false)]
            for (number, (off, isTaken)) in tries.enumerated() {
                let isIn = try await enters(off)
                #expect(isIn == isTaken, "try \(number): \(off)")
            }
        }
    }

    // BI-58: recovery codes once each, as people type them.
    @Test(arguments: Engine.all)
    func `has ten recovery codes, each good once`(engine: Engine) async throws {
        try await withFactor(engine) { house, _, codes in
            let enter = { (code: String) in
                let entry = try await house.office.signIn(mail: mail, password: TestOffice.longPassword)
                return try await house.office.enterCode(code, pending: entry.secret)
            }
            #expect(Set(codes).count == 10)
            _ = try await enter(codes[0].grouped.lowercased())
            await #expect(throws: Refusal.wrongSecret) { try await enter(codes[0].text) }
            house.clock.advance(seconds: 900)
            let own = try await house.office.ownAccount(as: house.clerk)
            guard case .on(_, let left) = own.secondFactor else { throw TestFault.sample }
            #expect(left == 9)
            let renewed = try await house.office.renewRecoveryCodes(
                password: TestOffice.longPassword, as: house.clerk)
            await #expect(throws: Refusal.wrongSecret) { try await enter(codes[1].text) }
            house.clock.advance(seconds: 900)
            _ = try await enter(renewed[1].text)
        }
    }

    // BI-57: the password does not buy guesses of codes: both steps count together.
    @Test(arguments: Engine.all)
    func `is slowed like a password, and a right password between forgets nothing`(engine: Engine)
        async throws
    {
        try await withFactor(engine) { house, _, _ in
            var outcome: [String] = []
            for _ in 1...4 {
                do {
                    let entry = try await house.office.signIn(mail: mail, password: TestOffice.longPassword)
                    _ = try await house.office.enterCode("000000", pending: entry.secret)
                    outcome.append("in")
                } catch Refusal.wrongSecret { outcome.append("wrong") } catch { outcome.append("later") }
            }
            #expect(outcome == ["wrong", "wrong", "later", "later"])
        }
    }

    @Test(arguments: Engine.all)
    func `asks for nothing until its first code, and shows its secret never again`(engine: Engine)
        async throws
    {
        try await withOffice(engine) { house in
            try await house.choosePassword(mail)
            try await house.office.beginSecondFactor(password: TestOffice.longPassword, as: house.clerk)
            let setup = try #require(try await house.office.secondFactorSetup(title: "図", as: house.clerk))
            #expect(setup.secret.filter { $0 != " " }.count == 32 && setup.picture.hasPrefix("<svg"))
            #expect(
                try await house.office.signIn(mail: mail, password: TestOffice.longPassword).needsCode
                    == false)
            await #expect(throws: Refusal.wrongSecret) {
                try await house.office.confirmSecondFactor(code: "123456", as: house.clerk)
            }
            _ = try await house.setSecondFactor(of: house.clerk)
            #expect(try await house.office.secondFactorSetup(title: "図", as: house.clerk) == nil)
            await #expect(throws: Refusal.changedMeanwhile) {
                try await house.office.beginSecondFactor(password: TestOffice.longPassword, as: house.clerk)
            }
        }
    }

    // By the owner with the password, or by somebody whose reach covers the owner's; the owner is told.
    @Test(arguments: Engine.all)
    func `goes by the owner's password or by the administrator, and the owner is told`(
        engine: Engine
    ) async throws {
        try await withFactor(engine) { house, _, _ in
            let session = try await house.office.beginSession(of: house.clerk, 0) { _ in }
            await #expect(throws: Refusal.wrongSecret) {
                try await house.office.removeSecondFactor(password: "wrong", as: house.clerk)
            }
            await #expect(throws: Refusal.beyondOwnReach) {
                try await house.office.takeSecondFactor(from: house.accountOfClerk, as: house.implementer)
            }
            try await house.office.takeSecondFactor(from: house.accountOfClerk, as: house.administrator)
            #expect(try await house.office.principal(of: session) == nil)
            // The password may have been short beside it: it went too.
            await #expect(throws: Refusal.wrongSecret) {
                try await house.office.signIn(mail: mail, password: TestOffice.longPassword)
            }
            try await house.deliver()
            let told = house.mail.all.filter { $0.letter.body.contains("二段階認証が解除されました") }
            #expect(told.map(\.addressee.address) == [mail])
            try await house.choosePassword(mail)
            #expect(
                try await house.office.signIn(mail: mail, password: TestOffice.longPassword).needsCode
                    == false)
        }
    }

    // A password of 8 to 12 characters lives only beside a second factor.
    @Test(arguments: Engine.all)
    func `lets a password be shorter, and stays until it is longer`(engine: Engine) async throws {
        try await withFactor(engine) { house, _, _ in
            let session = try await house.office.beginSession(of: house.clerk, 0) { _ in }
            try await house.office.changePassword(
                from: TestOffice.longPassword, to: "七つの舟と灯台へ", session: session, as: house.clerk)
            await #expect(throws: Refusal.badField(.password)) {
                try await house.office.removeSecondFactor(password: "七つの舟と灯台へ", as: house.clerk)
            }
        }
    }

    // The company's switch: health-side and administrator roles are closed without one, the own account is not.
    @Test(arguments: Engine.all)
    func `may be required, and then closes roles until it is set`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.choosePassword(mail)
            try await house.office.set(.secondFactorRequired, to: true, as: house.administrator)
            await #expect(throws: Denied.notAllowed) { try await house.office.campaigns(as: house.clerk) }
            _ = try await house.office.ownAccount(as: house.clerk)
            _ = try await house.setSecondFactor(of: house.clerk)
            _ = try await house.office.campaigns(as: house.clerk)
        }
    }
}
