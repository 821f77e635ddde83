package import Organisation

/// Whether the people of an implementation are asked for consent, and what would pass on.
package struct ConsentPlan: Hashable, Sendable {
    package enum Mode: String, CaseIterable, Sendable {
        /// Everybody is asked, after the delivery of the own result.
        case individual
        /// 「全従業員が不同意とみなす」: nobody is asked (S2-57). A request for the interview stays possible.
        case allRefused
    }

    package let mode: Mode
    package let scope: ConsentScope
    package let agreement: WorkplaceAgreement?

    package init(mode: Mode, scope: ConsentScope, agreement: WorkplaceAgreement?) {
        self.mode = mode
        self.scope = scope
        self.agreement = agreement
    }

    package static let standard = ConsentPlan(mode: .individual, scope: .whole, agreement: nil)
}

/// How much a consent passes on: at most what the person was told (L-16; manual as text page 49 イ).
package enum ConsentScope: String, CaseIterable, Sendable, Codable {
    /// The notice as it was shown.
    case whole
    /// Only the line that says whether the interview is needed.
    case oneFact
}

/// 事業場の同意: without it nobody may be treated as having refused (S2-58).
package struct WorkplaceAgreement: Hashable, Sendable {
    package let day: Day
    /// Who agreed for the workplace, as written on the paper.
    package let by: String

    package init(day: Day, by: String) {
        self.day = day
        self.by = by
    }
}

extension ConsentPlan {
    package static let longestName = 100

    /// Only a draft can be changed, and people must have been asked nothing yet.
    package func set(at implementation: Implementation, today: Day) throws(ConsentRefusal) {
        guard implementation.phase == .draft else { throw .opened }
        guard mode == .allRefused else { return }
        guard let agreement, !agreement.by.allSatisfy(\.isWhitespace) else { throw .agreementMissing }
        guard agreement.by.count <= Self.longestName, agreement.day <= today else { throw .agreementMissing }
    }
}
