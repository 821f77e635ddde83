import Organisation

/// 対象者: who is invited.
struct TargetTexts: Sendable {
    let heading: String
    let lead: String
    let beyond: String
    let beyondHint: String
    let name: @Sendable (WorkerGroup) -> String
    let hint: @Sendable (WorkerGroup) -> String
    let everybody: String
    let dutyOnly: String
    let dutyAnd: @Sendable ([String]) -> String
    let basis: @Sendable (_ everybody: Int, _ invited: Int) -> String

    static func of(_ language: Language) -> TargetTexts { language == .ja ? ja : en }
}

extension TargetTexts {
    static let ja = TargetTexts(
        heading: "対象者",
        lead: """
            常時使用する労働者（期間の定めがないか1年以上で、週の労働時間が通常の4分の3以上の方）には、必ずご案内します。\
            名簿にある雇用の事実だけで決まり、回答や結果で決めることはできません。
            """,
        beyond: "ほかにご案内する方",
        beyondHint: "2つ以上に当てはまる方は、そのすべてを選んだときにご案内します。",
        name: { group in
            switch group {
            case .shortTime: "週の労働時間が通常の4分の3に満たない方"
            case .shortTerm: "契約期間が1年に満たない方"
            case .dispatched: "派遣で来ている方"
            case .nonWorker: "役員・業務委託の方"
            }
        },
        hint: { group in
            switch group {
            case .shortTime: "2分の1以上の方には、実施が望ましいとされています。"
            case .shortTerm: "契約を更新して1年以上になる方は、ここには入りません。"
            case .dispatched: "個人の検査は派遣元が行います。集団ごとの分析には、含めることが望ましいとされています。"
            case .nonWorker: "法律の対象ではありません。"
            }
        },
        everybody: "名簿の全員",
        dutyOnly: "常時使用する労働者だけ",
        dutyAnd: { "常時使用する労働者と、" + $0.joined(separator: "、") },
        basis: { "開始のとき、事業場の名簿の\($0)人のうち\($1)人" })

    static let en = TargetTexts(
        heading: "Who is invited",
        lead: """
            Workers employed as a matter of course (no term or a year and more, and at least three quarters of the ordinary \
            weekly hours) are always invited. Only facts of employment in the roster decide, never an answer or a result.
            """,
        beyond: "Others to invite",
        beyondHint: "Whoever is in two of these groups is invited when both are chosen.",
        name: { group in
            switch group {
            case .shortTime: "less than three quarters of the weekly hours"
            case .shortTerm: "a contract of less than a year"
            case .dispatched: "dispatched from another company"
            case .nonWorker: "company officers and contractors"
            }
        },
        hint: { group in
            switch group {
            case .shortTime: "From half of the hours on it is recommended."
            case .shortTerm: "Whoever was renewed to a year and more is not in this group."
            case .dispatched:
                "The dispatching company offers them the check; including them in group analysis is recommended."
            case .nonWorker: "The law does not cover them."
            }
        },
        everybody: "everybody in the roster",
        dutyOnly: "workers employed as a matter of course only",
        dutyAnd: { "workers employed as a matter of course, and: " + $0.joined(separator: "; ") },
        basis: { "at the opening, \($1) of the \($0) people in the roster of the workplace" })
}
