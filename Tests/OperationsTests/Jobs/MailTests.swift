import Campaigns
import Documents
import Notifications
import Organisation
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Operations

@Suite struct `Mail` {
    // S2-05: each person once, never a link to staff, nobody without an address.
    @Test(arguments: Engine.all)
    func `with the link goes once to each person`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let text = String(decoding: SampleCompany.roster(5), as: UTF8.self)
                .replacing("p5@example.jp", with: "")
            try await house.take(Array(text.utf8))
            _ = try await house.openAnotherCampaign("2026年度")
            #expect(try await house.office.deliverMail() == 0)
            let invitations = house.mail.all.filter { $0.letter.body.contains("/l/") }
            #expect(
                Set(invitations.map(\.addressee.address)) == Set((1...4).map { TestOffice.mail(of: $0) }))
            #expect(invitations.count == 4)
            #expect(Set(invitations.map { $0.link }).count == 4)
            let overview = try await house.office.campaigns(as: house.clerk)[0]
            #expect(overview.mail == MailCounts(waiting: 0, sent: 4, failed: 0))
        }
    }

    // S4-38, PR-04, PR-06, TH11: high stress or not: one mail, one moment, one text. Whoever chose no secret gets a letter.
    @Test(arguments: Engine.all)
    func `about the result is the same for everybody but for name and link`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 10)
            for n in [1, 2, 10] { try await house.answer(n, high: n == 1) }
            try await house.send(try SampleCompany.answers(high: true), by: try await house.holder(4))
            let batch = try await house.office.closeCampaign(id, as: house.clerk)
            try await house.review(batch)
            try await house.office.releaseResults(of: batch, as: house.implementer)
            let due = try await house.everything().filter {
                $0.hasPrefix("outbox") && $0.contains("resultReady")
            }
            #expect(due.count == 3)
            #expect(due.allSatisfy { $0.contains("text(\"\(house.clock.now.text)\")") })

            try await house.deliver()
            let notices = house.mail.all.filter { $0.letter.subject.text == "【凪】お知らせがあります" }
            let unlettered = [1, 2, 10].map { TestOffice.mail(of: $0) }
            #expect(Set(notices.map(\.addressee.address)) == Set(unlettered) && notices.count == 3)
            #expect(Set(notices.map(\.date)).count == 1)
            let texts = notices.map { $0.letter.body.replacing($0.link, with: "LINK").drop { $0 != "\n" } }
            #expect(Set(texts).count == 1)
            for word in ["高ストレス", "面接", "結果", "要", "否"] {
                #expect(!(texts.first ?? "").contains(word), "\(word)")
            }
            #expect(Set(notices.map { $0.link.utf8.count }).count == 1)
        }
    }

    // TH43: a server that is away loses nothing; the same mail comes again with the same Message-ID.
    @Test(arguments: Engine.all)
    func `that does not get through is tried again later, and given up only when refused`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let id = try await house.draftCampaign(people: 2)
            try await house.prepare(id)
            try await house.office.openCampaign(id, as: house.clerk)
            let line = BadLine()
            let office = try house.office(sending: line.transport)
            #expect(try await office.deliverMail() == 0)
            #expect(try await office.deliverMail() == 0)
            #expect(line.tried.count == 5)
            house.clock.advance(seconds: 60)
            line.failure.withLock { $0 = nil }
            #expect(try await office.deliverMail() == 5)
            #expect(Set(line.tried.suffix(5)) == Set(line.tried.prefix(5)))
            #expect(try await office.deliverMail() == 0)

            try await house.office.sendPasswordLink(to: house.accountOfClerk, as: house.administrator)
            line.failure.withLock { $0 = .refused(reply: 550) }
            #expect(try await office.deliverMail() == 0)
            house.clock.advance(seconds: 86_400)
            line.failure.withLock { $0 = nil }
            #expect(try await office.deliverMail() == 0)
        }
    }

    // A worker that stops in the middle gives its mails back after two minutes.
    @Test(arguments: Engine.all)
    func `taken by a worker that died comes out with the next`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let taken = try await house.office.door.perform(.mailTake, as: .system(.mailDelivery)) {
                db, permit in try db.takeMail(50, under: permit, leaseSeconds: 120)
            }
            #expect(taken.count == 3)
            #expect(try await house.office.deliverMail() == 0)
            house.clock.advance(seconds: 120)
            #expect(try await house.office.deliverMail() == 3)
        }
    }
}

/// A mail server in trouble.
private final class BadLine: Sendable {
    let failure = Mutex<DeliveryFailure?>(.later(reply: 421))
    private let ids = Mutex<[MailID]>([])

    var tried: [MailID] { ids.withLock { $0 } }

    var transport: MailTransport {
        MailTransport { mail in
            self.ids.withLock { $0.append(mail.id) }
            if let failure = self.failure.withLock({ $0 }) { throw failure }
        }
    }
}

extension TestOffice {
    /// The same office with another way out for mail.
    fileprivate func office(sending transport: MailTransport) throws -> Office {
        let sender = try #require(Sender(name: "凪", mail: "nagi@example.jp"))
        let outside = Outside(
            now: clock.read, random: Randoms.system, mail: transport, sender: sender)
        return Office(
            tenant: tenant, outside: outside, passwords: Passwords.light(), press: Press(threads: 1),
            origin: "http://127.0.0.1")
    }
}
