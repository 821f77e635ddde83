import Notifications
import Organisation
import Testing

let desk = Desk(name: "健康推進室", contact: "health@example.test　平日 9:00〜17:30")

func recipient(_ name: String, _ mail: String, _ language: Language = .ja) throws -> Recipient {
    try #require(Recipient(name: name, mail: mail, language: language))
}

func day(_ text: String) throws -> Day { try #require(Day(text: text)) }

func instant(_ text: String) throws -> Instant { try #require(Instant(text: text)) }

func invitation(link: String = "https://nagi.example.test/l/abc") throws -> CheckInvitation {
    CheckInvitation(
        company: "株式会社みなと食品", campaign: "2026年度 ストレスチェック", itemCount: 57,
        firstDay: try day("2026-11-02"), lastDay: try day("2026-11-20"), implementers: ["髙﨑 医師"],
        clerks: ["佐藤", "鈴木"], link: link, desk: desk)
}

func resultNotice(link: String = "https://nagi.example.test/l/abc") -> ResultNotice {
    ResultNotice(company: "株式会社みなと食品", campaign: "2026年度 ストレスチェック", link: link, desk: desk)
}

func resultReminder(link: String = "https://nagi.example.test/l/abc", until: Day) -> ResultReminder {
    ResultReminder(notice: resultNotice(link: link), until: until)
}

func allMessages() throws -> [Message] {
    let access = AccountAccess(
        company: "株式会社みなと食品", role: "実施者", link: "https://nagi.example.test/p/abc",
        validUntil: try instant("2026-11-22T03:05:00.000Z"), desk: desk)
    let notice = SecurityNotice(
        company: "株式会社みなと食品", at: try instant("2026-11-22T03:05:00.000Z"), desk: desk)
    return [
        .invitation(try invitation()), .resultReady(resultNotice()), .accountCreated(access),
        .setPassword(access), .secretReset(notice), .addressChanged(notice),
        .answered(
            AnswerNotice(
                company: "株式会社みなと食品", link: "https://nagi.example.test/t/abc/results/data", desk: desk)),
        .reminder(try invitation()), .resultReminder(resultReminder(until: try day("2026-12-20"))),
        .reviewWaits(
            ReviewNotice(company: "株式会社みなと食品", link: "https://nagi.example.test/t/abc/home", desk: desk)),
    ]
}
