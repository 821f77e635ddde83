import Campaigns
import Organisation
import StressCheck

/// One examinee of a batch: what the answers say by both methods, and what was decided.
struct ReviewRow: Sendable {
    let sheet: SheetID
    let number: String
    let name: String
    /// Path of the department at answering.
    let department: String
    let score: Score
    /// Both tables, when the sex is not stated.
    let candidates: (male: Score, female: Score)?
    let deciding: Method
    var decision: InterviewDecision?

    /// What the deciding method says.
    enum Finding: Sendable, Hashable {
        case met([String])
        case notMet
        /// So many of the needed items have no answer.
        case missing(Int)
        /// The rules met by the men's and by the women's table.
        case unstated(male: [String], female: [String])
    }

    func finding(by method: Method) -> Finding {
        if !score.missing.isEmpty { return .missing(score.missing.count) }
        if let verdict = score.verdict(method) { return verdict.isHigh ? .met(verdict.rulesMet) : .notMet }
        return .unstated(
            male: candidates?.male.verdict(method)?.rulesMet ?? [],
            female: candidates?.female.verdict(method)?.rulesMet ?? [])
    }

    var finding: Finding { finding(by: deciding) }

    /// Sums of the deciding method, where there is one reading of them.
    var sums: AreaSums? { score.verdict(deciding)?.sums }

    /// The criteria alone cannot decide: the implementer must open the person.
    var needsLook: Bool {
        switch finding {
        case .met, .notMet: false
        case .missing, .unstated: true
        }
    }

    var isMet: Bool {
        if case .met = finding { true } else { false }
    }

    /// What the criteria list alone would decide.
    var proposed: InterviewDecision? { needsLook ? nil : isMet ? .needed : .notNeeded }
}

extension Method {
    var other: Method { self == .simpleSum ? .conversionTable : .simpleSum }
}
