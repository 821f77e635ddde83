extension OpeningTexts {
    static let ja = OpeningTexts(
        lead: "自分のストレスに気づくための、年に一度の質問です。",
        time: "時間",
        timeWords: { "約5分（\($0)問）" },
        period: "期限",
        until: { "\($0)まで" },
        pause: "途中でやめても",
        pauseWords: "同じリンクから、続きを答えられます。",
        whoSees: "あなたの回答と結果を見る人",
        seers: { names in
            let who = names.isEmpty ? "" : "（\(names.joined(separator: "、"))）"
            return "実施者\(who)と、実施者を手伝う実施事務従事者だけです。法律で秘密を守る義務があります。"
        },
        whoDoesNot: "見ない人",
        nonSeers: "上司、人事、社長など、会社の人は見られません。",
        consent: "あなたが同意したときと、医師の面接を申し出たときだけ、結果が会社に伝わります。",
        kept: "データの守り方",
        keptPlainly: "回答と結果は暗号にして保存します。暗号の鍵は、このサービスを動かしている担当者が持っています。",
        inCustody: "回答と結果は暗号にして保存します。会社の管理者も、このサービスを動かしている担当者も、実施者側の保存担当のことばがなければ、保存されたデータや控えから読むことはできません。",
        free: "受けるかどうかは自由です",
        freeWords: "受けないことや、結果の内容を理由に、会社が不利益な扱いをすることは法律などで禁じられています。",
        advance: "答えを選ぶと、自動で次の質問に進みます。前の質問にはいつでも戻れます。",
        advanceOff: "自動で次に進まない",
        start: "回答をはじめる",
        unofficial: "",
        toResults: "結果を見る",
        toReceipt: "受付の控えを見る・送信を取り消す",
        sentHeading: "回答は送信済みです",
        sentWords: "このリンクで回答を見ることはできません。ほかの人がこのリンクを開いても、内容は表示されません。",
        notYetHeading: "まだはじまっていません",
        notYetWords: { "\($0)から回答できます。その日になったら、同じリンクを開いてください。" },
        overHeading: "受付は終わりました",
        overWords: { "回答の期間は\($0)まででした。お答えになりたい場合は、下の連絡先にご相談ください。" }
    )
}

extension AnswerFormTexts {
    static let ja = AnswerFormTexts(
        part: { "質問 \($0)" },
        parts: "質問のまとまり",
        count: { "\($0)／\($1)" },
        question: { "問\($0)／\($1)" },
        answeredBefore: "回答済みです（前の回答は表示しません）。選び直すと、新しい回答に置きかわります。",
        previousPart: "保存して前へ",
        nextPart: "保存して次へ",
        toCheck: "確認へ進む",
        previous: "前の質問",
        next: "次の質問",
        advance: "答えたら自動で次に進む",
        saved: "保存しました",
        offline: { "通信できません。\($0)問が未保存です。つながるまで、この画面を閉じないでください。" },
        ended: "これ以上保存できません。お手数ですが、メールのリンクをもう一度開いてください。✓ の付いた回答は保存されています。",
        leave: "いつでも中断できます。同じリンクから続きを答えられます。"
    )
}

extension CheckTexts {
    static let ja = CheckTexts(
        heading: "送信の前に",
        allDone: "すべての質問に回答しました。",
        someLeft: { "まだ回答していない質問が\($0)問あります。" },
        noVerdict: "回答していない質問があると、ストレスの程度を判定できません。番号を押すと、その質問に移ります。",
        counts: "回答の状況",
        left: "回答していない質問",
        send: "送信する",
        sendAnyway: "このまま送信する",
        final: "まちがえて送信したときは、受付の期間中なら、取り消して答え直せます。",
        back: "質問に戻る"
    )
}

extension OwnSecretTexts {
    static let ja = OwnSecretTexts(
        heading: "結果を見るための「あいことば」",
        why: "画面で結果を開くときに、ご本人と確かめるための言葉です。あなただけが知っている言葉を決めてください。",
        whyDetails: [
            "メールのリンクだけでは、結果は開きません。ほかの人がメールを見ても安心です。",
            "来年からの結果も、同じあいことばで見られます。",
            "会社の人も、システムの管理者も、あいことばを知ることはできません。",
        ],
        field: "あいことば",
        hint: "8文字以上。忘れにくい短い文がおすすめです。貼り付けもできます。",
        again: "あいことば（もう一度）",
        submit: "このあいことばに決める",
        skipHeading: "あいことばを決めない場合",
        skipWords: "結果は、封をした手紙でお渡しします。画面で見ることはできません。この画面を閉じたあとで決めることもできません。",
        skip: "決めずに、手紙で受け取る",
        tooShort: "あいことばは8文字以上にしてください。",
        tooSimple: "同じ文字のくり返しは当てられやすいので、別の言葉にしてください。",
        differs: "二つのあいことばが同じではありません。もう一度入力してください。",
        sent: "回答を送信しました。"
    )
}

extension ReceiptTexts {
    static let ja = ReceiptTexts(
        heading: "受け付けました",
        thanks: "ご回答ありがとうございました。回答はお預かりしました。",
        number: "受付番号",
        sentAt: "送信した日時",
        keep: "お問い合わせのときに使います。この番号から回答が分かることはありません。",
        nextHeading: "このあと",
        nextReview: "実施者（医師など）が、全員の結果を確認します。",
        nextNotice: { day in
            "結果の用意ができたら、お知らせをお送りします。文面は全員同じです。" + (day.map { "（\($0)ごろの予定）" } ?? "")
        },
        nextRead: "あいことばを使って、結果を見ることができます。",
        nextLetter: "結果は、封をした手紙でお渡しします。",
        noAnswers: "安全のため、回答の内容はこの画面に表示しません。",
        chooseSecret: "あいことばを決める",
        close: "この画面は閉じてかまいません。"
    )
}
