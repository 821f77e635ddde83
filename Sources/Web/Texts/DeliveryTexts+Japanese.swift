import Campaigns

extension DeliveryTexts {
    static let ja = DeliveryTexts(
        plan: .ja, desk: .ja, paper: .ja, form: .ja,
        refusal: { refusal in
            switch refusal {
            case .onPaper: "この方の結果は紙でお届けします。"
            case .released: "結果を通知したあとは、お届け方法を変えられません。"
            case .notReleased: "結果を通知したあとで、印刷と記録ができます。"
            case .dayWrong: "日付を確かめてください。結果を通知した日から今日までの日を入れてください。"
            case .nothingWritten: "用紙に書かれたことを選んでください。"
            case .nobody: "対象の方がいません。社員番号、または、もう記録してあるかを確かめてください。"
            }
        })
}

extension DeliveryPlanTexts {
    static let ja = DeliveryPlanTexts(
        heading: "結果のお届け方法",
        lead: "結果を、どうやってご本人にお届けするかを決めます。開始したあとは変えられません。おひとりずつの変更は、結果の通知まで実施事務従事者ができます。",
        name: { way in
            switch way {
            case .paper: "紙"
            case .screen: "画面"
            case .both: "紙と画面"
            }
        },
        hint: { way in
            switch way {
            case .paper: "封をした手紙で、お一人ずつにお渡しします。"
            case .screen: "用意ができたことをメールでお知らせし、ご本人があいことばで開きます。"
            case .both: "メールでお知らせし、封をした手紙もお渡しします。"
            }
        },
        always: "メールの届かない方、あいことばを決めなかった方には、いつも紙でお渡しします。だれが紙になるかに、結果の内容は関係しません。")
}

extension DeliveryDeskTexts {
    static let ja = DeliveryDeskTexts(
        link: "結果のお届けのようす",
        lead: "結果を通知するときに、お一人ずつのお届け方法が決まります。それまでは、ご本人からの申し出で変えられます。",
        releasedHeading: "手紙の印刷と記録", noneReleased: "まだ結果を通知していません。通知したあとで、ここから手紙を印刷します。",
        countsHeading: "お答えになった方のお届け方法（今のところ）", personHeading: "お一人だけ変える", number: "社員番号",
        search: "探す", notFound: "この社員番号の方は、今回の対象にいません。社員番号を確かめてください。", way: "お届け方法",
        byRule: "（画面では届かないため）", save: "この方のお届け方法を保存する", saved: "お届け方法を保存しました。",
        chosenHeading: "お届け方法を変えた方")
}

extension PaperTexts {
    static let ja = PaperTexts(
        heading: "結果の手紙", letters: "手紙の数", gone: "お届けした方", left: "これからの方",
        points: [
            "どなたの手紙も同じ枚数です（宛名と用紙の1枚、結果の1枚）。三つ折りにして窓つきの封筒に入れると、宛名だけが見えます。",
            "封をしてから、同じ日に、同じ方法で、みなさまにお渡しください。結果の内容で分けてはいけません。",
            "お渡しした日を記録すると、ご本人が結果の提供へのお返事をできるようになります。",
        ],
        printHeading: "印刷する", print: { "\($0)人分を印刷する（PDF）" }, part: { "\($0)回目（\($1)人分）" },
        nobody: "紙でお届けする方がいません。", one: "お一人だけ印刷する", oneHint: "画面でお届けした方で、お知らせのメールが届かなかった方の分も印刷できます。",
        printOne: "この方の分を印刷する（PDF）",
        printNote: "両面で印刷してください。はじめに封入の一覧が入ります。だれの結果をいつ印刷したかは記録に残り、ご本人の「わたしのデータを見た人」にも表示します。",
        mayNotPrint: "会社の設定により、実施事務従事者は個人の結果を開けません。実施者が印刷してください。",
        recordHeading: "お届けした日を記録する", recordLead: "手渡しした日、または郵便や社内便で送った日です。記録した日は、あとから変えられません。",
        means: "お届けのしかた", name: { $0 == .handed ? "手渡しした" : "郵便・社内便で送った" }, day: "その日",
        whom: "だれの分か", all: { "まだ記録していない方すべて（\($0)人）" }, single: "お一人だけ", number: "社員番号",
        singleHint: "「お一人だけ」のときに入力してください。", record: "記録する", recorded: { "\($0)分を記録しました。" },
        listHeading: "紙でお届けする方（部署、社員番号の順）", state: "手紙", notYet: "まだ",
        leftOn: { "\($1)に\($0 == .handed ? "手渡し" : "発送")" })
}

extension ConsentFormTexts {
    static let ja = ConsentFormTexts(
        heading: "届いた用紙を入力する",
        lead: [
            "手紙に入っている「結果の提供と面接指導の申出の用紙」が届いたら、書かれたとおりに入力してください。だれの用紙を入力したかは記録に残り、ご本人の「わたしのデータを見た人」にも表示します。",
            "入力した紙は、封をして実施者側で保管してください。人事や上司に見せてはいけません。",
        ],
        number: "社員番号", answer: "結果を会社に渡すこと", agree: "渡してよい（同意する）", decline: "渡さない（同意しない）",
        none: "印がない", request: "面接指導の申出に印がある", day: "用紙が届いた日", dayHint: "結果をお届けした日から今日までの日です。",
        submit: "用紙の内容を入力する", entered: "用紙の内容を入力しました。",
        refusal: { refusal in
            switch refusal {
            case .notDelivered: "この方に結果をお届けした日が、まだ記録されていないか、用紙の届いた日より後です。先に確かめてください。"
            case .windowOver: "お返事の受け付けの期間が終わっています。面接指導の申出だけ入力できます。"
            case .notAsked: "この実施回では、結果の提供をおたずねしていません。面接指導の申出だけ入力できます。"
            default: "入力できませんでした。画面を開きなおして、もう一度お試しください。"
            }
        })
}
