import Campaigns
import Organisation

/// What is asked before a last day is moved: before the closing (an extension) or after it (a late round).
struct PeriodWords: Sendable {
    let heading: String
    let lead: @Sendable (_ lastDay: String) -> String
    let ask: String
    let refused: String
    let confirmHeading: String
    let confirmLead: String
    let points: [String]
    let submit: String
    let done: String
}

/// 回答期間の延長・後日の受検: the section on the page of an implementation, and the page that asks.
struct PeriodTexts: Sendable {
    let extend: PeriodWords
    let late: PeriodWords
    let moved: @Sendable (_ from: String, _ until: String, _ name: String) -> String
    let until: String
    let untilHint: String
    let now: String
    let then: String
    let reminders: @Sendable ([String]) -> String
    let noReminders: String
    let began: @Sendable (_ name: String) -> String
    let ended: @Sendable (_ moment: String) -> String
    let goesOn: String

    static func of(_ language: Language) -> PeriodTexts { language == .ja ? ja : en }
}

extension PeriodTexts {
    static let ja = PeriodTexts(
        extend: PeriodWords(
            heading: "回答期間の延長",
            lead: { "いまの最後の日は\($0)です。この事業場の最後の日だけを、あとの日に延ばせます。" },
            ask: "延長の内容を確かめる",
            refused: "いまの最後の日よりあとの、今日以降の日付を入力してください。最初の日から1年以内です。早めることはできません。",
            confirmHeading: "回答期間を延ばします",
            confirmLead: "延ばすと、次のようになります。まだ何も変わっていません。",
            points: [
                "すでにお送りしたリンクと案内状は、新しい最後の日までそのまま使えます。",
                "受ける方の画面と、これから送るメールには、新しい最後の日が表示されます。すでに届いたメールと印刷した案内状には、前の日付が書かれています。",
                "もうお答えになった方に、していただくことはありません。",
                "だれが、いつ、いつからいつに延ばしたかが記録に残ります。あとで早めることはできません。",
            ],
            submit: "最後の日を延ばす",
            done: "回答の最後の日を延ばしました。"),
        late: PeriodWords(
            heading: "後日の受検",
            lead: {
                "回答は締め切りました（最後の日は\($0)）。休職から戻った方など、まだの方の回答を、日を決めてもう一度受け付けられます。"
            },
            ask: "後日の受検の内容を確かめる",
            refused: "今日以降で、いまの最後の日より前でない日付を入力してください。最初の日から1年以内です。",
            confirmHeading: "まだの方の回答を、もう一度受け付けます",
            confirmLead: "受け付けると、次のようになります。まだ何も変わっていません。",
            points: [
                "まだの方は、お手元のリンクと案内状で回答できます。リンクの切れた方には、お知らせか再発行で新しくお送りします。",
                "もうお答えになった方の回答と結果は、そのまま変わりません。取り消しもできません。",
                "後日の回答は、次の締め切りで別のまとまりになり、実施者が同じように確認してから結果をお届けします。",
                "後日の回答が\(LateRound.fewest)人に満たないときは、最後の日が過ぎてから締め切れます。どなたのことか、わからないようにするためです。",
                "書きかけだった回答は、前の締め切りで消去されています。",
            ],
            submit: "もう一度受け付ける",
            done: "後日の受検を始めました。まだの方へのお知らせは、このページの「お知らせ」から送れます。"),
        moved: { "\($0)から\($1)に延長（\($2)）" },
        until: "新しい最後の日",
        untilHint: "この日の24時まで回答できます。最初の日から1年以内です。",
        now: "いまの最後の日",
        then: "新しい最後の日",
        reminders: { "まだの方へのお知らせは、新しい最後の日に合わせて、\($0.joined(separator: "と"))に送ります。" },
        noReminders: "このあと自動で送るお知らせはありません。",
        began: { "後日の受検を開始（\($0)）" },
        ended: { "　\($0)に締め切り" },
        goesOn: "　受付中")

    static let en = PeriodTexts(
        extend: PeriodWords(
            heading: "Extending the period",
            lead: { "The last day is now \($0). You can move it to a later day, for this workplace alone." },
            ask: "See what the extension does",
            refused:
                "Please enter a day after the present last day, today or later, at most a year after the first day. It cannot be moved earlier.",
            confirmHeading: "Extend the period for answers",
            confirmLead: "This is what follows. Nothing has changed yet.",
            points: [
                "Links and letters that were sent go on working until the new last day.",
                "The pages people see and the mails to come show the new last day. Mails and letters that have arrived show the old one.",
                "Whoever has answered need not do anything.",
                "Who extended it, when, and from which day to which stays on record. It cannot be moved earlier again.",
            ],
            submit: "Move the last day",
            done: "The last day for answers was moved."),
        late: PeriodWords(
            heading: "A late round",
            lead: {
                "Answering is closed (the last day was \($0)). People who have not answered, back from leave for example, can be given another period."
            },
            ask: "See what a late round does",
            refused:
                "Please enter a day that is today or later and not before the present last day, at most a year after the first day.",
            confirmHeading: "Take answers once more from those who have not answered",
            confirmLead: "This is what follows. Nothing has changed yet.",
            points: [
                "People who have not answered can use the link or letter they have. Whose link has ended gets another with a reminder or a re-issue.",
                "Answers and results of everybody else stay as they are and cannot be taken back.",
                "Late answers form a batch of their own at the next closing. The implementer reviews it in the same way before results go out.",
                "With fewer than \(LateRound.fewest) late answers the round ends only after its last day, so that nobody can tell whose they are.",
                "Answers that were begun and not sent were deleted at the last closing.",
            ],
            submit: "Take answers once more",
            done: "The late round has begun. Reminders can be sent from this page."),
        moved: { "from \($0) to \($1) (\($2))" },
        until: "New last day",
        untilHint: "People can answer until the end of this day. At most a year after the first day.",
        now: "Last day now",
        then: "New last day",
        reminders: { "Reminders follow the new last day: \($0.joined(separator: ", "))." },
        noReminders: "No more reminders go by themselves.",
        began: { "late round begun (\($0))" },
        ended: { ", closed \($0)" },
        goesOn: ", open")
}
