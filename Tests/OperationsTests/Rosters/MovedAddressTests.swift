import Campaigns
import Notifications
import Organisation
import Reports
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `An address that a roster changes` {
    private static let new = "moved@example.jp"

    private static func file(_ address: String, of n: Int = 1) -> [UInt8] {
        let text = String(decoding: SampleCompany.roster(3), as: UTF8.self)
        return Array(text.replacing("p\(n)@example.jp", with: address).utf8)
    }

    // ARCHITECTURE §5, S2-12, TH08b, BI-48: what went to the old address opens nothing; the new one gets a link.
    @Test(arguments: Engine.all)
    func `ends the links of the old one and gets one of its own`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 3)
            let old = try #require(house.mail.secret(to: TestOffice.mail(of: 1)))
            let (before, other) = (try await house.holder(1), try await house.holder(2))
            try await house.save(try SampleAnswers.codes([1, 2, 3]), by: before)
            let mails = house.mail.all.count
            _ = try await house.take(Self.file(Self.new))
            await #expect(throws: Refusal.linkUnknown) { try await house.office.open(old) }
            #expect(try await house.office.principal(of: before.session) == nil)
            try await house.deliver()
            let sent = house.mail.all.dropFirst(mails).map(\.addressee.address)
            #expect(sent == [Self.new], "nobody else, and nothing to the old one")
            let after = try await house.holder(mail: Self.new)
            #expect(after.invitation == before.invitation)
            #expect(try await house.form(after).journey.answered.count == 3, "what was answered stays")
            #expect(try await house.form(other).receipt == nil, "nobody else's link ended")
        }
    }

    // S2-15, TH08b: whoever changes the address in order to read is told no result: the own secret is asked for.
    @Test(arguments: Engine.all)
    func `opens no sheet, no result and no way to take it back`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 3)
            try await house.answer(1, high: true, secret: "ひみつのことばです")
            let old = try #require(house.mail.secret(to: TestOffice.mail(of: 1)))
            let mails = house.mail.all.count
            _ = try await house.take(Self.file(Self.new))
            try await house.deliver()
            #expect(house.mail.all.count == mails, "who has answered needs no link")
            await #expect(throws: Refusal.linkUnknown) { try await house.office.open(old) }
            try await house.finish(id)
            let news = house.mail.all.filter { $0.addressee.address == Self.new }.map(\.letter.body)
            #expect(news.count == 1 && !news.contains { $0.contains("/l/") }, "news, and no link to it")
            await #expect(throws: Refusal.wrongSecret) {
                try await house.office.signInForResults(.number("0001"), secret: "よその人のことば")
            }
        }
    }

    // S2-08: without an address the links end too; letters are left. The first address of somebody ends none.
    @Test(arguments: Engine.all)
    func `that is taken away ends them, and one that is new ends none`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 3)
            let mails = house.mail.all.count
            let old = try #require(house.mail.secret(to: TestOffice.mail(of: 1)))
            _ = try await house.take(Self.file(""))
            await #expect(throws: Refusal.linkUnknown) { try await house.office.open(old) }
            let line = try #require(
                try await house.office.reissues(at: id, number: "0001", as: house.clerk).found)
            let letter = try await house.office.newLinkSheet(for: line.invitation, as: house.clerk)
            _ = try await house.take(Self.file(Self.new))
            try await house.deliver()
            #expect(house.mail.all.count == mails)
            #expect(try await house.numberBehind(try #require(letter.letters.first)) == "0001")
        }
    }
}
