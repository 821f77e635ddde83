import Organisation

/// 変わったメールアドレスの確認.
struct AddressTexts: Sendable {
    let heading: String
    let lead: String
    let code: String
    let hint: String
    let submit: String
    let wrong: String
    let confirmed: String
    let ended: String

    static func of(_ language: Language) -> AddressTexts { language == .ja ? .ja : .en }

    static let ja = AddressTexts(
        heading: "メールアドレスの確認",
        lead: "登録されているメールアドレスが、ご案内をお送りしたときと変わっています。新しいアドレスに届いた番号を入れると、次からのお知らせをそのアドレスにお送りします。"
            + "心当たりのない変更のときは、入れずに、実施事務従事者にお知らせください。",
        code: "メールに書かれた番号", hint: "例：ABCD-EFGH-JK。小文字でも、ハイフンがなくてもかまいません。", submit: "確認する",
        wrong: "番号がちがいます。メールに書かれた番号をもう一度お確かめください。",
        confirmed: "確認できました。次からのお知らせは、このアドレスにお送りします。",
        ended: "番号のまちがいが続いたため、この番号は使えなくなりました。結果はこのページでご覧になれます。次のお知らせのときに、新しい番号をお送りします。")

    static let en = AddressTexts(
        heading: "Confirm your mail address",
        lead:
            "Your registered mail address is not the one you were invited at. Enter the code that came to the new one, "
            + "and notices will go there. If you know of no such change, please do not enter it and tell the clerk.",
        code: "Code in the mail", hint: "For example ABCD-EFGH-JK. Small letters and no hyphens are fine.",
        submit: "Confirm", wrong: "This is not the code. Please look at the mail again.",
        confirmed: "Thank you. Notices will go to this address from now on.",
        ended:
            "After several wrong codes this one no longer works. Your results are on this page all the same; the next "
            + "notice brings another code.")
}
