import Campaigns
import Documents
import Notifications
import Organisation
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Operations

/// A line on which something happens once, when the first mail has left.
private final class EventfulLine: Sendable {
    private let mails = Mutex<[String]>([])
    private let event: @Sendable (_ first: String) async throws -> Void

    init(_ event: @escaping @Sendable (_ first: String) async throws -> Void) {
        self.event = event
    }

    var addresses: [String] { mails.withLock { $0 } }

    var transport: MailTransport {
        MailTransport { mail in
            let address = mail.addressee.address
            let isFirst = self.mails.withLock { sent in
                sent.append(address)
                return sent.count == 1
            }
            if isFirst { try await self.event(address) }
        }
    }
}

extension TestOffice {
    fileprivate func office(on line: EventfulLine) throws -> Office {
        let sender = try #require(Sender(name: "凪", mail: "nagi@example.jp"))
        return Office(
            tenant: tenant,
            outside: Outside(now: clock.read, random: Randoms.system, mail: line.transport, sender: sender),
            passwords: Passwords.light(), press: Press(threads: 1), origin: "http://127.0.0.1")
    }

    /// The one of two persons who is not at this address.
    fileprivate static func other(than address: String) -> Int { address == mail(of: 1) ? 2 : 1 }
}

@Suite struct `Mails made together` {
    // S3-19: whether somebody has answered is asked when the reminder leaves, not when the round begins.
    @Test(arguments: Engine.all)
    func `hold no reminder for whoever answers while the one before leaves`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 2)
            try await house.turn(to: 7, at: id)
            try await house.office.queueDueReminders()
            let line = EventfulLine { first in
                try await house.answer(TestOffice.other(than: first), high: false)
            }
            #expect(try await house.office(on: line).deliverMail() == 1)
            #expect(line.addresses.count == 1)
        }
    }

    // S2-12, TH42: what waits longer than seconds behind a slow server is made anew, for the address of then.
    @Test(arguments: Engine.all)
    func `are made anew when the line stalls`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            _ = try await house.openWithWaitingMail(people: 2)
            let line = EventfulLine { first in
                house.clock.advance(seconds: MailRound.freshSeconds + 1)
                let old = TestOffice.mail(of: TestOffice.other(than: first))
                let roster = String(decoding: SampleCompany.roster(2), as: UTF8.self)
                _ = try await house.take(Array(roster.replacing(old, with: "moved@example.jp").utf8))
            }
            let office = try house.office(on: line)
            while try await office.deliverMail() > 0 {}
            let first = try #require(line.addresses.first)
            #expect(Set(line.addresses) == [first, "moved@example.jp"])
        }
    }

    // Who is told to stop finishes the mail in hand; the others are free at once, and nobody gets two.
    @Test(arguments: Engine.all)
    func `wait for the next worker when this one is told to stop`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            _ = try await house.openWithWaitingMail(people: 6)
            let line = EventfulLine { _ in withUnsafeCurrentTask { $0?.cancel() } }
            let office = try house.office(on: line)
            let sent = try await Task { try await office.deliverMail() }.value
            #expect(sent == 1 && line.addresses.count == 1)
            #expect(try await office.deliverMail() == 5)
            #expect(Set(line.addresses).count == 6 && line.addresses.count == 6)
        }
    }
}
