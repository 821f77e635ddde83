package import Organisation

/// The decision in force about one examinee: what, on what basis, when and by whom.
package struct Decided: Hashable, Sendable {
    package let decision: InterviewDecision
    package let basis: DecisionBasis
    package let at: Instant
    package let author: AccountID

    package init(decision: InterviewDecision, basis: DecisionBasis, at: Instant, author: AccountID) {
        self.decision = decision
        self.basis = basis
        self.at = at
        self.author = author
    }
}
