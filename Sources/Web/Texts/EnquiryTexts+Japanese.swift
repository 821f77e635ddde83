import Organisation

extension EnquiryTexts {
    static let ja = EnquiryTexts(
        link: "お問い合わせ",
        heading: "お問い合わせ",
        lead: "ストレスチェックやこのページについて、わからないことをお尋ねください。担当の方がお答えします。",
        healthWarning: [
            "健康や気持ちの相談は、こちらではなく、ご案内のメールや結果のページにある相談窓口へお願いします。",
            "ここに書かれた内容は、担当者が読みます。体調や病気のことは書かずにお尋ねください。お急ぎの相談にはお答えできません。",
        ],
        kind: "何についてですか",
        kindName: { kind in
            switch kind {
            case .usage: "使い方・操作"
            case .stressCheck: "ストレスチェックについて"
            case .personalData: "個人情報について"
            case .other: "その他"
            }
        },
        kindHint: { kind in
            switch kind {
            case .usage, .other: "ストレスチェックの担当者と、システムの管理者が読みます。"
            case .stressCheck, .personalData: "実施事務従事者だけが読みます。人事の方は読みません。"
            }
        },
        text: "お問い合わせの内容",
        textHint: "2,000文字まで。",
        name: "お名前",
        nameHint: "書かなくてもかまいません。",
        mail: "お返事をお知らせするメールアドレス",
        mailHint: "書くと、お返事があることだけをメールでお知らせします。内容はメールに書きません。",
        send: "送る",
        privacy: "どなたからのお問い合わせかは、ご自分で書かないかぎり記録されません。",
        kindMissing: "何についてのお問い合わせか、選んでください。",
        blank: "お問い合わせの内容を入力してください。",
        tooLong: "お問い合わせの内容は、2,000文字までにしてください。",
        nameInvalid: "お名前は、100文字までの1行で入力してください。",
        mailInvalid: "メールアドレスの形を確かめてください。例：name@example.jp",
        full: { "いま、お問い合わせが混み合っています。\($0)分ほどおいて、もう一度お送りください。入力した内容はこのページに残っています。" },
        sentHeading: "お問い合わせを受け付けました",
        sentLead: "お返事は、次の番号とことばで、このシステムのページからご覧になれます。",
        number: "受付番号",
        word: "お返事を見るためのことば",
        keep: "この画面は一度しか表示されません。番号とことばを書きとめてください。なくすと、お返事を見られません。",
        keepWithMail: "お返事ができたら、そのことだけをメールでお知らせします。",
        answerPage: "お返事のページ",
        lookUpHeading: "お問い合わせのお返事",
        lookUpLead: "受け付けたときの番号とことばを入力してください。",
        wordHint: "英数字12文字です。小文字でも、ハイフンがなくてもかまいません。",
        lookUp: "お返事を見る",
        unknown: "番号とことばの組み合わせが見つかりません。書きとめたものを、もう一度お確かめください。",
        yours: "お問い合わせの内容",
        state: { state in
            switch state {
            case .received: "受け付けました"
            case .answered: "お返事があります"
            case .closed: "終了しました"
            }
        },
        noAnswerYet: "まだお返事はありません。しばらくしてから、もう一度ご覧ください。",
        answer: { "\($0)のお返事" },
        another: "ほかのことを尋ねる"
    )
}
