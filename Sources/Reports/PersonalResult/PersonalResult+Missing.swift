internal import Campaigns
internal import Organisation
package import StressCheck

extension PersonalResult {
    /// An element of the notice that is not there (L-11; MHLW manual as text page 117 of the expert meeting).
    /// ④, the advice, is not among them: its tables have a sentence for everything (`AdviceTexts`).
    package enum Missing: Error, Hashable, Sendable {
        /// ① A scale without a point and without a reason for that.
        case profile(ScaleID)
        /// ① The points of the three areas.
        case areaPoints
        /// ② The degree of stress.
        case degree
        /// ③ The implementer's decision.
        case decision
        /// ⑤ Where to request the interview.
        case requestContact
        /// ⑥ Where else to turn.
        case consultationContact
        /// Whose notice this is.
        case implementer
    }

    static func check(_ input: Input) throws(Missing) -> Decision {
        guard let decision = input.decision else { throw .decision }
        try check(input.finding, input.instrument)
        if !hasSomebody(input.requestContacts.map(\.name)) { throw .requestContact }
        if !hasSomebody(input.consultationContacts.map(\.name)) { throw .consultationContact }
        if !hasSomebody(input.implementers) { throw .implementer }
        return decision
    }

    /// A blank is allowed only where it has a reason the person can be told.
    private static func check(_ finding: Finding, _ instrument: Instrument) throws(Missing) {
        let areBlanksToBlame = !finding.missingItems.isEmpty
        if finding.points == nil, !areBlanksToBlame { throw .areaPoints }
        let isSexToBlame = !finding.isSexStated && finding.deciding == .conversionTable
        if finding.verdict == nil, !areBlanksToBlame, !isSexToBlame { throw .degree }
        let known = Set(finding.profile.map(\.scale))
        let blank = Set(finding.missingItems)
        for scale in instrument.scales where !known.contains(scale.id) && finding.isSexStated {
            let needed = scale.items.filter(instrument.itemsForVerdict.contains)
            let numbers = needed.compactMap { instrument.item($0)?.number }
            // 満足度 may be left blank without anyone asking why: it never counts.
            if needed.count == scale.items.count, blank.isDisjoint(with: numbers) { throw .profile(scale.id) }
        }
    }

    private static func hasSomebody(_ names: [String]) -> Bool {
        !names.isEmpty && names.allSatisfy { !$0.allSatisfy(\.isWhitespace) }
    }
}
