import Notifications
import Organisation
import Testing

@Suite struct `Mail about access` {
    @Test func `gives staff a link with its end and never a password`() throws {
        let access = AccountAccess(
            company: "株式会社みなと食品", role: "実施者", link: "https://nagi.example.test/p/abc",
            validUntil: try instant("2026-11-22T03:05:00.000Z"), desk: desk)
        let created = Message.accountCreated(access).letter(to: try recipient("髙﨑 光", "h@example.test")).body
        #expect(created.contains("実施者としてのアカウント"))
        #expect(created.contains("2026年11月22日（日）12:05まで"))
        #expect(created.split(separator: "\n").contains("https://nagi.example.test/p/abc"))
        let again = Message.setPassword(access).letter(to: try recipient("Ann", "a@example.test", .en)).body
        #expect(again.contains("until 12:05 on Sunday, 22 November 2026 (Japan time)"))
    }

    @Test func `tells of a change at the address or the secret, without any link or code`() throws {
        for message in try allMessages()[4...5] {
            let letter = message.letter(to: try recipient("髙﨑 光", "h@example.test"))
            #expect(!letter.body.contains("://"))
            #expect(letter.body.contains("心当たりのないときは"))
            #expect(letter.body.contains("2026年11月22日（日）12:05"))
        }
    }
}
