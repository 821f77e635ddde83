package import Organisation

/// What an implementation needs before people can answer (L-08, S4-35).
package enum OpeningRequirement: String, CaseIterable, Sendable {
    case implementer, clerk, instrument, criteria, committee, workersHeard, contacts, targets
}

extension Implementation {
    /// 50 workers make a health committee a duty (安衛令9条); below, the workers are heard instead (安衛則23条の2).
    package static let committeeHeadcount = 50

    package var hearingKind: Hearing.Kind {
        headcount >= Self.committeeHeadcount ? .committee : .workersHeard
    }

    /// Empty when the implementation may open.
    ///
    /// - Parameters:
    ///   - coversThreeAreas: the instrument asks about causes, reactions and support (安衛則52条の9).
    ///   - targets: how many people are to be invited.
    package func missingForOpening(coversThreeAreas: Bool, targets: Int) -> [OpeningRequirement] {
        var missing: [OpeningRequirement] = []
        if implementers.isEmpty { missing.append(.implementer) }
        if clerks.isEmpty { missing.append(.clerk) }
        if !coversThreeAreas { missing.append(.instrument) }
        if criteria == nil { missing.append(.criteria) }
        if hearing?.kind != hearingKind && hearing?.kind != .committee {
            missing.append(hearingKind == .committee ? .committee : .workersHeard)
        }
        if !contacts.areGiven { missing.append(.contacts) }
        if targets == 0 { missing.append(.targets) }
        return missing
    }

    package func open(coversThreeAreas: Bool, targets: Int) throws(Refusal) {
        guard phase == .draft else { throw .alreadyOpened }
        let missing = missingForOpening(coversThreeAreas: coversThreeAreas, targets: targets)
        guard missing.isEmpty else { throw .missingForOpening(missing) }
    }

    /// A hearing in the future has not happened.
    package func record(_ hearing: Hearing, today: Day) throws(Refusal) {
        guard phase == .draft else { throw .alreadyOpened }
        guard hearing.day <= today else { throw .badField(.committeeDay) }
    }

    package func freezeCriteria() throws(Refusal) {
        guard phase == .draft else { throw .alreadyOpened }
        guard criteria == nil else { throw .alreadyFrozen }
    }
}
