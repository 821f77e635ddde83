import Organisation

/// 回答期間の延長: the section on the page of an implementation, and the page that asks.
struct PeriodTexts: Sendable {
    let heading: String
    let lead: @Sendable (_ lastDay: String) -> String
    let moved: @Sendable (_ from: String, _ until: String, _ name: String) -> String
    let until: String
    let untilHint: String
    let ask: String
    let refused: String
    let confirmHeading: String
    let confirmLead: String
    let now: String
    let then: String
    let points: [String]
    let reminders: @Sendable ([String]) -> String
    let noReminders: String
    let submit: String
    let done: String

    static func of(_ language: Language) -> PeriodTexts { language == .ja ? ja : en }
}

extension PeriodTexts {
    static let ja = PeriodTexts(
        heading: "回答期間の延長",
        lead: { "いまの最後の日は\($0)です。この事業場の最後の日だけを、あとの日に延ばせます。" },
        moved: { "\($0)から\($1)に延長（\($2)）" },
        until: "新しい最後の日",
        untilHint: "この日の24時まで回答できます。最初の日から1年以内です。",
        ask: "延長の内容を確かめる",
        refused: "いまの最後の日よりあとの、今日以降の日付を入力してください。最初の日から1年以内です。早めることはできません。",
        confirmHeading: "回答期間を延ばします",
        confirmLead: "延ばすと、次のようになります。まだ何も変わっていません。",
        now: "いまの最後の日",
        then: "新しい最後の日",
        points: [
            "すでにお送りしたリンクと案内状は、新しい最後の日までそのまま使えます。",
            "受ける方の画面と、これから送るメールには、新しい最後の日が表示されます。すでに届いたメールと印刷した案内状には、前の日付が書かれています。",
            "もうお答えになった方に、していただくことはありません。",
            "だれが、いつ、いつからいつに延ばしたかが記録に残ります。あとで早めることはできません。",
        ],
        reminders: { "まだの方へのお知らせは、新しい最後の日に合わせて、\($0.joined(separator: "と"))に送ります。" },
        noReminders: "このあと自動で送るお知らせはありません。",
        submit: "最後の日を延ばす",
        done: "回答の最後の日を延ばしました。")

    static let en = PeriodTexts(
        heading: "Extending the period",
        lead: { "The last day is now \($0). You can move it to a later day, for this workplace alone." },
        moved: { "from \($0) to \($1) (\($2))" },
        until: "New last day",
        untilHint: "People can answer until the end of this day. At most a year after the first day.",
        ask: "See what the extension does",
        refused:
            "Please enter a day after the present last day, today or later, at most a year after the first day. It cannot be moved earlier.",
        confirmHeading: "Extend the period for answers",
        confirmLead: "This is what follows. Nothing has changed yet.",
        now: "Last day now",
        then: "New last day",
        points: [
            "Links and letters that were sent go on working until the new last day.",
            "The pages people see and the mails to come show the new last day. Mails and letters that have arrived show the old one.",
            "Whoever has answered need not do anything.",
            "Who extended it, when, and from which day to which stays on record. It cannot be moved earlier again.",
        ],
        reminders: { "Reminders follow the new last day: \($0.joined(separator: ", "))." },
        noReminders: "No more reminders go by themselves.",
        submit: "Move the last day",
        done: "The last day for answers was moved.")
}
