/// What a company orders, and nothing else: the closed list of priced keys.
///
/// Languages, the group report, keeping for five years and the variants 1–3 are not on it, so nothing can charge
/// for them (S2-60, S3-63, S2-49). No price stands anywhere in the program.
package enum Offer: String, CaseIterable, Sendable, Codable {
    /// 契約プラン「スタンダード」「プレミアム」(S3-06).
    case standard = "plan.standard"
    case premium = "plan.premium"
    /// 紙運用のセルフチェックBPO in two plans whose names the source does not give (S3-05).
    case firstPaperPlan = "paper.first"
    case secondPaperPlan = "paper.second"
    /// 基本コース・Aコース・総合コース (S2-49).
    case basicCourse = "course.basic"
    case courseA = "course.a"
    case comprehensiveCourse = "course.comprehensive"

    /// Of each line a company has one offer at a time.
    package enum Line: String, CaseIterable, Sendable {
        case plan, paper, course
    }

    package var line: Line {
        switch self {
        case .standard, .premium: .plan
        case .firstPaperPlan, .secondPaperPlan: .paper
        case .basicCourse, .courseA, .comprehensiveCourse: .course
        }
    }
}

/// What the program can do for a company, as far as a contract says something about it.
package enum Capability: String, CaseIterable, Sendable {
    case languages, groupReport, keepingFiveYears, scopeVariants
    /// セルフケア機能.
    case selfCare
}

extension Capability {
    /// Whether somebody who holds these offers has it. Only one line of the source takes anything away:
    /// 「スタンダードの場合は『セルフケア機能』は使用できません」(S3-07). A company that runs the program itself has no
    /// contract, and everything.
    package func isIncluded(in held: some Sequence<Offer>) -> Bool {
        switch self {
        case .languages, .groupReport, .keepingFiveYears, .scopeVariants: true
        case .selfCare: !held.contains(.standard)
        }
    }
}
