import Foundation
import Notifications
import Organisation
import Testing

@testable import Delivery

/// Notices in the shapes in which mail servers write them, about mail 4711 of company h4kq9zt2ab.
private enum Notice {
    static let word = MailWord(slug: "h4kq9zt2ab", mail: MailTaskID(rawValue: 4711))
    static let address = "bounces+\(word.text)@example.jp"

    static func status(_ action: String, _ status: String, _ diagnostic: String) -> String {
        """
        Return-Path: <>
        To: \(address)
        From: MAILER-DAEMON@mx.example.jp (Mail Delivery System)
        Subject: Undelivered Mail Returned to Sender
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status;
        \tboundary="9B095.1/mx.example.jp"

        This is a MIME-encapsulated message.

        --9B095.1/mx.example.jp
        Content-Description: Notification
        Content-Type: text/plain; charset=us-ascii

        I'm sorry to have to inform you that your message could not
        be delivered to one or more recipients.

        --9B095.1/mx.example.jp
        Content-Description: Delivery report
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.jp
        X-Postfix-Queue-ID: 9B095
        Arrival-Date: Sun, 22 Nov 2026 12:00:00 +0900 (JST)

        Final-Recipient: rfc822; hikaru@example.test
        Action: \(action)
        Status: \(status)
        Remote-MTA: dns; mx.example.test
        Diagnostic-Code: \(diagnostic)

        --9B095.1/mx.example.jp
        Content-Type: message/rfc822

        Return-Path: <\(address)>
        Subject: =?UTF-8?B?44GK?=

        --9B095.1/mx.example.jp--
        """
    }

    static func plain(from: String, subject: String, _ body: String, more: String = "") -> String {
        """
        \(more)To: \(address)
        From: \(from)
        Subject: \(subject)
        Date: Sun, 22 Nov 2026 12:00:00 +0900
        Content-Type: text/plain; charset=us-ascii

        \(body)
        """
    }

    static let docomo = status(
        "failed", "5.2.0", "SMTP; 550 Unknown user hikaru@docomo.example")
    static let ezweb = plain(
        from: "Postmaster@ezweb.ne.jp", subject: "Mail System Error - Returned Mail",
        """
        The user(s) account is temporarily over quota.

        <hikaru@ezweb.example>

        --------------------------------------------------
        To: hikaru@ezweb.example
        """)
    static let auone = plain(
        from: "no-reply@app.auone-net.jp", subject: "Delivery Status",
        """
        Your mail sent on: Sun, 22 Nov 2026 12:00:00 +0900
            Could not be delivered to: <hikaru@auone.example>
            As their mailbox is full.
        """)
    static let qmail = plain(
        from: "MAILER-DAEMON@mail.example.jp", subject: "failure notice",
        """
        Hi. This is the qmail-send program at mail.example.jp.
        I'm afraid I wasn't able to deliver your message to the following addresses.
        This is a permanent error; I've given up. Sorry it didn't work out.

        <hikaru@example.test>:
        192.0.2.1 does not like recipient.
        Remote host said: 550 5.1.1 sorry, no mailbox here by that name
        Giving up on 192.0.2.1.

        --- Below this line is a copy of the message.

        Subject: 552 is not the reply
        """)
    static let exim = plain(
        from: "Mail Delivery System <Mailer-Daemon@mail.example.jp>",
        subject: "Mail delivery failed: returning message to sender",
        """
        This message was created automatically by mail delivery software.

        A message that you sent could not be delivered to one or more of its
        recipients. This is a permanent error. The following address(es) failed:

          hikaru@example.test
            SMTP error from remote mail server after RCPT TO:<hikaru@example.test>:
            host mx.example.test [192.0.2.1]: 553 5.3.0 unknown
        """, more: "Return-Path: <>\nDelivered-To: \(address)\n")
    static let japanese = """
        Return-Path: <>
        X-Original-To: \(address.uppercased())
        To: nobody-in-particular@example.jp
        From: postmaster@mail.example.jp
        Subject: =?UTF-8?B?6YWN5L+h5LiN6IO9?=
        Content-Type: text/plain; charset=UTF-8
        Content-Transfer-Encoding: base64

        \(Data("メールを配信できませんでした。宛先をお確かめください。".utf8).base64EncodedString())
        """
}

