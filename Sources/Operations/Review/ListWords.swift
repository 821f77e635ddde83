import Campaigns
import StressCheck

/// What the implementer's lists say of one examinee, in the words of the forms.
enum ListWords {
    static func finding(_ assessment: Assessment, by method: Method, _ rules: RuleSet) -> String {
        if !assessment.score.missing.isEmpty { return "未回答\(assessment.score.missing.count)問" }
        guard let verdict = assessment.score.verdict(method) else { return "性別の記載なし" }
        guard verdict.isHigh else { return "非該当" }
        let known = rules.criteria[method]?.rules ?? []
        return "該当 " + verdict.rulesMet.map { id in known.first { $0.id == id }?.label ?? id }.joined()
    }

    static func decision(_ decision: InterviewDecision?) -> String {
        switch decision {
        case .needed: "要"
        case .notNeeded: "不要"
        case .cannotBeJudged: "判定できない"
        case nil: "未判定"
        }
    }
}
