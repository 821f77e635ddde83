import Campaigns
import Notifications
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `Letting somebody in again` {
    private let mail = "clerk@example.jp"

    // S3-52: the reset takes the password away, ends every session, and only the owner's mail leads in again.
    @Test(arguments: Engine.all)
    func `by a reset ends sessions and mails the owner alone a link`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.choosePassword(mail)
            let session = try await house.session(mail)
            let before = house.mail.all.count
            try await house.office.resetPassword(of: house.accountOfClerk, as: house.administrator)
            #expect(try await house.office.principal(of: session) == nil)
            await #expect(throws: Refusal.wrongSecret) { try await house.session(mail) }
            try await house.deliver()
            let sent = house.mail.all.dropFirst(before)
            #expect(
                sent.map(\.addressee.address) == [mail] && sent.first?.letter.body.contains("/p/") == true)
            try await house.choosePassword(mail)
            _ = try await house.session(mail)
        }
    }

    // S3-46, S3-54: a link, never a password; the newest alone works, once, for seven days.
    @Test(arguments: Engine.all)
    func `by mail sends links that work once, the newest alone, for a week`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.deliver()
            let first = try #require(house.mail.secret(to: mail))
            try await house.office.sendPasswordLink(to: house.accountOfClerk, as: house.administrator)
            try await house.deliver()
            await #expect(throws: Refusal.linkUnknown) {
                try await house.office.setPassword(TestOffice.longPassword, by: first)
            }
            let second = try #require(house.mail.secret(to: mail))
            house.clock.advance(seconds: 7 * 86_400 - 1)
            #expect(try await house.office.passwordChoice(by: second)?.account == house.accountOfClerk)
            house.clock.advance(seconds: 1)
            #expect(try await house.office.passwordChoice(by: second) == nil)
            for letter in house.mail.all.map(\.letter.body) {
                #expect(!letter.contains(TestOffice.longPassword))
            }
        }
    }

    // S3-53: a lock closes everything at once, the unlock opens it and ends the wait after wrong tries.
    @Test(arguments: Engine.all)
    func `after a lock works as before, waits included`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.choosePassword(mail)
            let session = try await house.session(mail)
            try await house.office.sendPasswordLink(to: house.accountOfClerk, as: house.administrator)
            try await house.deliver()
            let link = try #require(house.mail.secret(to: mail))
            try await house.office.setLock(true, of: house.accountOfClerk, as: house.administrator)
            #expect(try await house.office.principal(of: session) == nil)
            await #expect(throws: Refusal.wrongSecret) { try await house.session(mail) }
            await #expect(throws: Denied.notAllowed) { try await house.office.campaigns(as: house.clerk) }
            #expect(try await house.office.passwordChoice(by: link) == nil)
            for _ in 1...4 {
                _ = await #expect(throws: Refusal.wrongSecret) { try await house.session(mail, "wrong") }
            }
            await #expect(throws: Refusal.tryLater(seconds: 2)) { try await house.session(mail) }
            try await house.office.setLock(false, of: house.accountOfClerk, as: house.administrator)
            _ = try await house.session(mail)
        }
    }

    // S3-53: nobody locks out the last administrator, or themselves.
    @Test(arguments: Engine.all)
    func `is never needed by the last administrator`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let second = try await house.newAccount("二人目 管理", .tenantAdministrator)
            guard case .account(let other) = second, case .account(let own) = house.administrator else {
                throw TestFault.sample
            }
            await #expect(throws: Refusal.inUse) {
                try await house.office.setLock(true, of: own, as: house.administrator)
            }
            try await house.office.setLock(true, of: other, as: house.administrator)
            // Locked ones do not count: the other grant is now the last that acts.
            let grants = try await house.office.accounts(as: house.administrator).first {
                $0.account.id == own
            }
            let grant = try #require(grants?.grants.first)
            await #expect(throws: Refusal.inUse) {
                try await house.office.endGrant(grant.id, of: own, as: house.administrator)
            }
            await #expect(throws: Denied.notAllowed) { try await house.office.accounts(as: second) }
        }
    }

    // S3-52, S3-53 (SECURITY §4.4): actor and target are compared function by function.
    @Test(arguments: Engine.all)
    func `is for those whose reach covers the other's, and for the administrator`(engine: Engine) async throws
    {
        try await withOffice(engine) { house in
            let clerk = try await house.newAccount("別の 事務", .clerk)
            let physician = try await house.newAccount("別の 医師", .implementer)
            let dressed = try await house.newAccount("兼ねる 事務", .clerk)
            guard case .account(let both) = dressed else { throw TestFault.sample }
            try await house.office.grant(.auditor, to: both, as: house.administrator)
            let all: [(Principal, String, Set<String>)] = [
                (house.administrator, "admin", ["admin", "clerk", "physician", "both", "hr"]),
                (house.clerk, "clerk", ["clerk"]), (house.implementer, "implementer", ["physician"]),
            ]
            let targets: [(Principal, String)] = [
                (house.administrator, "admin"), (clerk, "clerk"), (physician, "physician"), (dressed, "both"),
                (house.humanResources, "hr"),
            ]
            for (actor, name, covered) in all {
                for (target, what) in targets {
                    guard case .account(let id) = target else { throw TestFault.sample }
                    let outcome: Bool
                    do {
                        try await house.office.sendPasswordLink(to: id, as: actor)
                        outcome = true
                    } catch Refusal.beyondOwnReach { outcome = false }
                    #expect(outcome == covered.contains(what), "\(name) resets \(what)")
                }
            }
            await #expect(throws: Denied.notAllowed) {
                try await house.office.sendPasswordLink(to: both, as: house.humanResources)
            }
        }
    }

    // S3-46: codes on paper for those without mail: one use, thirty days, the newest alone, in any spelling.
    @Test(arguments: Engine.all)
    func `by a letter takes its code once within thirty days`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.office.createAccount(
                name: "浜 ひかり", mail: "001234", role: .scanOperator, as: house.administrator)
            try await house.deliver()
            #expect(!house.mail.all.contains { $0.letter.body.contains("浜 ひかり") })
            let codes = (0..<3).map { _ in AccessCode(length: 16, random: Randoms.system) }
            let use = { (name: String, code: String) in
                try await house.office.setPassword(TestOffice.longPassword, name: name, code: code)
            }
            let until = house.clock.now.adding(days: LinkLife.codeDays)
            for code in codes {
                try await house.tenant.database.write {
                    try $0.insertAccessCode(code.text, account: id, expires: until)
                }
            }
            await #expect(throws: Refusal.wrongSecret) { try await use("001234", codes[0].grouped) }
            await #expect(throws: Refusal.wrongSecret) { try await use(mail, codes[2].grouped) }
            house.clock.set(until.adding(seconds: -1))
            try await use("００１２３４", codes[2].grouped.lowercased().replacing("-", with: " ー"))
            _ = try await house.session("001234")
            await #expect(throws: Refusal.wrongSecret) { try await use("001234", codes[2].grouped) }
        }
    }

    // S3-46: too late is too late; wrong codes are slowed; an unknown name is the same answer.
    @Test(arguments: Engine.all)
    func `by a letter is slowed after wrong codes and tells no name`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let use = { (name: String) in
                try await house.office.setPassword(
                    TestOffice.longPassword, name: name, code: "ABCD-EFGH-JKMN-PQRS")
            }
            for _ in 1...5 {
                for name in [mail, "nobody@example.jp"] {
                    _ = await #expect(throws: Refusal.wrongSecret) { try await use(name) }
                }
            }
            await #expect(throws: Refusal.tryLater(seconds: 2)) { try await use(mail) }
            let file = try await house.office.printCodes(for: [house.accountOfClerk], as: house.administrator)
            #expect(file.starts(with: Array("%PDF-".utf8)))
            await #expect(throws: Denied.notAllowed) {
                try await house.office.printCodes(for: [house.accountOfClerk], as: house.clerk)
            }
        }
    }

    // From the machine alone: an administrator who lost everything.
    @Test(arguments: Engine.all)
    func `from the command line is for administrators only, once`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.choosePassword("clerk@example.jp")
            #expect(try await house.office.recoverAdministrator(named: mail) == nil)
            #expect(try await house.office.recoverAdministrator(named: "nobody@example.jp") == nil)
            let link = try #require(try await house.office.recoverAdministrator(named: "ADMIN@example.jp"))
            let secret = try #require(Secret(text: String(link.suffix(43))))
            try await house.office.setPassword(TestOffice.longPassword, by: secret)
            let session = try await house.session("admin@example.jp")
            #expect(try await house.office.principal(of: session) == house.administrator)
            await #expect(throws: Refusal.linkUnknown) {
                try await house.office.setPassword(TestOffice.longPassword + "2", by: secret)
            }
        }
    }

    // ARCHITECTURE §5: a reset on the staff side opens no result and touches no own secret.
    @Test(arguments: Engine.all)
    func `opens no earlier result of the person behind the account`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 3)
            try await house.answer(1, high: true)
            try await house.finish(id)
            let account = try await house.office.createAccount(
                name: "髙﨑 社員1", mail: TestOffice.mail(of: 1), role: .scanOperator, as: house.administrator)
            try await house.office.link(account, toNumber: "0001", as: house.administrator)
            let person = try await house.tenant.database.read { try $0.personID(number: "0001") }
            let owner = try #require(person)
            let before = try await house.tenant.database.read { try $0.secretVerifier(of: owner)?.text }
            try await house.office.resetPassword(of: account, as: house.administrator)
            try await house.choosePassword(TestOffice.mail(of: 1))
            let session = try await house.session(TestOffice.mail(of: 1))
            let who = try #require(try await house.office.principal(of: session))
            #expect(who == .account(account))
            await #expect(throws: Denied.self) { try await house.office.ownResults(of: owner, as: who) }
            await #expect(throws: Refusal.wrongSecret) {
                try await house.office.signInForResults(.number("0001"), secret: TestOffice.longPassword)
            }
            let after = try await house.tenant.database.read { try $0.secretVerifier(of: owner)?.text }
            #expect(after == before)
            _ = try await house.office.signInForResults(.number("0001"), secret: "ひみつのことばです")
        }
    }
}
