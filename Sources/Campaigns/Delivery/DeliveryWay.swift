package import Organisation

/// How results reach their people: on paper, which is the usual way, on screen, or both (S2-45, S2-46).
package enum DeliveryWay: String, CaseIterable, Sendable {
    case paper, screen, both

    package static let standard = DeliveryWay.paper

    package var hasPaper: Bool { self != .screen }
    package var hasScreen: Bool { self != .paper }
}

/// What decides how one person's result travels. Nothing in it is about the result, so that nobody reads a verdict
/// from an envelope (TH12).
package struct DeliveryCase: Hashable, Sendable {
    /// Of the implementation.
    package let plan: DeliveryWay
    /// What the clerk entered for this person.
    package let chosen: DeliveryWay?
    /// Whether the person's own secret opens the sheet.
    package let hasSecret: Bool
    /// Whether a mail reaches the person.
    package let hasAddress: Bool

    package init(plan: DeliveryWay, chosen: DeliveryWay?, hasSecret: Bool, hasAddress: Bool) {
        self.plan = plan
        self.chosen = chosen
        self.hasSecret = hasSecret
        self.hasAddress = hasAddress
    }

    package var wanted: DeliveryWay { chosen ?? plan }

    /// Without a secret nothing opens on screen; without an address nobody tells the person that it does.
    package var way: DeliveryWay {
        guard wanted.hasScreen, hasSecret else { return .paper }
        return hasAddress ? wanted : .both
    }

    package var isToldByMail: Bool { way.hasScreen && hasAddress }
}

/// Why something about the delivery is not done. Says nothing about any result.
package enum DeliveryRefusal: Error, Hashable, Sendable {
    /// The person's result comes as a letter.
    case onPaper
    /// The way of a person is fixed with the release.
    case released
    case notReleased
    /// Before the release, or in the future.
    case dayWrong
    /// Nobody of the batch is left for whom that could be done.
    case nobody
    /// Nothing is ticked on the form.
    case nothingWritten
}

extension Implementation {
    /// The way of everybody is part of what is fixed before the opening.
    package func setDelivery() throws(Refusal) {
        guard phase == .draft else { throw .alreadyOpened }
    }
}

/// 手渡し・郵送: how and on which day a letter left the clerk's hand.
package struct PaperDelivery: Hashable, Sendable {
    package enum Means: String, CaseIterable, Sendable { case handed, posted }

    package let means: Means
    package let day: Day

    package init(_ means: Means, on day: Day) {
        self.means = means
        self.day = day
    }

    /// From when on it counts as delivered: the day that was entered, never before the release and never to come.
    package func deliveredAt(releasedAt: Instant, now: Instant) throws(DeliveryRefusal) -> Instant {
        guard day >= releasedAt.day, day <= now.day else { throw .dayWrong }
        return max(releasedAt, day.start)
    }
}
