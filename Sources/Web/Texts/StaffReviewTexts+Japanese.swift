import Campaigns

extension StaffReviewTexts {
    static let ja = StaffReviewTexts(
        heading: { "結果の確認：\($0)" },
        lead: "受検した方全員の一覧です。ストレスの高い順に並んでいます。選定基準は目安です。名前を選ぶと、回答とプロフィールを見て判断できます。",
        leadClerk: "受検した方全員の一覧です。要否の判定は実施者が行います。",
        leadReleased: "結果は通知済みです。判定は変えられません。",
        filters: "表示する方",
        filter: { filter in
            switch filter {
            case .all: "全員"
            case .met: "基準に該当"
            case .look: "個別に確認"
            case .undecided: "未判定"
            }
        },
        caption: "受検した方の一覧",
        columnPerson: "受検した方",
        columnA: "A 要因",
        columnB: "B 反応",
        columnC: "C 支援",
        columnAC: "A＋C",
        columnCriteria: "選定基準",
        columnOther: { "\($0)なら" },
        columnDecision: "面接指導の要否",
        pointsLow: "点は、判定に使う「その2」の評価点の合計です。低いほどストレスが高いことを表します。",
        pointsHigh: "点は、判定に使う「その1」の合計点です。高いほどストレスが高いことを表します。",
        shortMethod1: "その1",
        shortMethod2: "その2",
        met: "該当",
        notMet: "非該当",
        missing: { "未回答 \($0)問" },
        unstated: "性別の記載なし",
        male: "男性の表",
        female: "女性の表",
        decision: { decision in
            switch decision {
            case .needed: "要"
            case .notNeeded: "不要"
            case .cannotBeJudged: "判定できない"
            }
        },
        undecided: "未判定",
        pick: { decision in
            switch decision {
            case .needed: "要"
            case .notNeeded: "不要"
            case .cannotBeJudged: "できない"
            }
        },
        nobody: "この条件に当てはまる方はいません。",
        left: "未判定",
        toSummary: "確認のまとめへ",
        back: "この実施回",
        keys: "キーボードの使い方",
        keysHeading: "キーボードの使い方",
        keysLead: "一覧の行を選んでいるあいだ、次のキーが使えます。",
        keysClose: "閉じる",
        keyList: [
            (["↑", "↓"], "前の人・次の人"), (["Y"], "要"), (["N"], "不要"), (["C"], "判定できない"),
            (["Enter"], "その人を開く"), (["?"], "この説明"),
        ],
        keyListPerson: [
            (["←", "→"], "前の人・次の人"), (["Y"], "要"), (["N"], "不要"), (["C"], "判定できない"),
            (["Esc"], "一覧に戻る"), (["?"], "この説明"),
        ],
        saving: "保存しています…",
        saved: "✓ 保存しました",
        failed: "保存できませんでした。通信を確かめて、もう一度選んでください。",
        ended: "保存できませんでした。画面を開きなおして、今の状態をご確認ください。"
    )
}
