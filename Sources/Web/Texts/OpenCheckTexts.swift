import Organisation

/// いま受けられるストレスチェック, in the list of the own results.
struct OpenCheckTexts: Sendable {
    let heading: String
    let several: @Sendable (Int) -> String
    let workplace: String
    let period: String
    let days: @Sendable (String, String) -> String
    let state: String
    let open: String
    let notYet: String
    let answered: String
    let byLink: @Sendable (String) -> String
    let byAnyLink: String
    let another: String

    static func of(_ language: Language) -> OpenCheckTexts { language == .ja ? ja : en }

    static let ja = OpenCheckTexts(
        heading: "いま受けられるストレスチェック",
        several: { "\($0)つあります。それぞれに専用のリンクがあり、別の回答になります。" },
        workplace: "事業場", period: "期間", days: { "\($0)から\($1)まで" }, state: "状況",
        open: "まだ送信していません", notYet: "まだはじまっていません", answered: "回答を送信しました",
        byLink: { "受けるかどうかは自由です。受ける方は、\($0)にお送りしたメール（または案内状）のリンクを開いてください。" },
        byAnyLink: "受けるかどうかは自由です。受ける方は、このストレスチェックのご案内にあるリンクを開いてください。",
        another: "リンクが見つからないときは、下の連絡先か実施事務従事者に、リンクの再発行をお申し出ください。")

    static let en = OpenCheckTexts(
        heading: "Stress checks you can answer",
        several: { "There are \($0). Each has a link of its own, and each is answered apart." },
        workplace: "Workplace", period: "Period", days: { "\($0) to \($1)" }, state: "State",
        open: "Not sent yet", notYet: "Not begun yet", answered: "You have sent your answers",
        byLink: {
            "It is voluntary. To answer, please open the link in the mail (or letter) sent to you on \($0)."
        },
        byAnyLink: "It is voluntary. To answer, please open the link in the invitation to this check.",
        another: "If you cannot find the link, please ask the contact below or the clerk for another one.")
}
