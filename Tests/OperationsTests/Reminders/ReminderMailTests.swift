import Campaigns
import Documents
import Notifications
import Organisation
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Operations

/// A mail server that takes a mail, and what happens then.
private final class Line: Sendable {
    let ending = Mutex<(any Error)?>(nil)
    private let mails = Mutex<[OutgoingMail]>([])

    /// What the server got, whether or not we heard of it.
    var taken: [OutgoingMail] { mails.withLock { $0 } }

    var transport: MailTransport {
        MailTransport { mail in
            self.mails.withLock { $0.append(mail) }
            if let ending = self.ending.withLock({ $0 }) { throw ending }
        }
    }
}

private struct Killed: Error {}

extension TestOffice {
    fileprivate func office(sending transport: MailTransport) throws -> Office {
        let sender = try #require(Sender(name: "凪", mail: "nagi@example.jp"))
        let outside = Outside(now: clock.read, random: Randoms.system, mail: transport, sender: sender)
        return Office(
            tenant: tenant, outside: outside, passwords: Passwords.light(), press: Press(threads: 1),
            origin: "http://127.0.0.1")
    }
}

@Suite struct `The mail of a reminder` {
    // S3-19, TH11: one text and one subject, whoever gets it, high stress last year or not, whoever asked for it.
    @Test(arguments: Engine.all)
    func `is the same for everybody but for name and link`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let last = try await house.openCampaign(people: 9)
            for n in 1...9 { try await house.answer(n, high: n == 1) }
            try await house.finish(last)
            house.clock.advance(seconds: 200 * 86_400)
            let id = try await house.openAnotherCampaign("2027年度")
            try await house.turn(to: 15, at: id)
            try await house.office.askForReminder(at: id, as: try await house.manager(of: "営業部"))
            try await house.deliver()
            let asked = house.reminders.count
            try await house.turn(to: 7, at: id)
            try await house.remind()
            try await house.turn(to: 1, at: id)
            try await house.remind()
            #expect(asked == 6 && house.reminders.count == 6 + 9 + 9)
            let texts = house.reminders.map { mail in
                let name = mail.letter.body.prefix { $0 != "\n" }
                return mail.letter.subject.text
                    + mail.letter.body.replacing(mail.link, with: "LINK").replacing(name, with: "NAME")
            }
            #expect(Set(texts).count == 1)
            #expect(Set(house.reminders.map(\.link.utf8.count)).count == 1)
            #expect(Set(house.reminders.map(\.link)).count == house.reminders.count)
            for word in ["高ストレス", "未受検", "未回答", "督促", "至急", "必ず"] {
                #expect(!(texts.first ?? "").contains(word), "\(word)")
            }
        }
    }

    // S3-19: another secret of the same invitation; the one before goes on opening the form.
    @Test(arguments: Engine.all)
    func `brings another link to the same form`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 2)
            let first = try await house.holder(1)
            let old = try #require(house.mail.secret(to: TestOffice.mail(of: 1)))
            try await house.turn(to: 7, at: id)
            try await house.remind()
            let new = try #require(house.mail.secret(to: TestOffice.mail(of: 1)))
            #expect(old != new)
            for link in [old, new] {
                let who = try await house.office.principal(of: try await house.office.open(link))
                #expect(who == first.principal)
            }
        }
    }

    // L-34: what is kept about a person stands in the own data.
    @Test(arguments: Engine.all)
    func `stands in the own data with its day`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 2)
            try await house.answer(2, high: false)
            let (one, two) = (try await house.holder(1).person, try await house.holder(2).person)
            try await house.turn(to: 7, at: id)
            try await house.remind()
            let day = house.clock.now.day.text
            let own = { (who: PersonID) in
                try await house.office.ownData(of: who, language: .ja, as: .person(who)).invitations
            }
            #expect(try await own(one).map(\.remindedOn) == [[day]])
            #expect(try await own(two).map(\.remindedOn) == [[]])
        }
    }

    // TH43: who dies with the mail in hand costs a reminder and never makes two.
    @Test(arguments: Engine.all)
    func `never comes twice after a crash`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 3)
            try await house.turn(to: 7, at: id)
            try await house.office.queueDueReminders()
            let line = Line()
            let office = try house.office(sending: line.transport)
            line.ending.withLock { $0 = Killed() }
            await #expect(throws: Killed.self) { try await office.deliverMail() }
            #expect(line.taken.count == 1)
            line.ending.withLock { $0 = nil }
            house.clock.advance(seconds: 121)
            try await office.queueDueReminders()
            while try await office.deliverMail() > 0 {}
            house.clock.advance(seconds: 121)
            while try await office.deliverMail() > 0 {}
            #expect(line.taken.count == 3 && Set(line.taken.map(\.addressee.address)).count == 3)
        }
    }

    @Test(arguments: Engine.all)
    func `is tried again when the server asks for it, and left out after two days`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 2)
            try await house.turn(to: 7, at: id)
            try await house.office.queueDueReminders()
            let line = Line()
            let office = try house.office(sending: line.transport)
            line.ending.withLock { $0 = DeliveryFailure.later(reply: 421) }
            #expect(try await office.deliverMail() == 0)
            #expect(line.taken.count == 2)
            line.ending.withLock { $0 = nil }
            house.clock.advance(seconds: 60)
            #expect(try await office.deliverMail() == 2)
            #expect(try await house.sent(at: id) == [.weekBefore: 2])
            #expect(Set(line.taken.suffix(2).map(\.id)) == Set(line.taken.prefix(2).map(\.id)))
            try await house.turn(to: 1, at: id)
            try await office.queueDueReminders()
            line.ending.withLock { $0 = DeliveryFailure.unreachable }
            #expect(try await office.deliverMail() == 0)
            try await house.turn(to: -1, hour: 0, at: id)
            line.ending.withLock { $0 = nil }
            #expect(try await office.deliverMail() == 0)
            // One of the two found out that nobody is there; the other was put back untried.
            #expect(line.taken.count == 5)
        }
    }
}
