import Campaigns
import Notifications
import Organisation
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Reports
@testable import Storage

@Suite struct `A forgotten own secret` {
    private static let (old, new) = ("ひみつのことばです", "あたらしいことば")

    // ARCHITECTURE §5, S2-55: asked for, made by the clerk, chosen by the person; what the old one opened opens.
    @Test(arguments: Engine.all)
    func `is chosen again by a code from the clerk's hand`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 2)
            try await house.answer(1, high: true, secret: Self.old)
            try await house.finish(id)
            try await house.office.askForSecretCode(number: "0001")
            try await house.office.askForSecretCode(number: "0001")
            let waiting = try await house.office.reissues(at: id, as: house.clerk).waiting
            #expect(waiting.map(\.number) == ["0001"] && waiting[0].askedAt == house.clock.now)
            let session = try await house.office.signInForResults(.number("0001"), secret: Self.old)

            house.clock.advance(seconds: 60)
            let letter = try await house.code(for: waiting[0].invitation)
            #expect(letter.signInName == "0001" && letter.address.hasSuffix("/results/code"))
            #expect(try await house.office.reissues(at: id, as: house.clerk).waiting.isEmpty)
            try await house.office.chooseSecretAgain(number: "0001", code: letter.code, secret: Self.new)

            #expect(try await house.office.principal(of: session) == nil, "whoever had the old one is out")
            await #expect(throws: Refusal.wrongSecret) {
                try await house.office.signInForResults(.number("0001"), secret: Self.old)
            }
            let again = try await house.office.signInForResults(.number("0001"), secret: Self.new)
            guard case .person(let me)? = try await house.office.principal(of: again) else {
                throw TestFault.sample
            }
            let results = try await house.office.ownResults(of: me, as: .person(me)).entries
            #expect(results.map(\.campaign) == ["2026年度ストレスチェック"])
        }
    }

    // TH08b: every address of the person is told, in words that tell nobody anything; the person sees who did it.
    @Test(arguments: Engine.all)
    func `is told to the person's own addresses and shown in the record`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 2)
            let holder = try await house.holder(1)
            try await house.send(try SampleCompany.answers(high: true), by: holder)
            try await house.choose(Self.old, by: holder)
            let before = house.mail.all.count
            let letter = try await house.code(for: holder.invitation)
            try await house.deliver()
            let mails = house.mail.all.dropFirst(before)
            #expect(mails.map(\.addressee.address) == [TestOffice.mail(of: 1)])
            let mail = try #require(mails.first?.letter)
            #expect(mail.subject.text == "【凪】登録内容についてのお知らせ")
            #expect(!mail.body.contains(letter.code) && !mail.body.contains("http"))
            try await house.office.chooseSecretAgain(number: "0001", code: letter.code, secret: Self.new)
            let seen = try await house.office.accessHistory(
                of: holder.person, as: .person(holder.person)
            ).map(\.access.kind)
            #expect(seen.contains(.codeIssued) && seen.contains(.secretRenewed))
            let all = try await house.everything()
            #expect(
                !all.contains { $0.contains(letter.code) || $0.contains(letter.code.filter { $0 != "-" }) })
        }
    }

    // TH49: once, for two weeks, for its own person; replaced by the next; a wrong try changes nothing.
    @Test(arguments: Engine.all)
    func `takes a code once, in its time, of its own person`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 3)
            for n in 1...2 { try await house.answer(n, high: true, secret: Self.old) }
            let (one, two) = (try await house.holder(1).invitation, try await house.holder(2).invitation)
            let first = try await house.code(for: one).code
            let second = try await house.code(for: one).code
            let other = try await house.code(for: two).code
            for (number, code) in [
                ("0001", first), ("0001", other), ("0002", second), ("9999", second), ("0001", "x"),
            ] {
                await #expect(throws: Refusal.wrongSecret) { try await house.renew(number, code) }
            }
            await #expect(throws: Refusal.badField(.secret)) {
                try await house.office.chooseSecretAgain(number: "0001", code: second, secret: "みじかい")
            }
            house.clock.advance(seconds: 60)
            try await house.renew("0001", " " + second.lowercased())
            await #expect(throws: Refusal.wrongSecret) { try await house.renew("0001", second) }
            house.clock.advance(seconds: 14 * 86_400)
            await #expect(throws: Refusal.wrongSecret) { try await house.renew("0002", other) }
            _ = try await house.office.signInForResults(.number("0002"), secret: Self.old)
        }
    }

    // ARCHITECTURE §5: what was sent without a secret stays in its sealed letter, whoever has a code.
    @Test(arguments: Engine.all)
    func `opens nothing that was sent without one`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 1)
            let holder = try await house.holder(1)
            try await house.send(try SampleCompany.answers(high: true), by: holder)
            try await house.finish(id)
            let letter = try await house.code(for: holder.invitation)
            try await house.renew("0001", letter.code)
            _ = try await house.office.signInForResults(.number("0001"), secret: Self.new)
            let me = holder.person
            #expect(try await house.office.ownResults(of: me, as: .person(me)).entries.isEmpty)
        }
    }

    // Decision 0026: somebody else sent a sheet by this person's link; after the clerk made sure who asks, it is taken back.
    @Test(arguments: Engine.all)
    func `proves who may take back what somebody else sent`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 1)
            try await house.answer(1, high: false, secret: "よその人のことば")
            let mine = try await house.holder(1)
            await #expect(throws: Refusal.wrongSecret) { try await house.takeBack(mine, secret: Self.new) }
            house.clock.advance(seconds: 60)
            try await house.renew("0001", try await house.code(for: mine.invitation).code)
            try await house.takeBack(mine, secret: Self.new)
            #expect(try await house.form(mine).receipt == nil)
        }
    }

    // S2-13: nobody but the appointed clerk, and never HR; the clerk gets to see neither secret nor result by it.
    @Test(arguments: Engine.all)
    func `is no matter for HR, administrators or others' clerks`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 1)
            try await house.answer(1, high: true, secret: Self.old)
            let invitation = try await house.holder(1).invitation
            let stranger = try await house.newAccount("よその担当", .clerk)
            for who in [house.humanResources, house.administrator, house.implementer, stranger] {
                await #expect(throws: Denied.self) { try await house.code(for: invitation, as: who) }
                await #expect(throws: Denied.self) { try await house.office.reissues(at: id, as: who) }
            }
            await #expect(throws: Denied.self) {
                try await house.office.ownResults(of: house.holder(1).person, as: house.clerk)
            }
        }
    }

    // TH09: a number that nobody has looks like one that somebody has, and leaves nothing.
    @Test(arguments: Engine.all)
    func `asked for with a stranger's number leaves no trace of a person`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 1)
            try await house.office.askForSecretCode(number: "4711")
            #expect(try await house.office.reissues(at: id, as: house.clerk).waiting.isEmpty)
            #expect(try await house.count("secret_request") == 0)
        }
    }

    // L-32: codes and requests go a month after they are of no use.
    @Test(arguments: Engine.all)
    func `is forgotten in its time, like other codes`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 1)
            try await house.office.askForSecretCode(number: "0001")
            _ = try await house.code(for: try await house.holder(1).invitation)
            house.clock.advance(seconds: 100 * 86_400)
            try await house.office.purgeDue()
            for table in ["secret_code", "secret_request"] {
                #expect(try await house.count(table) == 0, "\(table)")
            }
        }
    }
}

extension TestOffice {
    @discardableResult
    fileprivate func code(
        for invitation: InvitationID, as who: Principal? = nil
    ) async throws -> AccessCodeLetter {
        try await office.secretCodeLetter(for: invitation, proof: .card, as: who ?? clerk)
    }

    fileprivate func renew(_ number: String, _ code: String) async throws {
        try await office.chooseSecretAgain(number: number, code: code, secret: "あたらしいことば")
    }
}
