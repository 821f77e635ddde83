/// 面接指導の要否: the implementer's decision for one person (安衛法66条の10③, L-09).
package enum InterviewDecision: String, CaseIterable, Sendable, Codable {
    case needed, notNeeded, cannotBeJudged
}

/// The three things the implementer confirms for a batch (S4-18).
package enum ReviewConfirmation: String, CaseIterable, Sendable {
    /// 全受検者の結果を確認した。
    case resultsSeen
    /// 高ストレス者の一覧を確認した。
    case highStressListSeen
    /// 面接指導の要否を判定した。
    case needDecided
}

/// How a decision came about (L-09: accepting the computed list is a decision by a named person).
package enum DecisionBasis: String, CaseIterable, Sendable {
    /// The implementer looked at the person.
    case individual
    /// 「選定基準該当者で十分」: one act that writes one decision per person (S4-10).
    case criteriaAccepted
}
