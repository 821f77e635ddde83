import Campaigns

extension NeedRecordTexts {
    static let ja = NeedRecordTexts(
        heading: "面接指導要否判定記録",
        lead: "選定基準に該当した方、基準だけでは判定できない方、面接指導が必要と判定した方の一覧です。実施者の判定と署名の記録として保存します。",
        link: "面接指導要否判定記録（高ストレス者レポート）へ", listHeading: "一覧",
        nobody: "一覧に入る方はいません。",
        others: { "ほかに受検した方は\($0)人で、そのうち\($1)人を不要と判定しています。全員は素点一覧表にあります。" },
        columns: ["一覧番号", "氏名", "A・B・C", "選定基準", "もう一方の方法", "要否", "理由"],
        stateHeading: "今の状態", signedBy: "署名", noSignature: "まだ署名されていません。",
        step: { step in
            switch step {
            case .judging: "要否を判定中"
            case .confirming: "3つの確認待ち"
            case .unsigned: "署名待ち"
            case .outdated: "署名のあとに変わりました"
            case .signed: "署名済み"
            }
        },
        waits: { "締切から\($0)日" }, signHeading: "署名",
        signLead: "要否を確認した実施者が、この一覧に署名します。署名した方、日時、判定したデータの照合値、基準の版が入ったPDFの原本ができ、暗号化して保存されます。",
        sign: "この一覧に署名する", signNot: "全員の判定と3つの確認が済むと、署名できます。",
        signOther: "署名できるのは、「面接指導の要否を判定した」を確認した実施者です。",
        signAgain: "署名のあとに判定や理由が変わりました。もう一度署名すると、新しい版として保存されます。前の版も残ります。",
        signed: "署名した原本を保存しました。", printHeading: "紙に印刷する",
        printLead: "□に印をつけ、署名と日付を書く用紙です。判定が済んでいるところは■になります。取り出したことは記録され、受検した方全員の画面に同じように出ます。",
        print: "印刷用のPDF（A4横）", keptHeading: "保存された記録",
        keptLead: "暗号化して保存され、結果の記録と同じ期間が過ぎると消去されます。写しを受け取ると、記録に残ります。",
        keptNone: "まだありません。", take: "写しを受け取る",
        kind: { $0 == .signed ? "電子署名の原本" : "紙で戻った記録" },
        keptColumns: ["版", "種類", "日時", "署名した人・受領した人", "写し"],
        reason: "判定の理由", reasonHint: "200文字まで。判定記録に載り、実施者と実施事務従事者だけが読みます。",
        reasonSave: "理由を保存する", running: "一覧番号", receipt: "受付番号",
        refusal: { refusal in
            switch refusal {
            case .notConfirmed: "全員の判定と3つの確認が済んでから、署名してください。"
            case .otherSigner: "署名できるのは、要否の判定を確認した実施者だけです。"
            case .changed: "画面を開いたあとに、判定か理由が変わりました。一覧をもう一度ご確認ください。"
            case .dayWrong: "日付をお確かめください。締切より前や、これからの日、発送より前の受領は入力できません。"
            case .trackingWrong: "追跡番号は、数字・英字・ハイフンで30文字までです。"
            case .nameWrong: "受け取った方の名前を60文字までで入力してください。"
            case .file(.empty): "ファイルを選んでください。"
            case .file(.tooLarge): "ファイルは5MBまでです。"
            case .file(.strangeKind): "PDF、PNG、JPEGのどれかを選んでください。"
            case .reasonTooLong: "理由は200文字までで書いてください。"
            }
        }, paper: .ja)
}

extension NeedRecordPaperTexts {
    static let ja = NeedRecordPaperTexts(
        heading: "紙での確認",
        lead: "実施者が紙で判定したときは、発送と受領を記録し、戻った紙の画像かPDFを保存します。結果の通知には、実施者ご本人がこの画面で行う判定と確認も必要です。紙の記録だけでは通知できません。",
        none: "紙でのやりとりはありません。",
        underWay: { "\($0)に発送。戻りを待って\($1)日目" },
        received: { "\($0)に受領（\($1)）" }, sendHeading: "発送を記録する", sentOn: "発送した日",
        sentHint: "わからなければ空欄で", tracking: "追跡番号", trackingHint: "レターパックなどの番号。数字・英字・ハイフン。",
        send: "発送を記録する", sendDone: "発送を記録しました。", receiveHeading: "受領を記録する",
        receivedOn: "受け取った日", receivedBy: "受け取った人", file: "判定記録の画像かPDF",
        fileHint: "PDF、PNG、JPEG。5MBまで。", receive: "受領を記録する", receiveDone: "戻った記録を保存しました。")
}
