import Organisation

/// 開始後に加わった方, on the page of an implementation.
struct JoinerTexts: Sendable {
    let heading: String
    let count: @Sendable (_ people: String) -> String
    let points: [String]
    let submit: String
    let others: String
    let over: String
    let done: String

    static func of(_ language: Language) -> JoinerTexts { language == .ja ? ja : en }
}

extension JoinerTexts {
    static let ja = JoinerTexts(
        heading: "開始のあとに加わった方",
        count: { "開始のあとに名簿に加わり、まだご案内していない方が\($0)います。" },
        points: [
            "開始のときと同じ案内のメールをお送りします。最初の日の前なら、最初の日に届きます。",
            "メールアドレスのない方は、案内状の一覧に加わります。",
            "部署などは、今日の名簿のものを記録します。退職された方、すでにご案内した方には送りません。",
        ],
        submit: "加わった方に案内を送る",
        others: "この実施回の実施者か実施事務従事者が、案内を送れます。",
        over: "回答期間が終わっています。案内を送るには、先に最後の日を延ばしてください。",
        done: "開始のあとに加わった方を、案内の対象にしました。メールは順に送られます。")

    static let en = JoinerTexts(
        heading: "People who joined after the opening",
        count: { "Since the opening \($0) joined the workplace and have not been invited." },
        points: [
            "They get the same invitation as at the opening; before the first day it leaves on the first day.",
            "People without a mail address join the list of letters.",
            "Their department and the like are recorded as in today's roster. Nobody who has left or was invited before gets one.",
        ],
        submit: "Invite those who joined",
        others: "The implementers and clerks appointed here can invite them.",
        over: "The period is over. To invite them, please move the last day first.",
        done: "Those who joined after the opening are invited now. The mails leave in turn.")
}
