package import Organisation

/// What the implementer's side gets of each batch (S4 lines 41–57).
package enum Deliverable: String, CaseIterable, Sendable {
    /// 高ストレス者レポート（面接指導要否判定記録書）.
    case needRecord
    /// 素点一覧表.
    case rawScores
    /// 集団分析結果.
    case groups
}

/// From when on something is delivered.
package enum DeliveryMoment: String, CaseIterable, Sendable {
    /// With the closing of the batch: the usual way.
    case closing
    /// When everything is decided and confirmed.
    case review
    /// With the people's own results, as where a provider's implementer judges (S4-31).
    case release
}

/// 納品計画: in which form and from when on, for each deliverable of an implementation (S4-05, S4-21).
package struct DeliverablePlan: Hashable, Sendable {
    package struct Entry: Hashable, Sendable {
        package var moment: DeliveryMoment
        package var way: DeliveryWay

        package init(_ moment: DeliveryMoment, _ way: DeliveryWay) {
            self.moment = moment
            self.way = way
        }
    }

    private var entries: [Deliverable: Entry]

    package static let standard = DeliverablePlan([
        .needRecord: Entry(.closing, .both), .rawScores: Entry(.closing, .both),
        .groups: Entry(.release, .screen),
    ])

    package init(_ entries: [Deliverable: Entry]) {
        self.entries = entries
    }

    package subscript(item: Deliverable) -> Entry {
        get { entries[item] ?? Self.usual(item) }
        set { entries[item] = newValue }
    }

    private static func usual(_ item: Deliverable) -> Entry {
        item == .groups ? Entry(.release, .screen) : Entry(.closing, .both)
    }
}

extension Deliverable {
    /// Groups are published from released results on: nothing earlier can be chosen.
    package var moments: [DeliveryMoment] { self == .groups ? [.release] : DeliveryMoment.allCases }
    /// Group results have pages and files of their own.
    package var ways: [DeliveryWay] { self == .groups ? [.screen] : DeliveryWay.allCases }
}

/// Whom it goes to. It follows from who judges, and is no choice (S4-28).
package enum DeliverableRecipient: String, CaseIterable, Sendable {
    case implementers, clerks

    /// Where a service provider's staff judges, the company's own clerks get and keep the data; else the implementers do.
    ///
    /// - Parameter providers: accounts of the provider's staff.
    package init(implementers: [Appointment], providers: Set<AccountID>) {
        self = implementers.contains { providers.contains($0.account) } ? .clerks : .implementers
    }

    package func accounts(of implementation: Implementation, providers: Set<AccountID>) -> [AccountID] {
        switch self {
        case .implementers: return implementation.implementers.map(\.account)
        case .clerks:
            let all = implementation.clerks.map(\.account)
            let own = all.filter { !providers.contains($0) }
            return own.isEmpty ? all : own
        }
    }
}

extension Implementation {
    /// Part of what is fixed before the opening.
    package func setDeliverables() throws(Refusal) {
        guard phase == .draft else { throw .alreadyOpened }
    }
}
