import Organisation

extension OwnDataTexts {
    static let ja = OwnDataTexts(
        heading: "わたしのデータ",
        lead: "このシステムが保管しているあなたのデータを、ファイルで受け取れます。訂正や開示、利用の停止も、ここから申し出られます。",
        fileHeading: "ファイルで受け取る",
        fileLead: "ファイルには、次のものが入っています。",
        fileContents: [
            "名簿の情報（社員番号、氏名、連絡先など）と、所属の記録",
            "受検の案内の記録と、いまのあいことばで答えた回答",
            "通知された結果（通知の前の結果は入りません）",
            "ここから申し出た内容とお返事、データを見た人の記録",
        ],
        readable: "読むためのファイル（HTML）",
        machine: "ほかのソフトで使うためのファイル（JSON）",
        keepSafe: "ファイルには、あなたの回答と結果が入ります。会社のパソコンや共有の場所には残さないでください。",
        askHeading: "訂正・開示・利用の停止を申し出る",
        askLead: [
            "個人情報の保護に関する法律にもとづく申し出です。実施事務従事者が受け付け、遅滞なくお答えします。人事の方は読みません。",
            "名簿の誤り（氏名、所属、連絡先など）は直せます。送った回答は、あとから変えることができません。",
        ],
        kind: "申し出の種類",
        kindName: { kind in
            switch kind {
            case .correction: "訂正"
            case .disclosure: "開示"
            case .stop: "利用の停止"
            }
        },
        kindHint: { kind in
            switch kind {
            case .correction: "名簿の情報がちがっているとき。"
            case .disclosure: "ファイルにないものや、利用の目的を知りたいとき。"
            case .stop: "データの利用をやめてほしいとき。法令で保存が必要なものは、保存を続けることがあります。"
            }
        },
        text: "申し出の内容",
        textHint: "2,000文字まで。どの情報を、どうしてほしいかを書いてください。",
        send: "申し出る",
        sent: "申し出を受け付けました。お返事は、このページに表示されます。",
        kindMissing: "申し出の種類を選んでください。",
        blank: "申し出の内容を入力してください。",
        tooLong: "申し出の内容は、2,000文字までにしてください。",
        full: "今日は、これ以上の申し出を受け付けられません。明日もう一度お試しください。",
        yours: "これまでの申し出",
        none: "まだ申し出はありません。",
        state: { state in
            switch state {
            case .received: "受付済み"
            case .answered: "お返事あり"
            case .done: "完了"
            }
        },
        outcome: { outcome in
            switch outcome {
            case .granted: "申し出のとおりにしました"
            case .partly: "一部を申し出のとおりにしました"
            case .declined: "申し出のとおりにはできませんでした"
            }
        },
        file: .ja
    )
}

extension OwnDataFileTexts {
    static let ja = OwnDataFileTexts(
        title: "わたしのデータ",
        made: { "\($0)に作成しました。" },
        identity: "名簿の情報",
        number: "社員番号",
        name: "氏名",
        kana: "フリガナ",
        mail: "メールアドレス",
        sex: "性別",
        sexName: { sex in
            switch sex {
            case .male: "男性"
            case .female: "女性"
            case .unstated: "記載なし"
            }
        },
        birthDate: "生年月日",
        language: "言語",
        employment: "所属の記録",
        from: "いつから",
        workplace: "事業場",
        department: "部署",
        invitations: "受検の案内",
        campaign: "実施回",
        invitedAt: "案内した日時",
        remindedOn: "お知らせを送った日",
        withdrawn: "取り消した送信",
        sentThenWithdrawn: { "送信 \($0)、取消 \($1)" },
        sheets: "回答と結果",
        answeredAt: { "\($0)に回答" },
        question: "質問",
        answer: "回答",
        unanswered: "未回答",
        result: { "\($0)に通知された結果" },
        notReleased: "結果は、まだ通知されていません。",
        item: "項目",
        value: "値",
        requests: "申し出とお返事",
        accesses: "データを見た人",
        at: "日時",
        by: "だれが",
        what: "何を",
        yourself: "あなた",
        program: "システム",
        codeHolder: "番号を入力した方",
        access: { kind in
            switch kind {
            case "listed": "一覧で確認"
            case "decided": "面接指導の要否を判断"
            case "asked": "申し出の確認・お返事"
            case "printed": "受検のご案内を印刷"
            case "withdrawn": "送信した回答を取り消し"
            case "relinked": "あなたのリンクを再発行"
            case "moved": "紙での受検と画面での受検を切り替え"
            case "typed": "紙の回答を入力"
            case "codeIssued": "あいことばを決め直す番号を発行"
            case "secretRenewed": "番号を使って、あいことばを決め直し"
            default: "開いた"
            }
        },
        none: "記録はありません。",
        notIncluded: "別のあいことばで答えた回答と結果は、そのあいことばでしか開けないため、入っていません。"
    )
}
