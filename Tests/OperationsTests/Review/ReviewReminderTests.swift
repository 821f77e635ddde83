import Campaigns
import Notifications
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `Results that wait for the review` {
    private func morning(_ days: Int, after closed: Day, _ house: TestOffice) {
        house.clock.set(closed.adding(days: days).start.adding(minutes: 10 * 60))
    }

    private func reminded(_ house: TestOffice, after count: Int) -> [OutgoingMail] {
        house.mail.all.dropFirst(count).filter { $0.letter.subject.text.contains("ご確認をお待ちしています") }
    }

    // S4-34: whoever has the next step is told, and everybody who reads the campaign sees since when.
    @Test(arguments: Engine.all)
    func `are on the page with their age, and the implementer is reminded until they are out`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 3)
            try await house.answer(1, high: true)
            try await house.office.closeCampaign(id, as: house.clerk)
            let (closed, sent) = (house.clock.now.day, house.mail.all.count)
            morning(2, after: closed, house)
            #expect(try await house.office.queueReviewReminders() == 0)
            morning(3, after: closed, house)
            #expect(try await house.office.queueReviewReminders() == 1)
            #expect(try await house.office.queueReviewReminders() == 0)
            try await house.deliver()
            #expect(reminded(house, after: sent).map(\.addressee.address) == ["implementer@example.jp"])

            morning(10, after: closed, house)
            #expect(try await house.office.queueReviewReminders() == 1)
            try await house.deliver()
            #expect(reminded(house, after: sent).count == 2)
            let seen = try await house.office.campaign(id, as: house.humanResources)
            #expect(seen.batches.map { $0.daysWaiting(on: house.clock.now.day) } == [10])
            #expect(seen.batches.map { $0.remindedAt?.day } == [closed.adding(days: 10)])
        }
    }

    // The clerk can release when the implementer has done, so both are told; and nobody any more when they are out.
    @Test(arguments: Engine.all)
    func `are told to the clerk too when only the release is left, and to nobody after it`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 2)
            try await house.answer(1, high: false)
            let batch = try await house.office.closeCampaign(id, as: house.clerk)
            let closed = house.clock.now.day
            try await house.review(batch)
            let sent = house.mail.all.count
            morning(4, after: closed, house)
            try await house.office.queueReviewReminders()
            try await house.deliver()
            #expect(reminded(house, after: sent).count == 2)
            try await house.office.releaseResults(of: batch, as: house.implementer)
            morning(11, after: closed, house)
            #expect(try await house.office.queueReviewReminders() == 0)
        }
    }

    // TH11, S2-12: neither the campaign nor a person, a count or a verdict is in the mail.
    @Test(arguments: Engine.all)
    func `are told of without a name, a count or a campaign`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 3)
            for n in 1...3 { try await house.answer(n, high: true) }
            try await house.office.closeCampaign(id, as: house.clerk)
            let (closed, sent) = (house.clock.now.day, house.mail.all.count)
            morning(3, after: closed, house)
            try await house.office.queueReviewReminders()
            try await house.deliver()
            let letter = try #require(reminded(house, after: sent).first).letter
            for word in ["ストレス", "髙﨑", "3人", "高"] {
                #expect(!letter.subject.text.contains(word) && !letter.body.contains(word), "\(word)")
            }
            #expect(letter.body.contains("/home"))
        }
    }
}
