package struct PersonalRequestID: Identifier {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
}

/// What a person asks about the own data (L-34), apart from other enquiries.
package struct PersonalRequest: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable, Codable {
        /// 訂正. Facts of the roster can be mended; a sent answer sheet never is.
        case correction
        /// 開示.
        case disclosure
        /// 利用の停止.
        case stop
    }

    package enum Outcome: String, CaseIterable, Sendable, Codable {
        case granted, partly, declined
    }

    package enum State: String, CaseIterable, Sendable, Codable {
        case received, answered, done
    }

    package struct Answer: Hashable, Sendable {
        package let outcome: Outcome
        package let text: String
        package let at: Instant

        package init(outcome: Outcome, text: String, at: Instant) {
            self.outcome = outcome
            self.text = text
            self.at = at
        }
    }

    package let id: PersonalRequestID
    package let person: PersonID
    package let kind: Kind
    package let text: String
    package let at: Instant
    package let answers: [Answer]
    package let doneAt: Instant?

    package init(
        id: PersonalRequestID, person: PersonID, kind: Kind, text: String, at: Instant, answers: [Answer],
        doneAt: Instant?
    ) {
        self.id = id
        self.person = person
        self.kind = kind
        self.text = text
        self.at = at
        self.answers = answers
        self.doneAt = doneAt
    }

    package var state: State { doneAt != nil ? .done : answers.isEmpty ? .received : .answered }
}
