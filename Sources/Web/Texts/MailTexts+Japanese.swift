import Campaigns

extension MailTexts {
    static let ja = MailTexts(
        menu: "メールの送信",
        lead: "凪から送るメールが、いまどこまで進んでいるかです。どのメールの内容も種類も、ここには表示しません。送信済みは、この90日の件数です。",
        state: {
            switch $0 {
            case .waiting: "送信待ち"
            case .retrying: "あとで再送"
            case .sent: "送信済み"
            case .refused: "受取拒否"
            case .bounced: "不達"
            case .unaddressed: "宛先なし"
            case .held: "確認待ち"
            }
        },
        explanation: {
            switch $0 {
            case .waiting: "順番に送ります。同じ会社や携帯電話会社へは、少しずつ送ります。"
            case .retrying: "相手のメールサーバーが今は受け取れないため、間をあけて自動で送り直します。何もしなくて大丈夫です。"
            case .sent: "メールサーバーに渡しました。"
            case .refused: "相手のメールサーバーが受け取らないと答えました。アドレスの誤りや、迷惑メール対策の設定が考えられます。"
            case .bounced: "いったん送れたあとで、届かなかったという知らせが返ってきました。"
            case .unaddressed: "名簿にご本人だけのアドレスがないため、送っていません。印刷した案内をお使いください。"
            case .held: "データを復元したため、送ったかどうかの確認を待っています。システム管理者にお尋ねください。"
            }
        },
        count: { "\($0)通" }, answersHeading: "メールサーバーの返事",
        answersLead: "届かないメールがあるとき、社内の情報システムの担当者にお見せください。個人のことは分かりません。",
        columnState: "状態", columnAnswer: "返事", columnCount: "件数", linesHeading: "届いていないメール",
        linesLead: "名簿のアドレスを確かめてから、もう一度送ってください。新しいリンクを作って送ります。",
        noLines: "届いていないメールはありません。", name: "氏名", number: "社員番号", next: "次の動き",
        unnamed: "（表示しません）", waitsUntil: { "\($0) に自動で送り直します" },
        answer: { state, reply in
            guard let reply else { return state == .retrying ? "サーバーにつながりませんでした" : "番号のない知らせ" }
            switch reply {
            case 400..<500: return "\(reply)：あとで送るよう求められました"
            case 552: return "552：受信箱がいっぱいです"
            case 550, 551, 553: return "\(reply)：アドレスが見つからないか、受け取らない設定です"
            default: return "\(reply)：受け取らないと答えました"
            }
        },
        sendAgain: "もう一度送る", sendAgainTo: { "\($0) さんへ、もう一度送る" }, part: { "\($0)" },
        partsHeading: "ほかのページ", fallbackHeading: "メールで届かない方へ",
        fallback: "メールが届かない方には、実施事務従事者が案内を印刷し、封をして渡せます。実施回のページの「案内を印刷する」に、届かなかった方も並びます。",
        toCampaigns: "実施回の一覧へ", done: "もう一度送る順番に入れました。")
}
