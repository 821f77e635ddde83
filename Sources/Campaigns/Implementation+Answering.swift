package import Organisation

/// Whether answers are taken at a moment, and why not.
package enum AnsweringState: String, Sendable {
    case notYet, open, over, closed
}

extension Campaign {
    /// Sent a minute after midnight of the last day still counts: the person pressed the button in time.
    package static let graceSeconds = 60

    package func answering(at now: Instant, openedAt: Instant?, closedAt: Instant?) -> AnsweringState {
        if closedAt != nil { return .closed }
        guard openedAt != nil, now >= firstDay.start else { return .notYet }
        return now < lastDay.end.adding(seconds: Self.graceSeconds) ? .open : .over
    }
}

extension Implementation {
    package func answering(at now: Instant) -> AnsweringState {
        campaign.answering(at: now, openedAt: openedAt, closedAt: closedAt)
    }

    /// Closing may come before the last day; for a late round of few it may not.
    ///
    /// - Parameter answered: people who answered since the last closing.
    package func close(at now: Instant, answered: Int) throws(Refusal) {
        switch phase {
        case .draft: throw .notOpened
        case .closed: throw .alreadyClosed
        case .opened: break
        }
        if isInLateRound, (1..<LateRound.fewest).contains(answered), answering(at: now) != .over {
            throw .tooFewToClose(LateRound.fewest)
        }
    }
}
