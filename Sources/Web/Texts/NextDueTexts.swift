import Organisation

/// 次の期限 on the list of campaigns.
struct NextDueTexts: Sendable {
    let heading: String
    let lead: String
    let last: String
    let due: String
    let until: @Sendable (String) -> String
    let noLast: String
    let noDay: String
    let never: String
    let later: String
    let soon: @Sendable (_ days: Int) -> String
    let overdue: @Sendable (_ days: Int) -> String
    let underWay: String
    let note: String

    static func of(_ language: Language) -> NextDueTexts { language == .ja ? ja : en }
}

extension NextDueTexts {
    static let ja = NextDueTexts(
        heading: "事業場ごとの次の期限",
        lead: "ストレスチェックは、事業場ごとに1年以内ごとに1回行います（労働安全衛生規則 第52条の9）。",
        last: "前回",
        due: "次の期限",
        until: { "\($0)まで" },
        noLast: "まだ行っていません",
        noDay: "—",
        never: "一度も行っていません",
        later: "期限まで余裕があります",
        soon: { $0 == 0 ? "期限は今日です" : "期限が近い（あと\($0)日）" },
        overdue: { "期限を\($0)日過ぎています" },
        underWay: "準備中または受付中の実施回があります",
        note: "前回の回答の最後の日から1年後を期限としています。この凪で締め切った実施回だけを数えます。")

    static let en = NextDueTexts(
        heading: "Next due, by workplace",
        lead:
            "Each workplace has a stress check once within every year (Ordinance on Safety and Health, Article 52-9).",
        last: "Last one",
        due: "Due by",
        until: { "until \($0)" },
        noLast: "none so far",
        noDay: "—",
        never: "Never done",
        later: "Not due yet",
        soon: { $0 == 0 ? "Due today" : "Due soon (days left: \($0))" },
        overdue: { "Overdue (days: \($0))" },
        underWay: "one is being prepared or answered",
        note: "Due a year after the last day for answers. Only what was closed here is counted.")
}
