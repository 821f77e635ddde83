import Organisation

/// お問い合わせ, for those who answer.
struct EnquiryDeskTexts: Sendable {
    let menu: String
    let lead: String
    let leadAdministrator: String
    let none: String
    let columnNumber: String
    let columnKind: String
    let columnAt: String
    let columnState: String
    let state: @Sendable (Enquiry.State) -> String
    let heading: @Sendable (_ number: String) -> String
    let back: String
    let from: String
    let anonymous: String
    let mail: String
    let noMail: String
    let noHealth: String
    let answer: String
    let answerHint: String
    let sendAnswer: String
    let close: String
    let answered: String
    let closed: String
    let blank: String
    let tooLong: String
}

extension EnquiryDeskTexts {
    static let ja = EnquiryDeskTexts(
        menu: "お問い合わせ",
        lead: "新しい順に並んでいます。内容は、開いたときだけ表示されます。",
        leadAdministrator: "「使い方・操作」と「その他」を表示しています。ほかは実施事務従事者が答えます。",
        none: "お問い合わせはありません。",
        columnNumber: "受付番号",
        columnKind: "種類",
        columnAt: "受付",
        columnState: "状態",
        state: { state in
            switch state {
            case .received: "未回答"
            case .answered: "回答済み"
            case .closed: "終了"
            }
        },
        heading: { "お問い合わせ \($0)" },
        back: "お問い合わせの一覧",
        from: "お名前",
        anonymous: "（書かれていません）",
        mail: "お返事のお知らせ先",
        noMail: "メールなし。受付番号とことばで、ページからご覧になります。",
        noHealth: "体調や気持ちの相談が書かれていたら、相談窓口をご案内してください。内容を人事や上司に伝えないでください。",
        answer: "お返事",
        answerHint: "2,000文字まで。送ったあとは直せません。続けて送ることはできます。",
        sendAnswer: "お返事を送る",
        close: "このお問い合わせを終了する",
        answered: "お返事を送りました。",
        closed: "終了しました。",
        blank: "お返事を入力してください。",
        tooLong: "お返事は、2,000文字までにしてください。"
    )

    static let en = EnquiryDeskTexts(
        menu: "Enquiries",
        lead: "Newest first. What was written is shown only when you open it.",
        leadAdministrator:
            "You see the kinds “Using these pages” and “Something else”. The clerks answer the rest.",
        none: "There are no enquiries.",
        columnNumber: "Number",
        columnKind: "About",
        columnAt: "Received",
        columnState: "State",
        state: { state in
            switch state {
            case .received: "Waiting"
            case .answered: "Answered"
            case .closed: "Closed"
            }
        },
        heading: { "Enquiry \($0)" },
        back: "All enquiries",
        from: "Name",
        anonymous: "(not given)",
        mail: "News of the answer goes to",
        noMail: "No mail: it is read on the page with number and word.",
        noHealth:
            "If somebody writes about their health, please point to the consultation desk, and pass nothing on "
            + "to HR or superiors.",
        answer: "Answer",
        answerHint: "Up to 2,000 characters. It cannot be changed later; you can send another.",
        sendAnswer: "Send the answer",
        close: "Close this enquiry",
        answered: "The answer is sent.",
        closed: "It is closed.",
        blank: "Please enter an answer.",
        tooLong: "Please keep the answer within 2,000 characters."
    )
}
