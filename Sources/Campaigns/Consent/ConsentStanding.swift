package import Organisation

/// Where a person stands: computed from everything they declared, oldest first.
package struct ConsentStanding: Hashable, Sendable {
    package enum Answer: String, Sendable {
        case none, agreed, declined
    }

    package enum Request: String, Sendable {
        case none, interview, consultation
    }

    package private(set) var answer = Answer.none
    package private(set) var request = Request.none
    package private(set) var group = Answer.none
    package private(set) var isWithdrawn = false
    /// When the last word was given.
    package private(set) var at: Instant?

    /// None: neither yes nor no (L-15).
    package init() {}

    package init(_ declarations: some Sequence<DatedDeclaration>) {
        for one in declarations { add(one) }
    }

    /// Whether the employer may have the notified content: agreed, or asked for the interview.
    package var passesOn: Bool { answer == .agreed || request == .interview }

    package mutating func add(_ one: DatedDeclaration) {
        at = one.at
        switch one.declaration.act {
        case .agree: (answer, isWithdrawn) = (.agreed, false)
        case .decline: answer = .declined
        // Whatever was said before (L-14).
        case .request: (request, isWithdrawn) = (.interview, false)
        case .consult: request = .consultation
        case .withdraw: (answer, request, isWithdrawn) = (.none, .none, true)
        case .agreeGroup: group = .agreed
        case .declineGroup: group = .declined
        }
    }
}
