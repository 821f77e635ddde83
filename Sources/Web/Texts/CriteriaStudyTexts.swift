import Campaigns
import Operations
import Organisation
import StressCheck

/// The trial figures of criteria, and the committee's record.
final class CriteriaStudyTexts: Sendable {
    let page: CriteriaPageTexts
    let figures: CriteriaFigureTexts
    let record: CommitteeRecordTexts

    init(page: CriteriaPageTexts, figures: CriteriaFigureTexts, record: CommitteeRecordTexts) {
        self.page = page
        self.figures = figures
        self.record = record
    }

    static func of(_ language: Language) -> CriteriaStudyTexts {
        switch language {
        case .ja: ja
        case .en: en
        }
    }

    private static let ja = CriteriaStudyTexts(page: .ja, figures: .ja, record: .ja)
    private static let en = CriteriaStudyTexts(page: .en, figures: .en, record: .en)
}

struct CriteriaPageTexts: Sendable {
    let heading: String
    let lead: [String]
    let firstYear: [String]
    let tooFew: @Sendable (_ campaign: String, _ least: Int) -> String
    let source: @Sendable (_ campaign: String, _ workplace: String, CriteriaFigures) -> String
    let notJudged: @Sendable (CriteriaFigures) -> [String]
    let noCounts: String
    let method: String
    let target: String
    let targetHint: String
    let targetWrong: String
    let move: String
    let moveHint: String
    let moveAll: String
    let calculate: String
    let chosenHeading: String
    let take: String
    let taken: String
    let alreadyFrozen: String
    let paper: String
    let paperNote: String
    let toStudy: String
    let frozenBy: @Sendable (String) -> String
}

struct CriteriaFigureTexts: Sendable {
    let heading: String
    let lead: @Sendable (_ target: String) -> String
    let lines: String
    let share: String
    let interval: String
    let rule: @Sendable (_ label: String) -> String
    let take: String
    let chosen: String
    let choose: @Sendable (String) -> String
    let chooseShort: String
    let nearest: String
    let example: String
    let lastYear: String
    let note: String
    let percent: @Sendable (String) -> String
    let counted: @Sendable (_ share: String, _ people: Int) -> String
    let about: @Sendable (String) -> String
    let range: @Sendable (String, String) -> String
}

struct CommitteeRecordTexts: Sendable {
    let heading: @Sendable (Hearing.Kind) -> String
    let lead: String
    let lines: String
    let day: String
    let dayWrong: String
    let attended: String
    let attendedHint: String
    let attendedMissing: String
    let tooLong: String
    let opinion: String
    let opinionHint: String
    let decided: String
    let keptAt: String
    let save: String
    let saved: String
    let toRecord: String
    let noRecord: String
    let otherLines: String
}

extension CriteriaFigureTexts {
    /// Under fifty judged answers no counts and only whole percents (SD-R6).
    func words(_ share: ShareEstimate) -> String {
        guard share.total >= SumDistribution.leastForCounts else { return about(percent("\(share.percent)")) }
        return counted(percent(Self.tenths(share.tenths)), share.count)
    }

    func words(ofInterval share: ShareEstimate) -> String {
        guard share.total >= SumDistribution.leastForCounts else {
            let whole = share.percentInterval
            return range("\(whole.lowerBound)", "\(whole.upperBound)")
        }
        let tenths = share.tenthsInterval
        return range(Self.tenths(tenths.lowerBound), Self.tenths(tenths.upperBound))
    }

    private static func tenths(_ value: Int) -> String { "\(value / 10).\(value % 10)" }

    /// 「㋐B≦12　㋑A＋C≦26・B≦17」
    func short(_ criteria: Criteria) -> String {
        criteria.rules.map { rule in
            rule.label + " "
                + rule.conditions.map { line in
                    (line.variable == .ac ? "A＋C" : line.variable.rawValue)
                        + (line.comparison == .atMost ? "≦" : "≧") + String(line.value)
                }.joined(separator: "・")
        }.joined(separator: "　")
    }
}
