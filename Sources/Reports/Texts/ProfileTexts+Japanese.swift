extension PersonalResultTexts {
    static let profileJa = ProfileTexts(
        heading: "ストレスプロフィール", scale: "尺度", stages: ["低い", "やや\n低い", "普通", "やや\n高い", "高い"], point: "評価点",
        groups: ByArea(causes: "仕事のストレス要因", reactions: "心身のストレス反応", supports: "周囲のサポート・満足度"),
        rows: [:], radars: ByArea(causes: "ストレス要因", reactions: "ストレス反応", supports: "サポート・満足度"),
        caption: "外側ほど良好", axes: axesJa, comparison: comparisonJa,
        spoken: { "\($0)は「\($1)」、評価点\($2)点" }, spokenNone: { "\($0)は評価点なし" },
        noteBlank: "— は、回答のない設問があり、計算できない尺度です。",
        noteTables: "— は、性別の記載がなく、男女の換算表で結果が分かれる尺度です。")

    private static let comparisonJa = ComparisonTexts(
        heading: "これまでの結果とくらべる", lead: "数字は評価点です（1〜5点、点が低いほどストレスが高い状態）。答えたときの状態の移り変わりを見るためのもので、判定には使いません。",
        columns: ["今回", "前回", "前々\n回"],
        lines: [{ "今回（太い線）：\($0)" }, { "前回（破線）：\($0)" }, { "前々回（点線）：\($0)" }],
        dashes: ["破線：", "点線："],
        spoken: { time, points in
            time + "は、" + points.map { "\($0)\($1)点" }.joined(separator: "、") + "。"
        })

    private static let axesJa = [
        "jobOverloadQuantitative": ["仕事の量"], "jobOverloadQualitative": ["仕事の質"],
        "physicalDemands": ["身体的", "負担"], "interpersonalConflict": ["対人", "関係"],
        "workEnvironment": ["職場", "環境"], "jobControl": ["コント", "ロール"], "skillUtilization": ["技能の", "活用"],
        "jobFit": ["適性"], "meaningfulness": ["働きがい"], "vigor": ["活気"], "irritation": ["イライラ感"],
        "fatigue": ["疲労感"], "anxiety": ["不安感"], "depression": ["抑うつ感"], "physicalComplaints": ["身体愁訴"],
        "supervisorSupport": ["上司"], "coworkerSupport": ["同僚"], "familySupport": ["家族・友人"],
        "satisfaction": ["満足度"],
    ]
}
