import Delivery
import Foundation
import Notifications
import Organisation
import Testing

@Suite struct `A mail on the wire` {
    // S2-05
    @Test func `reads back as it was written, everyday names included`() throws {
        let sent = try mail(replyTo: "reply@example.test")
        let read = try ReceivedMail(sent.payload)
        #expect(read.body == sent.letter.body)
        #expect(read.body.contains("髙﨑 光 様"))
        #expect(try read.words("Subject") == "【凪】お知らせがあります")
        #expect(try read.words("From") == "みなと食品 健康推進室（彅・濵） <desk@example.test>")
        #expect(read["To"] == "<hikaru@example.test>")
        #expect(read["Reply-To"] == "<reply@example.test>")
        #expect(read["Date"] == "Fri, 20 Nov 2026 17:05:09 +0900")
        #expect(read["Message-ID"] == "<m-1@nagi.example.test>")
        #expect(read["Auto-Submitted"] == "auto-generated")
        #expect(read["Content-Type"] == "text/plain; charset=UTF-8")
    }

    @Test func `has no header but these, each once, and one addressee`() throws {
        let names = try ReceivedMail(try mail().payload).headers.map(\.name)
        #expect(
            names == [
                "From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "MIME-Version",
                "Content-Type",
                "Content-Transfer-Encoding", "X-Fill",
            ])
    }

    @Test func `keeps every line within what mail allows`() throws {
        let long = String(repeating: "𠮷髙a", count: 200)
        let sent = OutgoingMail(
            id: try #require(MailID("m", at: "nagi.example.test")),
            at: try #require(Instant(text: "2026-11-20T08:05:09.000Z")),
            from: try #require(Sender(name: long, mail: "desk@example.test")),
            to: try #require(Recipient(name: long, mail: "a@example.test", language: .en)),
            .secretReset(
                SecurityNotice(
                    company: long, at: try #require(Instant(text: "2026-11-20T08:05:09.000Z")),
                    desk: Desk(name: "", contact: ""))))
        let lines = try #require(String(bytes: sent.payload, encoding: .ascii)).split(
            separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.allSatisfy { $0.utf8.count <= 89 })
        #expect(lines.allSatisfy { !$0.contains("\r") && !$0.contains("\n") })
        #expect(try ReceivedMail(sent.payload).words("From") == "\(long) <desk@example.test>")
    }

    // S3-04, L-04
    @Test func `has the same size for everybody, whatever the name, the address and the link`() throws {
        var sizes: Set<Int> = []
        for length in 0..<120 {
            let text = String(repeating: "a", count: length)
            sizes.insert(
                try mail(
                    to: "b\(text.prefix(50))@example.test", name: "髙\(text)", link: "https://a.test/\(text)"
                ).payload.count)
        }
        #expect(sizes == [4096])
    }

    // L-04
    @Test func `differs between two examinees only in name, link, address and filling`() throws {
        let one = try ReceivedMail(try mail("m-1", to: "a@example.test", name: "青木 花").payload)
        let other = try ReceivedMail(try mail("m-1", to: "bb@example.test", name: "髙﨑 光").payload)
        #expect(one.body.replacing("青木 花", with: "髙﨑 光") == other.body)
        for name in one.headers.map(\.name) where name != "To" && name != "X-Fill" {
            #expect(one[name] == other[name], "\(name)")
        }
    }

    @Test func `fills any size up to the block, with no line that could end the headers`() throws {
        for link in ["", String(repeating: "x", count: 1300), String(repeating: "x", count: 2600)] {
            for domain in ["a.test", "a\(String(repeating: "b", count: 40)).test"] {
                for length in 1...60 {
                    let payload = try mail(
                        to: "\(String(repeating: "c", count: length))@\(domain)", link: link
                    ).payload
                    #expect(payload.count % 4096 == 0)
                    #expect(try ReceivedMail(payload).headers.last?.name == "X-Fill")
                }
            }
        }
    }
}
