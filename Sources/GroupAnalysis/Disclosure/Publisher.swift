import StressCheck

/// The publication engine: from individual columns to figures that may leave.
///
/// It releases sets, not cells: what is shown is decided over everything ever shown for the campaign. The
/// decision record 0030 says what is sufficient about it and what it cannot protect from.
public struct Publisher: Sendable {
    /// The numbers in force.
    public let rules: DisclosureRules
    let switches: SwitchedRules

    /// All rules on.
    public init(rules: DisclosureRules) {
        self.init(rules: rules, switches: .all)
    }

    init(rules: DisclosureRules, switches: SwitchedRules) {
        self.rules = rules
        self.switches = switches
    }

    /// Publishes what may be published, and gives the ledger with its new line; both are to be stored
    /// together.
    ///
    /// Throws `waits` when sheets came or went since the last publication in groups too small to show (the
    /// earlier publication stands, SD-R5), `wouldShowFew` when nothing new can be shown beside what the
    /// ledger holds (SD-R8, SD-R9), `exceptionNotValid` and `noSuchTable` for the request. Nothing is stored
    /// when it throws.
    public func publish(
        _ data: GroupData, _ request: PublicationRequest, ledger: PublicationLedger = PublicationLedger()
    ) throws(DisclosureError) -> (published: Published, ledger: PublicationLedger) {
        try rules.check(request.consents, request.method)
        let sums = Sums(rollingUp: data)
        var excluded: Set<Int> = []
        // Each turn hides one unit more, so there are at most as many turns as units.
        while true {
            var draft = Draft(data, request, rules, switches, sums: sums, excluded: excluded)
            if let unit = try offender(draft, ledger) {
                excluded.insert(unit)
                continue
            }
            try draft.chooseTables(after: switches.readsLedger ? ledger.publications : [])
            return try finish(draft, ledger)
        }
    }

    /// Where another tree was published before (SD-R8), the lowest new unit that would tell few apart; nil
    /// when the new tree holds by itself. Where the people are others than last time, nothing is tried: they
    /// wait (SD-R5).
    private func offender(_ draft: Draft, _ ledger: PublicationLedger) throws(DisclosureError) -> Int? {
        guard switches.readsLedger, !ledger.publications.isEmpty else { return nil }
        let content = draft.content(valuesDigest: "", entries: [])
        // As if it were in the ledger already: what is tried is what will be checked.
        let joined = Joined(ledger.publications + [Publication(content, digest: "")], measure: nil)
        let check = AtomCheck(states: draft.states, rules: switches)
        guard check.check(joined) == .few else { return nil }
        if switches.freezes, content.respondents != ledger.publications.last?.content.respondents {
            throw .waits
        }
        guard let unit = check.newestUnit(joined) else { throw .wouldShowFew }
        return unit
    }

    /// Figures, ledger line, check: the order in which nothing can be forgotten.
    private func finish(
        _ draft: Draft, _ ledger: PublicationLedger
    ) throws(DisclosureError) -> (Published, PublicationLedger) {
        let groups = draft.groups()
        let tree = draft.data.tree
        var parents: [Int: Int] = [:]
        for unit in tree.parents.indices.dropFirst() {
            parents[tree.ids[unit]] = tree.ids[Int(tree.parents[unit])]
        }
        let record = Published.Record(
            rulesFrom: rules.from, limit: rules.threshold, audience: draft.request.audience, parents: parents,
            groups: groups, suppressed: draft.suppressed(groups))
        // The ledger names the figures by digest, so that a stored publication can be found by its bytes
        // alone.
        let digest = FileDigest.hex(try Published.bytes(record))
        var ledger = ledger
        ledger.append(draft.content(valuesDigest: digest, entries: draft.entries(groups)))
        let mark = try Checker(rules: switches).check(ledger)
        return (Published(record, mark: mark), ledger)
    }
}
