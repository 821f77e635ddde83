import Campaigns
import Notifications
import Organisation
import Storage
import TestSupport
import Testing

@testable import Operations

@Suite struct `A test mail` {
    // S2-09: it goes to whoever asks and to nobody else, is about nothing, and one at a time.
    @Test(arguments: Engine.all)
    func `goes to the own address once`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            _ = try await house.openCampaign(people: 3)
            let before = house.mail.all.count
            for who in [house.clerk, house.clerk, house.administrator] {
                try await house.office.tryMail(as: who)
            }
            for who in [house.humanResources, .visitor, .system(.housekeeping)] {
                await #expect(throws: Denied.self) { try await house.office.tryMail(as: who) }
            }
            try await house.deliver()
            let mails = Array(house.mail.all.dropFirst(before))
            #expect(Set(mails.map(\.addressee.address)).count == 2 && mails.count == 2)
            for mail in mails {
                #expect(mail.letter.subject.text == "【凪】メールの確認")
                #expect(!mail.letter.body.contains("http") && !mail.letter.body.contains("2026年度"))
            }
            try await house.office.tryMail(as: house.clerk)
            try await house.deliver()
            #expect(house.mail.all.count == before + 3)
        }
    }

    // S2-09: what to allow; the domain of the envelope where mail comes back to another one.
    @Test(arguments: Engine.all)
    func `comes from an address and a domain that can be allowed`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let found = try await house.office.mailOrigin(as: house.administrator)
            #expect(found.sender.contains("@") && found.sender.hasSuffix("@" + found.envelopeDomain))
            #expect(found.site == "http://127.0.0.1")
            for who in [house.humanResources, .visitor] {
                await #expect(throws: Denied.self) { try await house.office.mailOrigin(as: who) }
            }
        }
    }
}
