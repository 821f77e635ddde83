extension GroupFigureTexts {
    static let ja = GroupFigureTexts(
        whole: "事業場全体", unit: "部署", people: "人数", response: "回答率", highStress: "高ストレス者の割合",
        riskA: "量-コントロール", riskB: "職場の支援", total: "総合健康リスク",
        ranking: "部署の比較（総合健康リスクの高い順）",
        rankingLead: "健康リスクは全国平均を100とした値です。数字が大きいほど、健康への影響が心配されます。",
        number: "図の番号", heat: "部署と19の尺度",
        heatLead: "評価点の平均（1〜5）です。1に近いほどストレスが大きく、5に近いほど良い状態です。尺度の名前・順・向きは個人の結果と同じです。",
        heatLegend: ["2.4以下", "2.5〜2.8", "2.9〜3.1", "3.2〜3.5", "3.6以上"],
        heatHidden: "表示なし", scale: "尺度", raw: "素点の平均", point: "評価点の平均", wholePoint: "全体の評価点",
        comparison: "全国平均・全体との比較", group: "集団",
        profile: "19の尺度", profileLead: "●がこの集団、◇が事業場全体の評価点の平均です。左の端（1）がストレスの大きい側、右の端（5）が良い側です。",
        profileOwn: "●がこの集団の評価点の平均です。左の端（1）がストレスの大きい側、右の端（5）が良い側です。",
        noNational: "19の尺度については、出典を確認できた全国平均がないため、全国との比較は載せていません。",
        axis: "1（ストレス大）〜 5（良い）",
        meanDescription: { "評価点の平均は\($0)、事業場全体は\($1)です。" },
        tables: "属性ごとの結果", hidden: "表示していない集団",
        hiddenLead: "個人が特定されないよう、次の集団は表示していません。",
        noneHidden: "表示していない集団はありません。", why: "理由", instead: "かわりに", notShown: "この部署の結果は表示していません")
}

extension GroupDiagramTexts {
    static let ja = GroupDiagramTexts(
        heading: "仕事のストレス判定図", workload: "量-コントロール判定図", support: "職場の支援判定図",
        demand: "仕事の量的負担", control: "仕事のコントロール", supervisor: "上司の支援", coworker: "同僚の支援",
        men: "全国・男性", women: "全国・女性",
        description: { "\($0)。ななめの線は健康リスクが等しいところです。\($1)の集団を示しています。同じ数字は表にあります。" },
        key: [
            "●：この画面の集団　番号の丸：ほかの集団（番号は表にあります）　◆：全国平均（男性・女性）",
            "実線：男性の全国値による、健康リスクの等しい線　破線：女性の全国値による、リスク100の線",
        ],
        source: { name, label in
            let words = name == "tmu" ? "全国平均は東京医科大学のプログラムで修正された値、係数は東京大学の技術資料（2001年）" : label
            return "判定図の全国値と係数：\(words)（\(name)）"
        },
        mixed: "男女のいる集団の健康リスクは、男女別に求めた値を人数で重みづけした平均です。そのため、総合健康リスクは2つのリスクの積とは一致しないことがあります。")
}
