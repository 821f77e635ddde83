import Organisation

extension ContractTexts {
    static let ja = ContractTexts(
        heading: "契約",
        lead: "いまの契約と、これからの契約です。記録は消さずに残り、変更は新しい行として加わります。",
        holding: "いまの契約",
        noneHolding: "いま記録されている契約はありません。",
        toCome: "これからの契約",
        past: "終わった契約・取り消した契約",
        offer: { offer in
            switch offer {
            case .standard: "スタンダード"
            case .premium: "プレミアム"
            case .firstPaperPlan: "紙のセルフチェック（プラン1）"
            case .secondPaperPlan: "紙のセルフチェック（プラン2）"
            case .basicCourse: "基本コース"
            case .courseA: "Aコース"
            case .comprehensiveCourse: "総合コース"
            }
        },
        line: { line in
            switch line {
            case .plan: "契約プラン"
            case .paper: "紙の運用"
            case .course: "ストレスチェックのコース"
            }
        },
        since: "開始日",
        termEnd: "いまの期間の終わり",
        renewal: "更新",
        renews: { "終わりの日までに通知がなければ、\($0)か月ずつ続きます。" },
        endsByItself: "更新されません。終わりの日に終了します。",
        noticeBy: { "解約の通知は\($0)までに。通知すると\($1)まで使えて、終わります。" },
        ending: { kind, told, last in
            switch kind {
            case .notice: "\(told)に解約の通知を受けました。\(last)まで使えます。"
            case .change: "\(told)に変更が決まりました。\(last)まで使えます。"
            case .withdrawal: "\(told)に取り消しました。始まっていません。"
            }
        },
        included: "どの契約にも含まれるもの",
        includedLead: "次のものには、追加の料金はかかりません。",
        capability: { capability in
            switch capability {
            case .languages: "外国語での受検"
            case .groupReport: "集団分析の報告書"
            case .keepingFiveYears: "結果の5年間の保存"
            case .scopeVariants: "所属部署で見える範囲を分ける権限（1〜3）"
            case .selfCare: "セルフケア機能"
            }
        },
        selfCareMissing: "スタンダードでは、セルフケア機能は使えません。",
        form: .ja
    )
}

extension ContractFormTexts {
    static let ja = ContractFormTexts(
        heading: "契約を記録する",
        lead: "同じ種類の契約があるときは変更になります。変更は月の初めの日からで、前の契約は前の月の末日で終わります。",
        offer: "内容",
        from: "開始日",
        until: "最初の期間の終わり",
        untilHint: "月の末日を選んでください。",
        renewal: "更新の月数",
        renewalHint: "1〜60。更新しないときは空欄のままにしてください。",
        notice: "解約の予告（月数）",
        noticeHint: "0〜24。2のとき、3月末に終えるには1月末までに通知します。",
        enter: "記録する",
        tellNotice: "解約の通知を記録する",
        toldOn: "通知した日",
        toldOnHint: "今日までの日付を選んでください。",
        tell: "通知を記録する",
        withdraw: "始まる前に取り消す",
        entered: "記録しました。",
        told: "解約の通知を記録しました。",
        withdrawn: "取り消しました。",
        dayMissing: "日付を選んでください。",
        numberMissing: "月数を整数で入力してください。",
        offerMissing: "内容を選んでください。",
        fault: { fault in
            switch fault {
            case .untilNotMonthEnd: "期間の終わりは、月の末日にしてください。"
            case .untilBeforeFrom: "期間の終わりは、開始日より後の日にしてください。"
            case .renewalOutOfRange: "更新の月数は、1から60までの整数にしてください。"
            case .changeNotOnFirst: "同じ種類の契約が続いているため、変更は月の初めの日（1日）からにしてください。"
            case .changeTooEarly: "変更は、明日より後の月の初めからにしてください。"
            case .lineTaken: "同じ種類の契約が、その後にもう決まっています。先にそちらを確かめてください。"
            case .alreadyEnding: "この契約は、もう終わりの日が決まっています。"
            case .noticeInFuture: "通知した日は、今日までの日付にしてください。"
            case .noticeTooOld: "その日の通知では、もう終わっていたことになります。日付を確かめてください。"
            case .alreadyBegun: "もう始まっているため、取り消せません。解約の通知を記録してください。"
            }
        }
    )
}
