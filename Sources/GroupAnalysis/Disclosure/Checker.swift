/// The gate: looks at everything a ledger holds and says whether it may have been shown.
struct Checker {
    let rules: SwitchedRules

    /// Proof that the check was passed; only this file makes one.
    struct Mark {
        fileprivate init() {}
    }

    /// Checks the whole ledger, its newest publication included. Throws `waits` where people came or left too
    /// few at a time (SD-R5), `wouldShowFew` for everything else.
    func check(_ ledger: PublicationLedger) throws(DisclosureError) -> Mark {
        // An empty ledger holds nothing that could be put together.
        guard let newest = ledger.publications.last else { return Mark() }
        let publications =
            rules.readsLedger ? ledger.publications : ledger.publications.suffix(rules.freezes ? 2 : 1)
        // Each measure with values of its own is a question of its own: nobody without a value is in its
        // sums.
        let own = Set(publications.flatMap(\.content.columns).compactMap(\.measure)).sorted()
        for measure in [nil] + own.map(Optional.some) {
            try check(Array(publications), newest, measure)
        }
        return Mark()
    }

    /// One measure.
    func check(
        _ publications: [Publication], _ newest: Publication, _ measure: String?
    ) throws(DisclosureError) {
        // The newest line's limit holds for all: a raised k looks at old lines too.
        let joined = Joined(publications, measure: measure)
        let content = newest.content
        let threshold = newest.treeColumn(measure)?.threshold ?? content.threshold
        let minimum = publications.map(\.content.consentMinimum).max() ?? 0
        let states = PartStates(threshold: threshold, consentMinimum: minimum)
        switch AtomCheck(states: states, rules: rules).check(joined) {
        case .holds: break
        case .change: throw .waits
        case .few: throw .wouldShowFew
        }
        // Atoms hold here, so what is left to ask is about categories inside them.
        guard rules.checksTables else { return }
        guard TableCheck(threshold: threshold).holds(joined) else { throw .wouldShowFew }
    }
}
