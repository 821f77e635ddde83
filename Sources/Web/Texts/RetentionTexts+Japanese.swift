import Campaigns

extension RetentionTexts {
    static let ja = RetentionTexts(
        menu: "保存と消去",
        lead: "何を、いつまで保存し、いつ消すかの一覧です。件数と日付だけを表示します。期間が終わったものは、1時間以内に自動で消えます。",
        next: "次に消えるもの",
        nothing: "期間を数えている記録は、まだありません。",
        unit: "対象",
        kind: "種類",
        count: "件数",
        lastDay: "保存の最終日",
        noEnd: "決まっていません",
        held: "保留中",
        holds: "消去の保留",
        holdsLead: "裁判などで記録が必要なときは、期間が終わっても消えないように保留できます。だれが、いつ、なぜ保留したかが残ります。",
        noHolds: "保留はありません。",
        since: "保留した日時",
        endedAt: { at, by in "\(at)に\(by)が保留を終えました。" },
        deleted: "消去の記録",
        deletedLead: "消したものの証明です。内容は残らず、件数と照合値だけが残ります。",
        noneDeleted: "消去した記録は、まだありません。",
        begunAt: "消去を始めた日時",
        proof: "証明",
        running: "消去の途中です",
        rules: "保存のきまり",
        rulesLead:
            "「二次資料」は、法令の原文ではなく、その解説をもとにした期間です。「未定」のものは、自動では消えません。"
            + "退職しても、5年間保存する記録は消えません。",
        period: "期間",
        from: "数え始め",
        source: "根拠",
        open: "未定",
        notInUse: "この版では記録しません",
        form: .ja, certificate: .ja, words: .ja)
}

extension HoldFormTexts {
    static let ja = HoldFormTexts(
        heading: "消去を保留する",
        scope: "保留するもの",
        reason: "理由",
        reasonHint: "2,000文字まで。暗号化して保存します。健康の情報や、必要のないお名前は書かないでください。",
        hold: "保留する",
        end: "保留を終える",
        held: "保留しました。終えるまで、消えません。",
        ended: "保留を終えました。期間が終わっているものは、1時間以内に消えます。",
        scopeMissing: "保留するものを選んでください。",
        blank: "理由を入力してください。",
        tooLong: "理由は、2,000文字までにしてください。")
}

extension CertificateTexts {
    static let ja = CertificateTexts(
        heading: "消去の証明",
        running: "消去の途中です。鍵はすでに消えているため、内容はもう読めません。終わると、照合値が表示されます。",
        company: "会社",
        number: "番号",
        doneAt: "消去を終えた日時",
        rows: "消した行の数",
        keys: "消した鍵の数",
        digest: "照合値（SHA-256）",
        digestLead: "照合値は、消した行の番号と、暗号化された値から計算しています。内容は分かりません。古いバックアップの行と照らし合わせることができます。",
        backups: "バックアップ",
        backupsFrom: { "\($0)からは、どのバックアップにも鍵がなく、読めません。" },
        backupsRows: "専用の鍵がない記録です。古いデータのバックアップには、それを消すまで残ります。戻しても、次の見回りでもう一度消えます。",
        rule: "きまり")
}

extension RetentionWords {
    static let ja = RetentionWords(
        dataClass: { one in
            switch one {
            case .result: "結果と判定"
            case .answers: "回答と案内"
            case .consent: "同意の記録"
            case .employerCopy: "会社が保存する結果の写し"
            case .interview: "面接指導の記録"
            case .group: "集団分析の結果"
            case .deskChat: "健康相談のやりとり"
            case .sharedFile: "預かったファイル"
            case .callNote: "電話相談の記録"
            case .contacts: "退職した方の連絡先"
            case .drafts: "回答の下書き"
            case .sessions: "サインインの記録"
            case .rosterImages: "名簿を元に戻すための控え"
            case .letterCodes: "使い終わったコードとリンク"
            case .enquiries: "お問い合わせ"
            case .operationalLogs: "機械の記録（ログ）"
            }
        },
        clock: { clock in
            switch clock {
            case .years(let count): "\(count)年間"
            case .months(let count): "\(count)か月"
            case .monthsAfterMonth(let count): count == 1 ? "翌月の末日まで" : "\(count)か月後の末日まで"
            case .days(let count): "\(count)日間"
            case .whileUsed: "使い終わるまで"
            case .contract: "契約による"
            }
        },
        event: { event in
            switch event {
            case .lastRecord: "その回の最後の記録（結果の開示など）"
            case .given: "同意した日"
            case .provided: "会社に渡した日"
            case .recorded: "記録した日"
            case .published: "公表した日"
            case .left: "退職した日"
            case .received: "受け取った日"
            case .called: "電話をした日"
            case .closing: "締め切り"
            case .ended: "終わったとき"
            case .imported: "読み込んだ日"
            case .expired: "使えなくなった日"
            case .written: "書いた日"
            }
        },
        status: { status in
            switch status {
            case .secondary: "二次資料"
            case .own: "この仕組みのきまり"
            case .open: "未定"
            }
        },
        everything: "この会社のすべての記録",
        year: { "\($0)の回答と結果" },
        leavers: { "\($0)年\($1)月に退職した方" },
        file: "ファイル1件")
}
