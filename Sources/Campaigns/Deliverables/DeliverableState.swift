package import Organisation

/// That something was taken out or handed over.
package struct DeliverableNote: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// As a file, here.
        case paper, data
        /// 手渡し・郵送, entered by hand.
        case handed
        /// Signed or published in the program.
        case made
    }

    package let item: Deliverable
    package let kind: Kind
    package let at: Instant
    package let by: AccountID

    package init(_ item: Deliverable, _ kind: Kind, at: Instant, by: AccountID) {
        self.item = item
        self.kind = kind
        self.at = at
        self.by = by
    }
}

/// One line of the checklist of a batch (S4-20, S4-31) with its clock (S4-19).
package struct DeliverableState: Hashable, Sendable {
    package let item: Deliverable
    package let entry: DeliverablePlan.Entry
    /// From this moment on it can be had; nil while it cannot.
    package let readyAt: Instant?
    /// Oldest first.
    package let notes: [DeliverableNote]
    private let closedAt: Instant

    package init(_ item: Deliverable, of batch: Batch, plan: DeliverablePlan, notes: [DeliverableNote]) {
        self.item = item
        entry = plan[item]
        readyAt = batch.reached(plan[item].moment)
        self.notes = notes.filter { $0.item == item }.sorted { $0.at < $1.at }
        closedAt = batch.closedAt
    }

    package var first: DeliverableNote? { notes.first }

    /// Whole minutes from the closing to the first delivery, or, while there is none, until now.
    package func minutes(at now: Instant) -> Int {
        max(0, ((first?.at ?? now).milliseconds - closedAt.milliseconds) / 60_000)
    }
}

/// Why something is not delivered. Says nothing about any result.
package enum DeliverableRefusal: Error, Hashable, Sendable {
    /// The plan of the implementation delivers it later.
    case tooEarly(DeliveryMoment)
}

extension Batch {
    /// When a moment of the plan came; nil while it is to come.
    package func reached(_ moment: DeliveryMoment) -> Instant? {
        switch moment {
        case .closing: closedAt
        case .review:
            undecided == 0 && missingConfirmations.isEmpty ? confirmations.values.max() : nil
        case .release: releasedAt
        }
    }

    /// The plan was fixed before anybody answered; nobody takes a list out ahead of it.
    package func deliver(_ item: Deliverable, by plan: DeliverablePlan) throws(DeliverableRefusal) {
        let moment = plan[item].moment
        guard reached(moment) != nil else { throw .tooEarly(moment) }
    }
}
