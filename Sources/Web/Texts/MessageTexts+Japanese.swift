import Campaigns

extension MessageTexts {
    static let ja = MessageTexts(
        heading: "会社のメッセージ",
        link: "会社のメッセージを決める",
        lead: "受ける方の画面に、会社からのことばを加えられます。日本語と英語を別々に書きます。",
        points: [
            "結果によって変わることはありません。その言語で見る全員に、同じことばが出ます。",
            "法律で決まった説明や同意の文は、これとは別に、いつもそのまま出ます。",
            "保存するたびに版が増え、だれがいつ書いたかが残ります。前の版も消えません。",
        ],
        name: { kind in
            switch kind {
            case .consultation: "相談窓口"
            case .consent: "同意の画面"
            case .afterCheck: "ストレスチェックのあと"
            case .selection: "ストレスチェックを選ぶ画面"
            }
        },
        place: { kind in
            switch kind {
            case .consultation: "回答を送ったあとの画面と、ご本人の結果の画面に出ます。"
            case .consent: "結果の提供について確かめる画面に、決まった文と並べて、会社からの補足として出ます。文の代わりにはなりません。"
            case .afterCheck: "回答を送ったあとの画面に出ます。"
            case .selection: "ご本人の結果の一覧で、受けられるストレスチェックの上に出ます。"
            }
        },
        none: "まだ書かれていません。",
        takenAway: "（空にしました）",
        write: { "\($0)を書く" },
        read: { "\($0)を見る" },
        words: "ことば",
        wordsHint: "2,000字まで。空にして保存すると、出なくなります。リンクになるのは、官公庁（go.jp、lg.jp）の https のアドレスだけです。差し込みの記号は使えません。",
        preview: "受ける方の画面で見る",
        save: "保存する",
        saved: "保存しました。",
        changed: "ほかの方が先に保存していました。今の内容を確かめてから、もう一度お願いします。",
        versions: "これまでの版",
        version: { "第\($0)版" },
        writtenBy: { "第\($0)版　\($1)　\($2)" },
        fault: { fault in
            switch fault {
            case .tooLong: "2,000字までにしてください。"
            case .placeholder(let mark): "「\(mark)」は差し込みの記号に見えます。ここでは何も差し込まれず、そのまま出てしまうので、消してください。"
            }
        },
        previewMark: "見本です。この画面のリンクとボタンは動きません。何も保存されません。",
        previewBack: "書く画面に戻る",
        sample: "（見本）ストレスチェック",
        sampleWorkplace: "（見本）本社",
        fromCompany: "ここは、会社が書いたものです。",
        consultation: "会社からの相談窓口のご案内",
        consent: "会社からの補足",
        afterCheck: "会社からのお知らせ",
        selection: "会社からのお知らせ"
    )
}
