package import Organisation

/// 申出の期間: the ministry's model rule gives 30 days from the notice (L-12; text page 86, 17条).
package enum ResponseWindow {
    package static let days = 30

    /// The last day of the window, counted from the batch's release: the same for everybody.
    package static func lastDay(releasedAt: Instant) -> Day { releasedAt.day.adding(days: days) }

    package static func holds(_ now: Instant, releasedAt: Instant) -> Bool {
        now >= releasedAt && now < lastDay(releasedAt: releasedAt).end
    }
}

/// Why a declaration is not taken. Says nothing about any result.
package enum ConsentRefusal: Error, Hashable, Sendable {
    /// The person has not seen the own result yet (L-15).
    case notDelivered
    /// The answer to the question came after the window; a request is taken all the same (L-12).
    case windowOver
    /// At this implementation nobody is asked (S2-57).
    case notAsked
    /// Another text was before the person than the one in force.
    case otherText
    case nothingToWithdraw
    /// The plan can be set in a draft only.
    case opened
    /// "Treat all as refused" needs the workplace's agreement: a day that has come, and a name (S2-58).
    case agreementMissing
}

/// What has to be known to take a person's word.
package struct ConsentDesk: Hashable, Sendable {
    package let plan: ConsentPlan
    package let releasedAt: Instant
    /// When the person's notice was delivered, on whatever channel came first.
    package let deliveredAt: Instant?
    /// The implementer's decision in force: only `needed` makes a request an interview (安衛則52条の15).
    package let decision: InterviewDecision
    package var standing: ConsentStanding

    package init(
        plan: ConsentPlan, releasedAt: Instant, deliveredAt: Instant?, decision: InterviewDecision,
        standing: ConsentStanding
    ) {
        self.plan = plan
        self.releasedAt = releasedAt
        self.deliveredAt = deliveredAt
        self.decision = decision
        self.standing = standing
    }
}

extension ConsentDesk {
    /// Whether the question stands on the page: the same for everybody of an implementation.
    package func asks(at now: Instant) -> Bool {
        plan.mode == .individual && ResponseWindow.holds(now, releasedAt: releasedAt)
    }

    /// The row to write for what the person asks; nil when it would repeat what already stands.
    package func take(
        _ ask: ConsentAsk, text: String, companyText: String? = nil, at now: Instant
    ) throws(ConsentRefusal) -> Declaration? {
        guard let deliveredAt, deliveredAt <= now else { throw .notDelivered }
        guard text == ConsentText.current.version else { throw .otherText }
        let act = try act(ask, at: now)
        return repeats(act)
            ? nil : Declaration(act: act, scope: plan.scope, text: text, companyText: companyText)
    }

    private func act(_ ask: ConsentAsk, at now: Instant) throws(ConsentRefusal) -> Declaration.Act {
        switch ask {
        case .agree, .decline, .agreeGroup, .declineGroup:
            guard plan.mode == .individual else { throw .notAsked }
            guard ResponseWindow.holds(now, releasedAt: releasedAt) else { throw .windowOver }
            return Self.answers[ask] ?? .decline
        case .request: return decision == .needed ? .request : .consult
        case .withdraw:
            guard standing.passesOn || standing.request == .consultation else { throw .nothingToWithdraw }
            return .withdraw
        }
    }

    private static let answers: [ConsentAsk: Declaration.Act] = [
        .agree: .agree, .decline: .decline, .agreeGroup: .agreeGroup, .declineGroup: .declineGroup,
    ]

    private func repeats(_ act: Declaration.Act) -> Bool {
        switch act {
        case .agree: standing.answer == .agreed
        case .decline: standing.answer == .declined
        case .request: standing.request == .interview
        case .consult: standing.request == .consultation
        case .withdraw: false
        case .agreeGroup: standing.group == .agreed
        case .declineGroup: standing.group == .declined
        }
    }
}
