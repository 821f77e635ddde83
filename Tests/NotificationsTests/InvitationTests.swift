import Notifications
import Organisation
import Testing

@Suite struct `An invitation` {
    // S2-05
    @Test func `carries the personal link on a line of its own and the last day in the subject`() throws {
        let link = "https://nagi.example.test/l/k3vSlugAndSecret"
        let message = Message.invitation(try invitation(link: link))
        for (language, lastDay) in [(Language.ja, "11月20日"), (.en, "20 November")] {
            let letter = message.letter(to: try recipient("髙﨑 光", "hikaru@example.test", language))
            #expect(letter.body.split(separator: "\n").filter { $0.contains("://") } == [link[...]])
            #expect(letter.subject.text.contains(lastDay))
        }
    }

    // S2-05, S2-55, S3-10
    @Test(arguments: [
        (
            Language.ja,
            [
                "髙﨑 光 様", "株式会社みなと食品", "2026年度 ストレスチェック", "57問、10分ほど",
                "2026年11月2日（月）から", "2026年11月20日（金）まで", "一次予防", "自由です", "不利益",
                "本人の同意なく会社に提供されません", "申し出ると、結果が会社に伝わります", "髙﨑 医師",
                "佐藤、鈴木", "健康推進室", "health@example.test",
            ]
        ),
        (
            .en,
            [
                "Dear 髙﨑 光,", "株式会社みなと食品", "57 questions", "Monday, 2 November 2026",
                "Friday, 20 November 2026", "primary prevention", "voluntary", "no disadvantage",
                "Without your consent the result is not given to the company",
                "if you ask, your result is passed to the company", "髙﨑 医師", "佐藤, 鈴木", "health@example.test",
            ]
        ),
    ])
    func `tells what a person must know before answering`(language: Language, words: [String]) throws {
        let letter = Message.invitation(try invitation())
            .letter(to: try recipient("髙﨑 光", "hikaru@example.test", language))
        for word in words { #expect(letter.body.contains(word), "\(word)") }
    }

    @Test func `names a pace in minutes that fits the questionnaire`() throws {
        for (items, minutes) in [(57, "10分"), (23, "4分"), (80, "14分")] {
            let short = CheckInvitation(
                company: "会社", campaign: "実施", itemCount: items, firstDay: try day("2026-11-02"),
                lastDay: try day("2026-11-20"), implementers: [], clerks: [], link: "https://a.test/",
                desk: desk)
            let letter = Message.invitation(short).letter(to: try recipient("人", "a@example.test"))
            #expect(letter.body.contains("\(items)問、\(minutes)ほど"))
        }
    }
}
