import Notifications
import Organisation
import Testing

@Suite struct `Mail that tells an outsider nothing` {
    // S3-04, L-04, L-09
    @Test func `differs between two examinees only in name and link`() throws {
        for language in Language.allCases {
            let one = Message.resultReady(resultNotice(link: "https://nagi.example.test/l/AAAA"))
                .letter(to: try recipient("青木 花", "a@example.test", language))
            let other = Message.resultReady(resultNotice(link: "https://nagi.example.test/l/BBBB"))
                .letter(to: try recipient("髙﨑 光", "b@example.test", language))
            #expect(one.subject == other.subject)
            #expect(one.body != other.body)
            let renamed = one.body.replacing("青木 花", with: "髙﨑 光").replacing("/AAAA", with: "/BBBB")
            #expect(renamed == other.body)
        }
    }

    // S3-04
    @Test func `has no word of a verdict in any subject or notice`() throws {
        let tellingWords = ["高ストレス", "面接", "医師", "判定", "点", "high stress", "interview", "physician", "score"]
        for message in try allMessages() {
            for language in Language.allCases {
                let letter = message.letter(to: try recipient("人", "a@example.test", language))
                var seen = letter.subject.text
                if case .resultReady = message { seen += letter.body }
                if case .resultReminder = message { seen += letter.body }
                for word in tellingWords { #expect(!seen.lowercased().contains(word), "\(word)") }
            }
        }
    }

    @Test func `keeps lines short enough for a phone`() throws {
        for message in try allMessages() {
            for (language, width) in [(Language.ja, 70), (.en, 72)] {
                let letter = message.letter(to: try recipient("人", "a@example.test", language))
                for line in letter.body.split(separator: "\n") where !line.contains("://") {
                    #expect(line.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 2) } <= width, "\(line)")
                }
            }
        }
    }
}
