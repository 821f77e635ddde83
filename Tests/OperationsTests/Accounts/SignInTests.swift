import Campaigns
import Organisation
import Storage
import TestSupport
import Testing

@testable import Operations

@Suite struct `Signing in` {
    static let password = "long-enough-password"

    private func withPassword(_ engine: Engine, _ work: (TestOffice) async throws -> Void) async throws {
        try await withOffice(engine) { house in
            try await house.deliver()
            let link = try #require(house.mail.secret(to: "clerk@example.jp"))
            try await house.office.setPassword(Self.password, by: link)
            try await work(house)
        }
    }

    // BI-56…58, TH49: doubling waits that end by themselves, never a lock.
    @Test(arguments: Engine.all)
    func `is slowed after wrong passwords, and the wait ends by itself`(engine: Engine) async throws {
        try await withPassword(engine) { house in
            let enter = { try await house.office.signIn(mail: "clerk@example.jp", password: $0).secret }
            for _ in 1...5 {
                await #expect(throws: Refusal.wrongSecret) { try await enter("wrong") }
            }
            for seconds in [2, 4, 8] {
                await #expect(throws: Refusal.tryLater(seconds: seconds)) { try await enter(Self.password) }
                house.clock.advance(seconds: seconds - 1)
                await #expect(throws: Refusal.tryLater(seconds: 1)) { try await enter(Self.password) }
                house.clock.advance(seconds: 1)
                if seconds < 8 { await #expect(throws: Refusal.wrongSecret) { try await enter("wrong") } }
            }
            let session = try await enter(Self.password)
            #expect(try await house.office.principal(of: session) == house.clerk)
            // A success forgets the failures.
            for _ in 1...4 { await #expect(throws: Refusal.wrongSecret) { try await enter("wrong") } }
            _ = try await enter(Self.password)
        }
    }

    // TH49: many tries at once are slowed like many in a row.
    @Test(arguments: Engine.all)
    func `counts tries before it looks at the password`(engine: Engine) async throws {
        try await withPassword(engine) { house in
            let outcomes = await withTaskGroup { group in
                for _ in 1...12 {
                    group.addTask {
                        do {
                            _ = try await house.office.signIn(mail: "clerk@example.jp", password: "wrong")
                            return "in"
                        } catch Refusal.wrongSecret { return "wrong" } catch { return "later" }
                    }
                }
                return await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
            }
            #expect(outcomes == ["wrong": 5, "later": 7])
        }
    }

    // ASVS 6.3.8: no account and a wrong password are one answer at one price: both go through the hashing pool.
    // Without a clock: where the pool takes nobody, both are turned away by it.
    @Test(arguments: Engine.all)
    func `costs a hash for an unknown name too`(engine: Engine) async throws {
        try await withPassword(engine) { house in
            let full = house.office(passwords: Passwords(threads: 0, queueLimit: 0))
            for mail in ["clerk@example.jp", "nobody@example.jp"] {
                await #expect(throws: PasswordError.busy) { try await full.signIn(mail: mail, password: "x") }
                await #expect(throws: Refusal.wrongSecret) {
                    try await house.office.signIn(mail: mail, password: "x")
                }
            }
            for number in ["0001", "9999"] {
                await #expect(throws: PasswordError.busy) {
                    try await full.signInForResults(.number(number), secret: "x")
                }
            }
        }
    }

    // TH49, S2-55
    @Test(arguments: Engine.all)
    func `for the own results is slowed likewise, and nobody is told which numbers exist`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 2)
            try await house.answer(1, high: true, secret: "ひみつのことばです")
            let enter = { (number: String, secret: String) in
                try await house.office.signInForResults(.number(number), secret: secret)
            }
            for _ in 1...5 {
                for number in ["0001", "0002", "9999"] {
                    await #expect(throws: Refusal.wrongSecret) { try await enter(number, "ちがうことば") }
                }
            }
            await #expect(throws: Refusal.tryLater(seconds: 2)) { try await enter("0001", "ひみつのことばです") }
            house.clock.advance(seconds: 2)
            _ = try await enter("0001", "ひみつのことばです")
        }
    }

    // TH32, AZ-09
    @Test(arguments: Engine.all)
    func `ends after idle minutes and after a working day, and at once by signing out`(
        engine: Engine
    ) async throws {
        try await withPassword(engine) { house in
            let enter = {
                try await house.office.signIn(mail: "clerk@example.jp", password: Self.password).secret
            }
            let idle = try await enter()
            house.clock.advance(seconds: 30 * 60 - 1)
            #expect(try await house.office.principal(of: idle) == house.clerk)
            house.clock.advance(seconds: 30 * 60)
            #expect(try await house.office.principal(of: idle) == nil)

            let busy = try await enter()
            for _ in 1...23 {
                house.clock.advance(seconds: 20 * 60)
                #expect(try await house.office.principal(of: busy) == house.clerk)
            }
            house.clock.advance(seconds: 20 * 60)
            #expect(try await house.office.principal(of: busy) == nil)

            let left = try await enter()
            try await house.office.signOut(left)
            #expect(try await house.office.principal(of: left) == nil)
        }
    }

    @Test(arguments: Engine.all)
    func `of other browsers ends when the password is set again`(engine: Engine) async throws {
        try await withPassword(engine) { house in
            let session = try await house.office.signIn(
                mail: "clerk@example.jp", password: Self.password
            ).secret
            try await house.office.sendPasswordLink(to: house.accountOfClerk, as: house.administrator)
            try await house.deliver()
            let link = try #require(house.mail.secret(to: "clerk@example.jp"))
            try await house.office.setPassword("another-long-password", by: link)
            #expect(try await house.office.principal(of: session) == nil)
            await #expect(throws: Refusal.linkUnknown) {
                try await house.office.setPassword("a-third-long-password", by: link)
            }
        }
    }
}

extension TestOffice {
    /// The same office with another pool for hashing.
    fileprivate func office(passwords: Passwords) -> Office {
        Office(
            tenant: tenant, outside: office.outside, passwords: passwords, press: office.press,
            origin: office.origin)
    }
}
