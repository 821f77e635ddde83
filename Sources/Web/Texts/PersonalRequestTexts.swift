/// Requests about personal data, for the clerk who answers.
struct PersonalRequestTexts: Sendable {
    let menu: String
    let lead: String
    let basis: [String]
    let none: String
    let columnAt: String
    let columnKind: String
    let columnWaiting: String
    let columnState: String
    let waiting: @Sendable (Int) -> String
    let open: String
    let heading: String
    let back: String
    let seen: String
    let person: String
    let number: String
    let text: String
    let toRoster: String
    let rosterNote: String
    let outcome: String
    let answer: String
    let answerHint: String
    let send: String
    let complete: String
    let answered: String
    let completed: String
    let outcomeMissing: String
    let blank: String
    let tooLong: String
}

extension PersonalRequestTexts {
    static let ja = PersonalRequestTexts(
        menu: "個人データの申し出",
        lead: "本人からの訂正・開示・利用の停止の申し出です。だれの申し出かと内容は、開いたときだけ表示されます。",
        basis: [
            "個人情報の保護に関する法律にもとづく申し出です。遅滞なく対応し、できないときは理由を添えてお返事してください。",
            "結果の通知の前に、判定や面接指導の要否を伝えないでください。",
        ],
        none: "申し出はありません。",
        columnAt: "受付",
        columnKind: "種類",
        columnWaiting: "受付からの日数",
        columnState: "状態",
        waiting: { "\($0)日" },
        open: "開く",
        heading: "個人データの申し出",
        back: "申し出の一覧",
        seen: "この申し出を開いたことは、本人の「わたしのデータを見た人」に表示されます。",
        person: "氏名",
        number: "社員番号",
        text: "申し出の内容",
        toRoster: "名簿を開く",
        rosterNote: "名簿の情報の訂正は、名簿で行ってください。送られた回答は、だれにも変えられません。",
        outcome: "対応",
        answer: "お返事",
        answerHint: "2,000文字まで。本人のページに表示されます。送ったあとは直せません。",
        send: "お返事を送る",
        complete: "対応を完了する",
        answered: "お返事を送りました。",
        completed: "完了しました。",
        outcomeMissing: "対応を選んでください。",
        blank: "お返事を入力してください。",
        tooLong: "お返事は、2,000文字までにしてください。"
    )

    static let en = PersonalRequestTexts(
        menu: "Data requests",
        lead: "What people ask about their own data. Who asks and what is shown only when you open it.",
        basis: [
            "They ask under the Act on the Protection of Personal Information. Please act without delay, and give the "
                + "reason where it cannot be done.",
            "Do not tell a verdict or a need of an interview before the results are released.",
        ],
        none: "There are no requests.",
        columnAt: "Received",
        columnKind: "For",
        columnWaiting: "Days since",
        columnState: "State",
        waiting: { $0 == 1 ? "1 day" : "\($0) days" },
        open: "Open",
        heading: "Request about personal data",
        back: "All requests",
        seen: "That you opened it is shown to the person under “Who saw my data”.",
        person: "Name",
        number: "Employee number",
        text: "The request",
        toRoster: "To the roster",
        rosterNote:
            "Facts of the roster are mended in the roster. Answers that were sent cannot be changed by anybody.",
        outcome: "What was done",
        answer: "Answer",
        answerHint: "Up to 2,000 characters, shown on the person's page. It cannot be changed later.",
        send: "Send the answer",
        complete: "Mark as done",
        answered: "The answer is sent.",
        completed: "It is done.",
        outcomeMissing: "Please choose what was done.",
        blank: "Please enter an answer.",
        tooLong: "Please keep the answer within 2,000 characters."
    )
}
