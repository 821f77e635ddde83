import Organisation

/// One examinee, opened.
struct StaffExamineeTexts: Sendable {
    let back: String
    let position: @Sendable (_ number: Int, _ count: Int) -> String
    let previous: String
    let next: String
    let decideHeading: String
    let decidedBy: @Sendable (_ who: String, _ when: String) -> String
    let byCriteria: String
    let number: String
    let department: String
    let sex: String
    let sexName: @Sendable (PersonSex) -> String
    let age: String
    let years: @Sendable (Int) -> String
    let unknown: String
    let answeredOn: String

    let missingHeading: @Sendable (Int) -> String
    let missingWords: @Sendable (String) -> String
    let unstatedHeading: String
    let unstatedWords: String

    let methodsHeading: String
    let methodsLead: String
    let methodsCaption: String
    let sum: String
    let noSums: String
    let line: String
    let result: String
    let profileHeading: String
    let profileLead: String
    let profileCaption: String
    let scale: String
    let raw: String
    let stage: String
    let point: String
    let noProfile: String
    let radarTitle: @Sendable (String) -> String
    let radarCaption: String
    let radarLines: String
    let axes: [String: [String]]
    let radarDescription: @Sendable ([(String, Int?)]) -> String
    let answersHeading: String
    let itemNumber: String
    let question: String
    let answer: String
    let unanswered: String
}

extension StaffExamineeTexts {
    static let ja = StaffExamineeTexts(
        back: "一覧に戻る",
        position: { "\($1)人中 \($0)人目" },
        previous: "前の人",
        next: "次の人",
        decideHeading: "面接指導の要否",
        decidedBy: { "\($0)　\($1)" },
        byCriteria: "選定基準による一括の判定",
        number: "社員番号",
        department: "部署（回答したとき）",
        sex: "性別",
        sexName: { sex in
            switch sex {
            case .male: "男性"
            case .female: "女性"
            case .unstated: "記載なし"
            }
        },
        age: "年齢（回答したとき）",
        years: { "\($0)歳" },
        unknown: "不明",
        answeredOn: "回答した日",
        missingHeading: { "判定に必要な項目のうち\($0)問が未回答です" },
        missingWords: { "問\($0)。未回答を推測で補うことはしません。回答されたところと、そのほかの事情から判断するか、「判定できない」を選んでください。" },
        unstatedHeading: "性別の記載がありません",
        unstatedWords: "素点換算表は男女で分かれています。両方の表の結果を並べますので、ご自身で判断してください。",
        methodsHeading: "二つの方法の結果",
        methodsLead: "選定基準は例示による目安です。両方の結果と回答を合わせて判断してください。",
        methodsCaption: "点と選定基準の比較",
        sum: "合計点",
        noSums: "未回答があるため計算できません",
        line: "基準",
        result: "結果",
        profileHeading: "ストレスプロフィール",
        profileLead: "評価点は1（ストレスが高い）から5（良好）です。",
        profileCaption: "19の尺度",
        scale: "尺度",
        raw: "素点",
        stage: "段階",
        point: "評価点",
        noProfile: "未回答",
        radarTitle: { "\($0)のレーダーチャート" },
        radarCaption: "外側ほど良好",
        radarLines: "実線は男性の表、破線は女性の表です。",
        axes: StaffAxisTexts.ja,
        radarDescription: { axes in
            axes.map { "\($0.0) \($0.1.map(String.init) ?? "なし")" }.joined(separator: "、") + "。"
        },
        answersHeading: "すべての回答",
        itemNumber: "問",
        question: "質問",
        answer: "回答",
        unanswered: "未回答"
    )

    static let en = StaffExamineeTexts(
        back: "Back to the list",
        position: { "\($0) of \($1)" },
        previous: "Previous",
        next: "Next",
        decideHeading: "Physician's interview",
        decidedBy: { "\($0), \($1)" },
        byCriteria: "decided with all others, as the criteria say",
        number: "Number",
        department: "Department (when answering)",
        sex: "Sex",
        sexName: { sex in
            switch sex {
            case .male: "male"
            case .female: "female"
            case .unstated: "not stated"
            }
        },
        age: "Age (when answering)",
        years: { "\($0)" },
        unknown: "unknown",
        answeredOn: "Answered on",
        missingHeading: { "\($0) of the needed questions \($0 == 1 ? "has" : "have") no answer" },
        missingWords: {
            "No. \($0). Nothing is filled in by guessing. Decide from what was answered and what else you know, or "
                + "choose “Cannot be judged”."
        },
        unstatedHeading: "The sex is not stated",
        unstatedWords:
            "The conversion tables differ by sex. Both readings stand side by side; please decide yourself.",
        methodsHeading: "Both methods",
        methodsLead: "The criteria are examples. Please weigh both results and the answers together.",
        methodsCaption: "Points and criteria",
        sum: "Sums",
        noSums: "not possible: answers are missing",
        line: "Criteria",
        result: "Result",
        profileHeading: "Stress profile",
        profileLead: "Points run from 1 (much stress) to 5 (good).",
        profileCaption: "The 19 scales",
        scale: "Scale",
        raw: "Raw score",
        stage: "Stage",
        point: "Point",
        noProfile: "no answer",
        radarTitle: { "Radar chart: \($0)" },
        radarCaption: "Further out is better",
        radarLines: "The solid line reads the men's table, the dashed line the women's.",
        axes: StaffAxisTexts.en,
        radarDescription: { axes in
            axes.map { "\($0.0) \($0.1.map(String.init) ?? "none")" }.joined(separator: ", ") + "."
        },
        answersHeading: "All answers",
        itemNumber: "No.",
        question: "Question",
        answer: "Answer",
        unanswered: "no answer"
    )
}
