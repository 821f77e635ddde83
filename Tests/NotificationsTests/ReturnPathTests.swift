import Organisation
import Testing

@testable import Notifications

@Suite struct `The way back of a mail` {
    // S2-09, TH42: names the mail that was sent, never an address or a person.
    @Test func `is made from the random id of the mail, and read again in any case`() throws {
        let path = try #require(ReturnPath("bounces@example.jp"))
        let word = MailWord(slug: "h4kq9zt2ab", mail: MailTaskID(rawValue: 4_711_000_000_123))
        let mailbox = try #require(path.mailbox(word.text))
        #expect(
            mailbox.address == "bounces+h4kq9zt2ab.n1o46uzhgr@example.jp"
                || mailbox.address.hasPrefix("bounces+h4kq9zt2ab.n"))
        for address in [mailbox.address, mailbox.address.uppercased()] {
            #expect(path.word(in: address).flatMap(MailWord.init) == word)
        }
        let own = MailWord(slug: nil, mail: MailTaskID(rawValue: 7))
        #expect(MailWord(own.text) == own && own.text == "n7")
        let longest = MailWord(slug: "h4kq9zt2ab", mail: MailTaskID(rawValue: .max))
        #expect(
            try #require(ReturnPath("twenty.letters.are.ok@example.jp".replacing(".ok", with: ""))).mailbox(
                longest.text) != nil)
    }

    @Test(arguments: [
        "", "bounces", "bounces@", "a b@example.jp", "a+b@example.jp", "more-than-twenty-letters@example.jp",
    ])
    func `needs a plain address`(address: String) {
        #expect(ReturnPath(address) == nil)
    }

    @Test(arguments: [
        "bounces@example.jp", "bounces+@example.jp", "bounces+n7@example.com", "other+n7@example.jp",
        "bounces+n7@example.jp.evil.example",
    ])
    func `is not another's address`(address: String) throws {
        let path = try #require(ReturnPath("bounces@example.jp"))
        #expect(path.word(in: address) == nil)
    }

    @Test(arguments: ["", "n", "7", "n0", "n-7", "x.n7.y", ".n7", "a.b.n7", "slug.", "nzzzzzzzzzzzzzzzzzz"])
    func `carries no other word`(word: String) {
        #expect(MailWord(word) == nil)
    }
}