@Suite struct `A notice about a mail that did not arrive` {
    // S2-09: RFC 3464 and what servers without it write, those of Japanese providers among them.
    @Test(
        arguments: [
            (Notice.status("failed", "5.1.1", "smtp; 550 5.1.1 <hikaru@example.test>: User unknown"), 550),
            (Notice.status("failed (bad destination mailbox address)", "5.1.1", "smtp;550 no"), 550),
            (
                Notice.status(
                    "failed", "4.4.1", "X-Postfix; connect to mx.example.test: Connection timed out"), nil
            ),
            (Notice.docomo, 550), (Notice.ezweb, nil), (Notice.auone, nil), (Notice.qmail, 550),
            (Notice.exim, 553),
            (Notice.japanese, nil),
        ] as [(String, Int?)])
    func `names the mail, and the number of the reply where there is one`(notice: String, reply: Int?) throws
    {
        let path = try #require(ReturnPath("bounces@example.jp"))
        for text in [notice, notice.replacing("\n", with: "\r\n")] {
            let read = DeliveryNotice.read(Array(text.utf8), path: path)
            #expect(read == ReturnedMail(mail: Notice.word, reply: reply))
        }
    }

    // S2-09: what only comes late, arrived, or answers by itself is no failure.
    @Test(arguments: [
        Notice.status("delayed", "4.4.1", "smtp; 450 come again"),
        Notice.status("delivered", "2.0.0", "smtp; 250 ok"), Notice.status("relayed", "2.0.0", "smtp; 250"),
        Notice.plain(
            from: "hikaru@example.test", subject: "Out of office",
            "Your mail could not be delivered to my desk: I am away.",
            more: "Return-Path: <>\nAuto-Submitted: auto-replied\n"),
        Notice.plain(from: "hikaru@example.test", subject: "Re: failure notice", "user unknown, you say?"),
        Notice.plain(
            from: "MAILER-DAEMON@mail.example.jp", subject: "Warning: could not be delivered for 4 hours",
            "THIS IS A WARNING MESSAGE ONLY. It could not be delivered so far and will be retried."),
        Notice.qmail.replacing("bounces+", with: "others+"), Notice.qmail.replacing(".n3mv", with: ".x3mv"),
        "", "\n\n", "To: <bounces+n1@example.jp>",
    ])
    func `is nothing else that comes into the mailbox`(notice: String) throws {
        let path = try #require(ReturnPath("bounces@example.jp"))
        #expect(DeliveryNotice.read(Array(notice.utf8), path: path) == nil)
    }

    // S2-09: a hostile mail costs no more than its length; whatever is cut off is read as far as it goes.
    @Test func `may be cut anywhere, and nested deeply`() throws {
        let path = try #require(ReturnPath("bounces@example.jp"))
        let whole = Array(Notice.docomo.utf8)
        for end in stride(from: 0, to: whole.count, by: 7) {
            _ = DeliveryNotice.read(Array(whole[..<end]), path: path)
        }
        let nested = String(repeating: "Content-Type: multipart/mixed; boundary=a\n\n--a\n", count: 5_000)
        #expect(
            DeliveryNotice.read(Array(("To: \(Notice.address)\n" + nested).utf8), path: path) == nil)
        #expect(
            DeliveryNotice.read((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 31) }, path: path) == nil)
    }
}

@Suite struct `The folder of returned mail` {
    // TH42, S2-09: a notice may hold the mail it is about: once noted it is gone. Anything else is left for people.
    @Test func `forgets what was noted, and keeps what it does not understand`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "nagi-returned-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let new = folder.appending(path: "new")
        try FileManager.default.createDirectory(at: new, withIntermediateDirectories: true)
        for (name, text) in [("1.a", Notice.docomo), ("2.b", "To: somebody\n\nhello"), ("3.c", Notice.qmail)]
        {
            try Data(text.utf8).write(to: new.appending(path: name))
        }
        let path = try #require(ReturnPath("bounces@example.jp"))
        let box = ReturnFolder(folder, path: path).box
        struct Full: Error {}
        await #expect(throws: Full.self) { try await box.collect { _ in throw Full() } }
        let (noted, note) = AsyncStream.makeStream(of: ReturnedMail.self)
        let count = try await box.collect { note.yield($0) }
        note.finish()
        var mails: [ReturnedMail] = []
        for await mail in noted { mails.append(mail) }
        #expect(count == 2 && mails.map(\.mail) == [Notice.word, Notice.word])
        #expect(try FileManager.default.contentsOfDirectory(atPath: new.path) == [])
        let kept = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "cur").path)
        #expect(kept == ["2.b:2,S"])
        #expect(try await box.collect { _ in } == 0)
    }
}
