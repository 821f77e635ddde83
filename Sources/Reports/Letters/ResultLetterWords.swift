import Organisation

/// What surrounds a result on paper; the same for everybody of a language.
struct ResultLetterWords {
    let title: String
    let cover: [String]
    let contact: String
    let slip: String
    let slipLead: String
    let until: @Sendable (String) -> String
    let number: String
    let name: String
    let day: String
    let signed: String
    let back: String
    let version: @Sendable (String) -> String

    static func of(_ language: Language) -> ResultLetterWords { language == .ja ? ja : en }

    static let ja = ResultLetterWords(
        title: "ストレスチェックのお知らせ",
        cover: [
            "ストレスチェックにお答えくださり、ありがとうございました。あなたの結果を、もう1枚の紙でお届けします。",
            "お届けするものは、どなたも同じ枚数です。封筒の中は、ご本人だけがご覧ください。封が開いていたときは、下の窓口にお知らせください。",
            "この紙のうらは、結果を会社に渡すことへのお返事と、面接指導の申出の用紙です。出すかどうかは、ご自分で決められます。",
        ],
        contact: "お問い合わせ", slip: "結果の提供と面接指導の申出の用紙",
        slipLead: "どなたにも同じ用紙をお届けしています。出すかどうか、どう書くかは、ご自分で決められます。出さないときは、会社には何も渡りません。",
        until: { "\($0)までに実施事務従事者に届いたお返事を受け付けます。面接指導の申出は、そのあとも受け付けます。" },
        number: "社員番号", name: "お名前", day: "書いた日", signed: "署名",
        back: "出すときは、封をして、実施事務従事者にお渡しください。人事や上司には渡さないでください。　",
        version: { "説明の版 \($0)" })

    static let en = ResultLetterWords(
        title: "About your stress check",
        cover: [
            "Thank you for answering the stress check. Your result is on the other sheet.",
            """
            Everybody receives the same number of sheets. What is in the envelope is for you alone. If it was open when \
            you got it, please tell the desk below.
            """,
            """
            The back of this sheet is a form to say whether the result may pass to your company, and to ask for the \
            physician's interview. You decide whether to use it.
            """,
        ],
        contact: "Whom to ask", slip: "Passing on the result, and the interview",
        slipLead: """
            Everybody receives the same form. You decide whether to hand it in and what to write. If you do not, nothing \
            passes to your company.
            """,
        until: {
            "Answers that reach a clerk until \($0) are taken. Requests for the interview are taken later, too."
        },
        number: "Employee no.", name: "Name", day: "Day", signed: "Signature",
        back: "Please hand it sealed to a clerk of the stress check, never to HR or superiors. ",
        version: { "Version of the words \($0)" })
}
