import Documents
import Notifications
import Organisation
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Operations

/// A way out for mail that fails as a test says: each address by its own answer, or the whole line.
final class MailLine: Sendable {
    private let tries = Mutex<[OutgoingMail]>([])
    private let answers = Mutex<[String: DeliveryFailure]>([:])
    private let failure = Mutex<DeliveryFailure?>(nil)

    var tried: [OutgoingMail] { tries.withLock { $0 } }

    func answer(_ failure: DeliveryFailure?, to address: String) {
        answers.withLock { $0[address] = failure }
    }

    func fail(_ failure: DeliveryFailure?) {
        self.failure.withLock { $0 = failure }
    }

    func tries(to address: String) -> [OutgoingMail] { tried.filter { $0.addressee.address == address } }

    var transport: MailTransport {
        MailTransport { mail in
            self.tries.withLock { $0.append(mail) }
            if let failure = self.failure.withLock({ $0 }) { throw failure }
            if let failure = self.answers.withLock({ $0[mail.addressee.address] }) { throw failure }
        }
    }
}

extension TestOffice {
    /// The same office with another way out for mail.
    func office(
        on line: MailLine, perMinute: Int = MailPacer.usual, returnPath: String? = nil
    ) throws -> Office {
        let sender = try #require(Sender(name: "凪", mail: "nagi@example.jp"))
        let outside = Outside(
            now: clock.read, random: Randoms.system, mail: line.transport, sender: sender,
            returnPath: returnPath.flatMap(ReturnPath.init), pacer: MailPacer(perMinute: perMinute))
        return Office(
            tenant: tenant, outside: outside, passwords: Passwords.light(), press: Press(threads: 1),
            origin: "http://127.0.0.1")
    }

    /// Opened, the invitations waiting; mails to staff are gone.
    func openWithWaitingMail(people: Int) async throws -> ImplementationID {
        try await deliver()
        let id = try await draftCampaign(people: people)
        try await prepare(id)
        try await office.openCampaign(id, as: clerk)
        return id
    }
}
