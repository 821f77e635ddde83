/// What the person reads about a forgotten own secret.
struct ForgottenSecretTexts: Sendable {
    let heading: String
    let link: String
    let lead: String
    let steps: [String]
    let promises: [String]
    let ask: String
    let asked: [String]
    let toCode: String
    let codeHeading: String
    let codeLead: String
    let code: String
    let codeHint: String
    let wrong: String
    let chosen: String
}

extension ForgottenSecretTexts {
    static let ja = ForgottenSecretTexts(
        heading: "あいことばを忘れたとき",
        link: "あいことばを忘れたときは、こちらをご覧ください",
        lead: "新しいあいことばに決め直すと、これまでの結果も続けて見られます。",
        steps: [
            "下の欄に社員番号を入力して、実施事務従事者に知らせます。",
            "実施事務従事者が、ご本人かどうかを確かめます。",
            "一度だけ使える番号を、手渡しまたは封をした手紙でお渡しします。",
            "番号を入力して、新しいあいことばを決めます。",
        ],
        promises: [
            "実施事務従事者も、ほかの人も、あなたのあいことばを知ることはできません。",
            "番号が発行されると、登録されているあなたのメールアドレスにもお知らせします。心当たりがないときは、すぐにご連絡ください。",
            "発行したことは記録に残り、「わたしのデータを見た人」に表示します。",
        ],
        ask: "番号の発行をお願いする",
        asked: [
            "お願いを受け付けました。実施事務従事者からのご連絡をお待ちください。",
            "入力した番号が登録されているかどうかは、安全のため、この画面には表示しません。連絡がないときは、会社の案内にある窓口にお声がけください。",
        ],
        toCode: "番号を受け取った方はこちら",
        codeHeading: "新しいあいことばを決める",
        codeLead: "受け取った番号は一度だけ使えます。決め直すと、前のあいことばは使えなくなります。",
        code: "受け取った番号",
        codeHint: "16文字です。ハイフンや大文字・小文字のちがいは気にせず入力できます。",
        wrong: "社員番号か、受け取った番号がちがうようです。番号は、期限を過ぎたときや新しい番号を受け取ったときは使えません。",
        chosen: "新しいあいことばに決め直しました。新しいあいことばで結果を見られます。"
    )

    static let en = ForgottenSecretTexts(
        heading: "If you forgot your secret words",
        link: "If you forgot the words, see here",
        lead: "You can choose new secret words; they open your earlier results too.",
        steps: [
            "Enter your employee number below, so that the clerk of the stress check knows.",
            "The clerk makes sure that it is you.",
            "You get a code that works once, by hand or in a sealed letter.",
            "With the code you choose new secret words.",
        ],
        promises: [
            "Neither the clerk nor anybody else can learn your secret words.",
            "When a code is issued, your registered mail address is told. If you did not expect that, please tell us at once.",
            "It stays on record and is shown under “Who saw my data”.",
        ],
        ask: "Ask for a code",
        asked: [
            "We have your request. Please wait for the clerk.",
            "For safety this page does not say whether the number is registered. If you hear nothing, please ask the desk "
                + "named by your company.",
        ],
        toCode: "You have a code?",
        codeHeading: "Choose new secret words",
        codeLead: "The code works once. After that the old words work no more.",
        code: "The code you were given",
        codeHint: "16 characters. Hyphens and capitals do not matter.",
        wrong:
            "The number or the code is not right. A code ends with its time, and when another one is issued.",
        chosen: "You have new secret words. They open your results."
    )
}
