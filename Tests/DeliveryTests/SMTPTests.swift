import Delivery
import Foundation
import Notifications
import Testing

@Suite struct `Sending by SMTP` {
    private func transport(_ server: SMTPServer) -> MailTransport { transport(port: server.port) }

    private func transport(port: UInt16) -> MailTransport {
        SMTPTransport(SMTPSettings(host: "127.0.0.1", port: port, security: .none, timeoutSeconds: 20))
            .transport
    }

    // S2-05
    @Test func `hands over exactly the mail, to exactly one addressee`() async throws {
        let server = try SMTPServer()
        defer { server.stop() }
        let sent = try mail()
        try await transport(server).send(sent)
        #expect(server.received.mails == [sent.payload])
        #expect(server.received.senders.map { $0.prefix(19) } == ["<desk@example.test>"])
        #expect(server.received.recipients == ["<hikaru@example.test>"])
        #expect(server.received.greetings == ["example.test"])
        let read = try ReceivedMail(try #require(server.received.mails.first))
        #expect(read.body.contains("髙﨑 光 様"))
    }

    @Test func `keeps one connection for many mails, and brings each link to its own person`() async throws {
        let server = try SMTPServer()
        defer { server.stop() }
        let way = transport(server)
        for number in 0..<200 {
            try await way.send(
                try mail(
                    "m-\(number)", to: "p\(number)@example.test", name: "社員\(number)",
                    link: "https://a.test/l/t\(number)x"))
        }
        let received = server.received
        #expect(received.connections == 1)
        #expect(received.recipients == (0..<200).map { "<p\($0)@example.test>" })
        for (number, bytes) in received.mails.enumerated() {
            let read = try ReceivedMail(bytes)
            #expect(read["To"] == "<p\(number)@example.test>")
            #expect(read.body.contains("社員\(number) 様"))
            #expect(read.body.contains("https://a.test/l/t\(number)x\n"))
        }
    }

    @Test(arguments: [
        (["RCPT": "550 5.1.1 no such user hikaru@example.test"], DeliveryFailure.refused(reply: 550), true),
        (["RCPT": "450 4.2.1 mailbox busy"], .later(reply: 450), false),
        (["MAIL": "421 closing"], .later(reply: 421), false),
        (["DATA": "554 no"], .refused(reply: 554), true),
        ([".": "552 too much"], .refused(reply: 552), true),
        ([".": "451 try again"], .later(reply: 451), false),
        (["greeting": "554 go away"], .setup(reply: 554), false),
        (["greeting": "421 busy"], .later(reply: 421), false),
        (["MAIL": "530 sign in first"], .setup(reply: 530), false),
        (["EHLO": "502 what?", "HELO": "550 not you"], .setup(reply: 550), false),
    ])
    func `tells a refusal for good from one for now`(
        replies: SMTPServer.Replies, failure: DeliveryFailure, permanent: Bool
    ) async throws {
        let server = try SMTPServer(replies)
        defer { server.stop() }
        let way = transport(server)
        let error = await #expect(throws: DeliveryFailure.self) { try await way.send(try mail()) }
        #expect(error == failure)
        #expect(error?.isPermanent == permanent)
        #expect(!String(reflecting: try #require(error)).contains("example"))
    }

    @Test func `goes on with the next mail after a refused one`() async throws {
        let server = try SMTPServer(["RCPT TO:<gone@": "550 unknown"])
        defer { server.stop() }
        let way = transport(server)
        await #expect(throws: DeliveryFailure.refused(reply: 550)) {
            try await way.send(try mail(to: "gone@example.test"))
        }
        try await way.send(try mail("m-2"))
        #expect(server.received.mails.count == 1)
    }

    @Test func `waits when no server listens`() async throws {
        // Bound and not listening: the port stays ours, so no other test's server can answer on it.
        let (socket, port) = try loopbackListener(listens: false)
        defer { close(socket) }
        let way = transport(port: port)
        await #expect(throws: DeliveryFailure.unreachable) { try await way.send(try mail()) }
        #expect(!DeliveryFailure.unreachable.isPermanent)
    }

    @Test func `never falls back to plain text when encryption is asked for`() async throws {
        let server = try SMTPServer()
        defer { server.stop() }
        let way = SMTPTransport(SMTPSettings(host: "127.0.0.1", port: server.port, timeoutSeconds: 20))
            .transport
        await #expect(throws: DeliveryFailure.setup(reply: 0)) { try await way.send(try mail()) }
        #expect(server.received.recipients.isEmpty)
    }

    @Test func `keeps the mail when its own sign-in is refused`() async throws {
        let server = try SMTPServer(["EHLO": "250-test\r\n250 AUTH PLAIN", "AUTH": "535 no"])
        defer { server.stop() }
        let settings = SMTPSettings(
            host: "127.0.0.1", port: server.port, security: .none,
            login: SMTPSettings.Login(user: "nagi", password: "wrong"), timeoutSeconds: 20)
        let way = SMTPTransport(settings).transport
        let error = await #expect(throws: DeliveryFailure.self) { try await way.send(try mail()) }
        #expect(error == .setup(reply: 535))
        #expect(error?.isPermanent == false)
    }
}
