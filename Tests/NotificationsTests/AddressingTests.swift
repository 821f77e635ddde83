import Notifications
import Organisation
import Testing

@Suite struct `Addressing a mail` {
    @Test(arguments: [
        "a\r\nBcc: b@example.test", "a\nb", "a\u{0}", "a\u{85}b", "a\u{2028}b", "a\u{202E}b", "a\u{7F}",
    ])
    func `refuses a name that could begin another header`(name: String) {
        #expect(Recipient(name: name, mail: "a@example.test", language: .ja) == nil)
        #expect(Sender(name: name, mail: "a@example.test") == nil)
    }

    @Test(arguments: [
        "", "a", "a@b@c.test", "a@b", "a b@example.test", "a@example.test\r\nRCPT TO:<x@y.z>",
        "<a@example.test>",
        "a@example.test,b@example.test", "髙@example.test", "a@exa mple.test", "a@.test",
    ])
    func `refuses what is not one address`(address: String) {
        #expect(Mailbox(address) == nil)
        #expect(Sender(name: "窓口", mail: "a@example.test", replyTo: address) == nil)
    }

    @Test func `takes the addresses that Japanese carriers gave out`() {
        for address in ["taro..y.@docomo.example", "-x-@ezweb.example", "a+b@example.test"] {
            #expect(Mailbox(address)?.address == address)
        }
    }

    @Test func `gives a person without mail no recipient`() {
        let person = { (mail: String) in
            PersonIdentity(
                number: "001", name: "髙﨑 光", kana: "タカサキ ヒカル", mail: mail, sex: .unstated, birthDate: nil,
                language: .en)
        }
        #expect(Recipient(person("")) == nil)
        #expect(Recipient(person("h@example.test"))?.language == .en)
    }

    @Test(arguments: ["", "a b", "a/b", "../a", "a\r\n", "髙", String(repeating: "a", count: 65)])
    func `refuses a Message-ID that is unsafe in a header or a file name`(name: String) {
        #expect(MailID(name, at: "nagi.example.test") == nil)
        #expect(MailID("m-1", at: name) == nil)
    }

    @Test(arguments: [
        ("2026-11-20T08:05:09.999Z", "Fri, 20 Nov 2026 17:05:09 +0900"),
        ("2026-12-31T15:00:00.000Z", "Fri, 1 Jan 2027 00:00:00 +0900"),
        ("2028-02-28T15:30:59.000Z", "Tue, 29 Feb 2028 00:30:59 +0900"),
    ])
    func `writes the date as mail does, in Japan's time`(moment: String, date: String) throws {
        let mail = OutgoingMail(
            id: try #require(MailID("m1", at: "nagi.example.test")), at: try instant(moment),
            from: try #require(Sender(name: "窓口", mail: "desk@example.test")),
            to: try recipient("人", "a@example.test"), .resultReady(resultNotice()))
        #expect(mail.date == date)
    }
}
