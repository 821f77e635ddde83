package import Organisation

/// Whether answers are taken at a moment, and why not.
package enum AnsweringState: String, Sendable {
    case notYet, open, over, closed
}

extension Implementation {
    /// Sent a minute after midnight of the last day still counts: the person pressed the button in time.
    package static let graceSeconds = 60

    package func answering(at now: Instant) -> AnsweringState {
        if closedAt != nil { return .closed }
        guard openedAt != nil, now >= campaign.firstDay.start else { return .notYet }
        return now < campaign.lastDay.end.adding(seconds: Self.graceSeconds) ? .open : .over
    }

    package func takeAnswers(at now: Instant) throws(Refusal) {
        let state = answering(at: now)
        guard state == .open else { throw .notAnswering(state) }
    }

    /// Closing ends answering for good; it may come before the last day.
    package func close() throws(Refusal) {
        switch phase {
        case .draft: throw .notOpened
        case .closed: throw .alreadyClosed
        case .opened: return
        }
    }
}
