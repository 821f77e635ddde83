import Campaigns
import Notifications
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `The own account` {
    private let mail = "clerk@example.jp"

    // S3-52, BI-47: a cookie from before the change opens nothing; the one that changed goes on.
    @Test(arguments: Engine.all)
    func `ends every other session when the password changes, and tells the owner`(engine: Engine)
        async throws
    {
        try await withOffice(engine) { house in
            try await house.choosePassword(mail)
            let (old, own) = (try await house.session(mail), try await house.session(mail))
            await #expect(throws: Refusal.wrongSecret) {
                try await house.office.changePassword(
                    from: "wrong", to: "別の長い合言葉と桟橋まで歩く", session: own, as: house.clerk)
            }
            #expect(try await house.office.principal(of: old) == house.clerk)
            try await house.office.changePassword(
                from: TestOffice.longPassword, to: "別の長い合言葉と桟橋まで歩く", session: own, as: house.clerk)
            #expect(try await house.office.principal(of: old) == nil)
            #expect(try await house.office.principal(of: own) == house.clerk)
            try await house.deliver()
            let told = house.mail.all.filter { $0.letter.body.contains("パスワードが変更されました") }
            #expect(told.map(\.addressee.address) == [mail])
            #expect(told.allSatisfy { !$0.letter.body.contains("://") })
            await #expect(throws: Refusal.wrongSecret) { try await house.session(mail) }
        }
    }

    // BI-47: expired, ended, foreign and malformed sessions are none.
    @Test(arguments: Engine.all)
    func `lists living sessions and ends them, its own alone`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.choosePassword(mail)
            let timedOut = try await house.session(mail)
            house.clock.advance(seconds: 30 * 60)
            let (one, two, own) = (
                try await house.session(mail), try await house.session(mail), try await house.session(mail)
            )
            let other = try await house.office.beginSession(of: house.implementer, 0) { _ in }
            let list = try await house.office.ownAccount(as: house.clerk).sessions.map(\.hash)
            #expect(Set(list) == [one.hash, two.hash, own.hash] && !list.contains(timedOut.hash))
            try await house.office.endOwnSessions(other.hash, but: own, as: house.clerk)
            #expect(try await house.office.principal(of: other) == house.implementer)
            try await house.office.endOwnSessions(one.hash, but: own, as: house.clerk)
            #expect(try await house.office.principal(of: one) == nil)
            try await house.office.endOwnSessions(nil, but: own, as: house.clerk)
            #expect(try await house.office.principal(of: two) == nil)
            #expect(try await house.office.principal(of: own) == house.clerk)
            // By the administrator, for somebody else.
            try await house.office.endSessions(of: house.accountOfClerk, as: house.administrator)
            #expect(try await house.office.principal(of: own) == nil)
            #expect(Secret(text: "x") == nil && Secret(text: String(repeating: "%", count: 43)) == nil)
        }
    }

    // A password counts for ten minutes, to the second; giving it again counts anew.
    @Test(arguments: Engine.all)
    func `is fresh for ten minutes after the password`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.choosePassword(mail)
            let session = try await house.session(mail)
            house.clock.advance(seconds: 599)
            #expect(try await house.office.isFresh(session) == true)
            house.clock.advance(seconds: 1)
            #expect(try await house.office.isFresh(session) == false)
            await #expect(throws: Refusal.wrongSecret) {
                try await house.office.confirm(password: "wrong", code: "", session: session, as: house.clerk)
            }
            #expect(try await house.office.isFresh(session) == false)
            try await house.office.confirm(
                password: TestOffice.longPassword, code: "", session: session, as: house.clerk)
            #expect(try await house.office.isFresh(session) == true)
            // With a second factor both are needed.
            let (secret, _) = try await house.setSecondFactor(of: house.clerk)
            house.clock.advance(seconds: 660)
            await #expect(throws: Refusal.wrongSecret) {
                try await house.office.confirm(
                    password: TestOffice.longPassword, code: "", session: session, as: house.clerk)
            }
            #expect(try await house.office.isFresh(session) == false)
            try await house.office.confirm(
                password: TestOffice.longPassword, code: house.code(secret), session: session, as: house.clerk
            )
            #expect(try await house.office.isFresh(session) == true)
        }
    }

    // BI-57: a thousand failures on one account slow that one, at most a quarter of an hour.
    @Test(arguments: Engine.all)
    func `is slowed alone, never longer than fifteen minutes`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.choosePassword(mail)
            try await house.choosePassword("implementer@example.jp")
            let id = house.accountOfClerk
            try await house.tenant.database.write {
                try $0.recordTries(of: id, failures: 1_000, triesFrom: nil)
            }
            await #expect(throws: Refusal.wrongSecret) { try await house.session(mail, "wrong") }
            await #expect(throws: Refusal.tryLater(seconds: 900)) { try await house.session(mail) }
            _ = try await house.session("implementer@example.jp")
            house.clock.advance(seconds: 900)
            _ = try await house.session(mail)
        }
    }
}
