package import Organisation

/// One closing of an implementation: review, release and deliveries hang on it.
package struct Batch: Hashable, Sendable {
    package let id: BatchID
    package let implementation: ImplementationID
    /// From 1; late paper and late joiners make later batches.
    package let number: Int
    package let closedAt: Instant
    package let members: Int
    package let decided: Int
    package let confirmations: [ReviewConfirmation: Instant]
    package let releasedAt: Instant?
    /// Who confirmed what.
    package var confirmedBy: [ReviewConfirmation: AccountID] = [:]
    package var releasedBy: AccountID?
    /// When whoever has the next step was last reminded.
    package var remindedAt: Instant?

    package init(
        id: BatchID, implementation: ImplementationID, number: Int, closedAt: Instant, members: Int,
        decided: Int,
        confirmations: [ReviewConfirmation: Instant], releasedAt: Instant?
    ) {
        self.id = id
        self.implementation = implementation
        self.number = number
        self.closedAt = closedAt
        self.members = members
        self.decided = decided
        self.confirmations = confirmations
        self.releasedAt = releasedAt
    }
}

extension Batch {
    package var undecided: Int { members - decided }

    package var missingConfirmations: [ReviewConfirmation] {
        ReviewConfirmation.allCases.filter { confirmations[$0] == nil }
    }

    /// Decisions and confirmations can change until the results are out, never after.
    package func review() throws(Refusal) {
        guard releasedAt == nil else { throw .alreadyReleased }
    }

    /// The need can be confirmed only when it is decided for everybody.
    package func confirm(_ confirmation: ReviewConfirmation) throws(Refusal) {
        try review()
        if confirmation == .needDecided, undecided > 0 { throw .undecided(undecided) }
    }

    /// No result leaves before the implementer's decision on every examinee and the three confirmations
    /// (L-09, S4-33, S4-39). There is no way around it.
    package func release() throws(Refusal) {
        guard releasedAt == nil else { throw .alreadyReleased }
        guard members > 0 else { throw .emptyBatch }
        guard undecided == 0 else { throw .undecided(undecided) }
        guard missingConfirmations.isEmpty else { throw .unconfirmed(missingConfirmations) }
    }
}
