import Campaigns
import Notifications
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `A rehearsal by mail` {
    // Decision 0028: to oneself, marked, with a link that is no token.
    @Test(arguments: Engine.all)
    func `goes to whoever asked, says what it is, and opens no form`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.draftCampaign(people: 3)
            try await house.prepare(id)
            try await house.office.mailRehearsal(of: id, as: house.clerk)
            try await house.office.mailRehearsal(of: id, as: house.clerk)
            try await house.deliver()
            #expect(house.mail.all.map(\.addressee.address).filter { $0.hasPrefix("p") }.isEmpty)
            let mails = house.mail.all.filter { $0.letter.subject.text.contains("リハーサル") }
            #expect(mails.map(\.addressee.address) == ["clerk@example.jp"])
            let body = try #require(mails.first?.letter.body)
            #expect(body.contains("これはリハーサルです") && body.contains("受けるかどうかは自由です"))
            let slug = house.office.slug
            #expect(body.contains("http://127.0.0.1/t/\(slug)/campaigns/\(id.rawValue)/rehearsal"))
            #expect(!body.contains("/l/"))
            for table in ["invitation", "invitation_token", "draft", "sheet", "extra_answer"] {
                #expect(try await house.count(table) == 0, "\(table)")
            }
            for who in [house.humanResources, house.administrator, .visitor] {
                await #expect(throws: Denied.notAllowed) {
                    try await house.office.mailRehearsal(of: id, as: who)
                }
            }
        }
    }
}
