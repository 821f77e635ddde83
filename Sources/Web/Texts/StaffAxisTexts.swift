/// Names short enough for the end of a radar's axis, by scale id, in lines. The table beside the chart has the
/// full names.
enum StaffAxisTexts {
    static let ja: [String: [String]] = [
        "jobOverloadQuantitative": ["仕事の量"], "jobOverloadQualitative": ["仕事の質"],
        "physicalDemands": ["身体的", "負担"], "interpersonalConflict": ["対人", "関係"],
        "workEnvironment": ["職場", "環境"], "jobControl": ["コント", "ロール"],
        "skillUtilization": ["技能の", "活用"], "jobFit": ["適性"], "meaningfulness": ["働きがい"],
        "vigor": ["活気"], "irritation": ["イライラ感"], "fatigue": ["疲労感"], "anxiety": ["不安感"],
        "depression": ["抑うつ感"], "physicalComplaints": ["身体愁訴"], "supervisorSupport": ["上司"],
        "coworkerSupport": ["同僚"], "familySupport": ["家族・友人"], "satisfaction": ["満足度"],
    ]

    static let en: [String: [String]] = [
        "jobOverloadQuantitative": ["Amount"], "jobOverloadQualitative": ["Difficulty"],
        "physicalDemands": ["Physical", "demands"], "interpersonalConflict": ["Conflict"],
        "workEnvironment": ["Environ-", "ment"], "jobControl": ["Control"],
        "skillUtilization": ["Use of", "skills"],
        "jobFit": ["Job fit"], "meaningfulness": ["Meaning"], "vigor": ["Vigor"],
        "irritation": ["Irritation"],
        "fatigue": ["Fatigue"], "anxiety": ["Anxiety"], "depression": ["Low mood"],
        "physicalComplaints": ["Physical", "complaints"], "supervisorSupport": ["Supervisor"],
        "coworkerSupport": ["Coworkers"], "familySupport": ["Family,", "friends"],
        "satisfaction": ["Satisfaction"],
    ]
}
