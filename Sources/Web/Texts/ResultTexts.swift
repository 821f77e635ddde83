/// Around a person's own results. The words of the result itself are those of `Reports`, so that page and
/// paper cannot differ.
struct ResultTexts: Sendable {
    let signInHeading: String
    let signInLead: String
    let number: String
    let numberHint: String
    let secret: String
    let signIn: String
    let failed: String
    let wait: @Sendable (Int) -> String
    let forgottenSecret: ForgottenSecretTexts
    let letter: String
    let forStaff: String
    let signedOut: String

    let listHeading: String
    let listLead: String
    let campaign: String
    let answered: String
    let notified: String
    let open: @Sendable (String) -> String
    let none: String
    let onPaper: String
    let consent: String

    let document: String
    let print: String
    let back: String
    let low: String
    let high: String
    let none19: String

    let seenBy: String
    let seenByLead: String
    let seenByNone: String
    let when: String
    let who: String
    let what: String
    let listed: String
    let opened: String
    let decided: String
    let asked: String
    let printed: String
    let resultPrinted: String
    let formEntered: String
    let withdrawn: String
    let relinked: String
    let moved: String
    let typed: String
    let codeIssued: String
    let secretRenewed: String
    let times: @Sendable (Int) -> String
    let yourself: String
    let program: String
    let codeHolder: String
    let staff: String
    let seenByExplained: [String]
}

extension ResultTexts {
    static let ja = ResultTexts(
        signInHeading: "結果を見る",
        signInLead: "回答を送信したときに決めた「あいことば」を入力してください。",
        number: "社員番号",
        numberHint: "社員証などに書かれている番号です。",
        secret: "あいことば",
        signIn: "結果を見る",
        failed: "入力された内容では開けませんでした。もう一度入力してください。",
        wait: { "続けて入力がちがったため、\($0)秒ほどお待ちください。その後、もう一度お試しください。" },
        forgottenSecret: .ja,
        letter: "あいことばを決めなかった方には、結果を封をした手紙でお渡しします。",
        forStaff: "担当者のサインインはこちら",
        signedOut: "サインアウトしました。",
        listHeading: "わたしの結果",
        listLead: "これまでのストレスチェックの結果です。ご本人のほかに見られるのは、実施者と実施事務従事者だけです。",
        campaign: "実施回",
        answered: "回答日",
        notified: "通知日",
        open: { "\($0)の結果を見る" },
        none: "見られる結果は、まだありません。結果の用意ができたら、お知らせをお送りします。",
        onPaper: "結果は、封をした紙でお届けします。どなたのお届け方法も、結果の内容とは関係なく決まっています。次の結果から画面で見たいときは、結果の通知の前に実施事務従事者にお申し出ください。",
        consent: "結果の提供と面接指導の申出",
        document: "PDFで保存する",
        print: "ストレスチェックの結果",
        back: "わたしの結果",
        low: "低い／少ない",
        high: "高い／多い",
        none19: "—",
        seenBy: "わたしのデータを見た人",
        seenByLead: "あなたの回答や結果が、いつ、だれに見られたかの記録です。新しい順に並んでいます。",
        seenByNone: "まだ記録はありません。",
        when: "日時",
        who: "見た人",
        what: "見かた",
        listed: "一覧で確認",
        opened: "開いた",
        decided: "面接指導の要否を判断",
        asked: "あなたの申し出の確認・お返事",
        printed: "あなたへの受検のご案内を印刷",
        resultPrinted: "お渡しする結果の手紙を印刷",
        formEntered: "あなたの用紙に書かれたことを入力",
        withdrawn: "送信した回答を取り消し",
        relinked: "あなたのリンクを再発行",
        moved: "紙での受検と画面での受検を切り替え", typed: "紙の回答を入力",
        codeIssued: "あいことばを決め直す番号を発行",
        secretRenewed: "番号を使って、あいことばを決め直し",
        times: { "（\($0)回）" },
        yourself: "あなた",
        program: "システムの自動処理",
        codeHolder: "番号を入力した方",
        staff: "担当者",
        seenByExplained: [
            "「一覧で確認」は、ほかの方とあわせた一覧を表示したことです。",
            "「開いた」は、あなただけの内容を開いたことです。",
            "この記録は、あとから書きかえることができません。",
        ]
    )

    static let en = ResultTexts(
        signInHeading: "See your result",
        signInLead: "Please enter the secret words that you chose when you sent your answers.",
        number: "Employee number",
        numberHint: "It is on your employee card, for example.",
        secret: "Secret words",
        signIn: "See the result",
        failed: "This did not open a result. Please try again.",
        wait: { "Because of several wrong attempts, please wait about \($0) seconds and then try again." },
        forgottenSecret: .en,
        letter: "If you chose no secret words, you get your result in a sealed letter.",
        forStaff: "Staff sign in here",
        signedOut: "You are signed out.",
        listHeading: "My results",
        listLead: "The results of your stress checks. Besides you, only implementer and clerks see them.",
        campaign: "Stress check",
        answered: "Answered",
        notified: "Notified",
        open: { "See the result of \($0)" },
        none: "There is no result to see yet. When it is ready you get a notice.",
        onPaper: """
            Your result comes to you on paper, in a sealed envelope. How results reach people has nothing to do with \
            what they say. To see the next one on screen, please tell a clerk before the results are released.
            """,
        consent: "Passing on the result, and the interview",
        document: "Save as PDF",
        print: "Result of the stress check",
        back: "My results",
        low: "Low / few",
        high: "High / many",
        none19: "—",
        seenBy: "Who saw my data",
        seenByLead: "When and by whom your answers or results were seen, newest first.",
        seenByNone: "Nothing has been recorded yet.",
        when: "When",
        who: "Who",
        what: "How",
        listed: "Seen in a list",
        opened: "Opened",
        decided: "Decided on the interview",
        asked: "Your request read or answered",
        printed: "Your printed invitation made",
        resultPrinted: "Your result printed as a letter",
        formEntered: "What you wrote on the paper form entered",
        withdrawn: "Took back what was sent",
        relinked: "Your link made anew",
        moved: "Moved to paper, or back to the screen", typed: "Answers on paper typed",
        codeIssued: "A code for new secret words issued",
        secretRenewed: "New secret words chosen by the code",
        times: { " (\($0) times)" },
        yourself: "You",
        program: "The program itself",
        codeHolder: "Whoever entered the code",
        staff: "Staff",
        seenByExplained: [
            "“Seen in a list” means a list of several people that names you was shown.",
            "“Opened” means that your own record was opened.",
            "This record cannot be changed afterwards.",
        ]
    )
}
