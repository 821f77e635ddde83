import Campaigns
import Operations

extension PaperAnswerTexts {
    static let ja = PaperAnswerTexts(
        heading: "紙で受検する人",
        lead: [
            "画面ではなく、紙の調査票（厚生労働省の57項目など、この実施と同じ調査票）に答える人の画面です。",
            "紙に切り替えると、その人のリンクは使えなくなります。届いた調査票は、実施事務従事者が2回入力して照合します。入力した回答は、画面で答えた人と同じように扱います。結果は手紙でお届けします。",
        ],
        closed: "いまは、回答を受け付けていません。",
        listHeading: "紙で受検する人の一覧", nobody: "紙で受検する人は、まだいません。",
        columns: ["社員番号", "氏名", "部署", "状態", "入力"],
        state: { state in
            switch state {
            case .onScreen: "画面で受検（まだ送信していません）"
            case .answeredOnScreen: "画面で送信ずみ"
            case .awaited: "調査票を待っています"
            case .typedOnce: "1回目の入力ずみ"
            case .typed: "入力ずみ"
            }
        },
        searchHeading: "社員番号で探す", number: "社員番号", search: "探す",
        notFound: "この社員番号の方は、今回の対象にいません。社員番号を確かめてください。",
        toPaper: "紙での受検に切り替える",
        toPaperLead: "この方に送ったリンクと印刷したリンクは、すべて使えなくなります。画面で途中まで答えた回答は消えます。ご本人の希望を確かめてから切り替えてください。",
        toScreen: "画面での受検に戻す",
        toScreenLead: { byMail in
            "入力の途中の回答は消えます。"
                + (byMail ? "新しいリンクを、ご本人にメールで送ります。" : "メールの届かない方です。「受検のご案内の印刷」で、リンクを印刷して渡してください。")
        },
        type: "入力する", again: "2回目を入力する",
        done: { done in
            switch done {
            case .moved: "切り替えました。"
            case .once: "1回目の入力を保存しました。もう一度入力すると、照合して記録します。"
            case .stored(0): "2回の入力が一致したので、記録しました。"
            case .stored(let blanks): "2回の入力が一致したので、記録しました。未回答は\(blanks)問です。"
            case .discarded: "入力を取り消しました。"
            }
        },
        entry: PaperEntryTexts(
            heading: { $0 ? "紙の回答を入力する（1回目）" : "紙の回答を入力する（2回目・照合）" },
            person: "社員番号", name: "氏名", department: "部署",
            lead: [
                "調査票に書かれた社員番号と氏名が、上の方と同じことを確かめてください。",
                "丸のついた番号（1〜4）を、上の問から順に続けて打ってください。空けた問と、丸が2つ以上ある問は 0 です。数字の間に空白を入れてもかまいません。",
            ],
            section: { "\($0)（\($1)問）" },
            hint: { "\($0)、0 未回答" },
            day: "調査票に書かれた記入日", dayHint: "書かれていないときは、受け取った日",
            submit: { $0 ? "1回目を保存する" : "照合して記録する" },
            discardHeading: "入力を取り消す",
            discardLead: "保存した入力を消して、はじめから入力し直します。取り消したことは記録に残ります。",
            discard: "取り消す",
            count: { "\($0)：\($1)個の数字が入力されています。\($2)個にしてください。" },
            noCode: { "\($0)：\($1)番目の文字は 0〜4 の数字ではありません。" },
            differs: { "1回目の入力とちがう問があります：\($0)。調査票を見て確かめてください。1回目がまちがいのときは、下の「取り消す」で1回目からやり直してください。" },
            stored: "この方の回答は記録ずみです。"),
        refusal: { refusal in
            switch refusal {
            case .notOnPaper: "この方は画面で受検します。先に紙での受検に切り替えてください。"
            case .answered: "この方の回答は、すでに届いています。画面で送信したものは、ご本人だけが取り下げられます。"
            case .nothingTyped: "取り消せる入力がありません。実施者の確認に回ったものは取り消せません。"
            case .notAnswering: "いまは、回答を受け付けていません。"
            case .blank: "どの問にも回答がありません。何も書かれていない調査票は記録しません。"
            case .differs: "1回目の入力とちがう問があります。"
            case .dayOutside: "記入日は、実施期間の中の、今日までの日にしてください。"
            }
        })
}
