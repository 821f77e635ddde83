import Notifications
import Organisation
import Testing

func mail(
    _ id: String = "m-1", to address: String = "hikaru@example.test", name: String = "髙﨑 光",
    link: String = "https://nagi.example.test/l/abc", replyTo: String? = nil, language: Language = .ja
) throws -> OutgoingMail {
    let notice = ResultNotice(
        company: "株式会社みなと食品", campaign: "2026年度 ストレスチェック", link: link,
        desk: Desk(name: "健康推進室", contact: "health@example.test"))
    return OutgoingMail(
        id: try #require(MailID(id, at: "nagi.example.test")),
        at: try #require(Instant(text: "2026-11-20T08:05:09.000Z")),
        from: try #require(Sender(name: "みなと食品 健康推進室（彅・濵）", mail: "desk@example.test", replyTo: replyTo)),
        to: try #require(Recipient(name: name, mail: address, language: language)), .resultReady(notice))
}
