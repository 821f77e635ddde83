import Campaigns
import Notifications
import Organisation
import Storage
import TestSupport
import Testing

@testable import Operations

@Suite struct `A round of mails` {
    // RE-09: a server that is not there is tried with one mail, and the others lose no time by it.
    @Test(arguments: Engine.all)
    func `stops at a line that is down, and goes on as soon as it is back`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            _ = try await house.openWithWaitingMail(people: 6)
            let line = MailLine()
            let office = try house.office(on: line)
            for failure in [DeliveryFailure.unreachable, .setup(reply: 535), .unwritable] {
                line.fail(failure)
                #expect(try await office.deliverMail() == 0)
            }
            #expect(line.tried.count == 3 && Set(line.tried.map(\.id)).count == 3)
            line.fail(nil)
            #expect(try await office.deliverMail() == 3)
            house.clock.advance(seconds: 60)
            #expect(try await office.deliverMail() == 3)
            #expect(Set(line.tried.map(\.id)).count == 6)
        }
    }

    // SECURITY §5: a mail server that is away for three days loses nothing, and each mail goes once when it is back.
    @Test(arguments: Engine.all)
    func `keeps every mail while there is no server for three days`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            _ = try await house.openWithWaitingMail(people: 4)
            let line = MailLine()
            let office = try house.office(on: line)
            line.fail(.unreachable)
            for _ in 0..<72 {
                #expect(try await office.deliverMail() == 0)
                house.clock.advance(seconds: 3_600)
            }
            line.fail(nil)
            let before = line.tried.count
            for _ in 0..<7 {
                try await office.deliverMail()
                house.clock.advance(seconds: 3_600)
            }
            let sent = line.tried.dropFirst(before).map(\.addressee.address)
            #expect(sent.count == 4 && Set(sent) == Set((1...4).map { TestOffice.mail(of: $0) }))
        }
    }

    // TH43: 1, 2, 4 … minutes after each failure, however often it was put back in between; one Message-ID.
    @Test(arguments: Engine.all)
    func `tries a mail that is put off again after longer and longer pauses`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            _ = try await house.openWithWaitingMail(people: 1)
            let line = MailLine()
            line.fail(.later(reply: 450))
            let office = try house.office(on: line)
            for (tries, minutes) in zip(1..., [1, 2, 4, 8]) {
                try await office.deliverMail()
                #expect(line.tried.count == tries)
                house.clock.advance(seconds: minutes * 60 - 1)
                try await office.deliverMail()
                #expect(line.tried.count == tries)
                house.clock.advance(seconds: 1)
            }
            #expect(Set(line.tried.map(\.id)).count == 1)
            // Each try has a link of its own; the one that arrives works.
            #expect(Set(line.tried.map(\.link)).count == 4)
        }
    }

    // TH43: whoever was slower than the lease sends nothing: another worker has it by then.
    @Test(arguments: Engine.all)
    func `sends nothing that another worker took over`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            _ = try await house.openWithWaitingMail(people: 2)
            let (line, other) = (MailLine(), MailLine())
            let (slow, quick) = (try house.office(on: line), try house.office(on: other))
            let clock = house.clock
            let stalling = MailTransport { mail in
                try await line.transport.send(mail)
                clock.advance(seconds: MailRound.leaseSeconds + 1)
                if other.tried.isEmpty { try await quick.deliverMail() }
            }
            let office = Office(
                tenant: house.tenant,
                outside: Outside(
                    now: clock.read, random: Randoms.system, mail: stalling, sender: slow.outside.sender),
                passwords: Passwords.light(), press: slow.press, origin: "http://127.0.0.1")
            try await office.deliverMail()
            // The first is in doubt, as after a crash: with the same Message-ID. The second left once.
            let ids = (line.tried + other.tried).map(\.id)
            #expect(line.tried.count == 1 && other.tried.count == 2)
            #expect(Set(ids).count == 2)
        }
    }
}

@Suite struct `The pace of mails` {
    private let start = Instant(milliseconds: 60_000 * 1_000)

    // S2-09: so many a minute to one domain; the others are told minutes in order, as many each.
    @Test func `lets so many through in a minute, and gives the rest their minutes in order`() {
        var pace = DomainPace()
        let turns = (1...7).map { _ in pace.turn(at: start.adding(seconds: 12), perMinute: 3) }
        let minute = { (n: Int) in Optional(start.adding(seconds: 60 * n)) }
        #expect(turns == [nil, nil, nil, minute(1), minute(1), minute(1), minute(2)])
        let next = (1...4).map { _ in pace.turn(at: start.adding(seconds: 60), perMinute: 3) }
        #expect(next == [nil, nil, nil, minute(2)])
        let third = (1...4).map { _ in pace.turn(at: start.adding(seconds: 121), perMinute: 3) }
        #expect(third == [nil, nil, nil, minute(3)])
        #expect(pace.turn(at: start.adding(seconds: 3_600), perMinute: 3) == nil)
    }

    @Test func `counts each domain for itself`() {
        let pacer = MailPacer(perMinute: 1)
        #expect(pacer.turn("a.example", at: start) == nil && pacer.turn("b.example", at: start) == nil)
        #expect(pacer.turn("a.example", at: start) != nil)
    }

    // S2-09: over the whole way: nobody is lost, nobody comes twice, none minute has more than its share.
    @Test(arguments: Engine.all)
    func `brings everybody their mail, a few at a time`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            _ = try await house.openWithWaitingMail(people: 11)
            let line = MailLine()
            let office = try house.office(on: line, perMinute: 4)
            var sent: [Int] = []
            for _ in 1...4 {
                sent.append(try await office.deliverMail() + office.deliverMail())
                house.clock.advance(seconds: 60)
            }
            #expect(sent == [4, 4, 3, 0])
            #expect(Set(line.tried.map(\.addressee.address)).count == 11 && line.tried.count == 11)
            let queue = try await house.office.mailQueue(as: house.clerk)
            #expect(queue.lines == [] && queue.count(.waiting) == 0)
        }
    }
}
