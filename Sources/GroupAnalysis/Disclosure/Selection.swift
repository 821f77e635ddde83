/// Which units are shown for one kind of figure, and the parts that follow from it.
struct Selection: Sendable, Hashable {
    /// By unit index.
    let shown: [Bool]
    /// The lowest shown unit that holds each unit, −1 for none: respondents of one part cannot be told apart.
    let parts: [Int32]
    /// The measure; nil for all that every respondent has.
    let measure: String?
    /// Who has no value, by row; empty when everybody has one.
    let missing: [Bool]
    /// Limit of its parts.
    let threshold: Int

    init(_ tree: UnitTree, shown: [Bool], measure: String? = nil, missing: [Bool] = [], threshold: Int) {
        self.shown = shown
        self.measure = measure
        self.missing = missing
        self.threshold = threshold
        var parts = [Int32](repeating: LedgerColumn.uncovered, count: tree.count)
        // Parents stand first, so a hidden unit finds its parent's part ready.
        for unit in parts.indices {
            if shown[unit] {
                parts[unit] = Int32(unit)
            } else if unit > 0 {
                parts[unit] = parts[Int(tree.parents[unit])]
            }
        }
        self.parts = parts
    }

    /// As the ledger keeps it.
    var column: LedgerColumn {
        LedgerColumn(
            measure: measure, threshold: threshold, unitParts: parts, missing: missing, categories: [])
    }
}

/// Chooses the units for each kind of figure.
struct Selecting {
    let data: GroupData
    let states: PartStates
    let rules: SwitchedRules
    let consenting: [Bool]
    /// Units that may not be shown whatever their size: an earlier publication stands against them.
    let excluded: Set<Int>

    /// The common selection, of all respondents.
    func common() -> Selection {
        let direct = people { _ in true }
        let shown = choose(
            direct, states, among: excludedFrom(Array(repeating: true, count: data.tree.count)))
        return Selection(data.tree, shown: shown, threshold: states.threshold)
    }

    /// A measure of which some have no value: shown in some of the common units, so that its own parts hold
    /// too.
    func own(_ measure: String, missing: [Bool], within common: Selection) -> Selection {
        let direct = people { !missing[$0] }
        let shown = choose(direct, states, among: common.shown)
        return Selection(
            data.tree, shown: shown, measure: measure, missing: missing, threshold: states.threshold)
    }

    /// A committee's tagged output: smaller groups, and every part still at least its minimum (L-21 B).
    func tagged(_ measure: String, missing: [Bool], _ method: NonIdentifyingMethod) -> Selection {
        // The committee's minimum takes k's place; a consent to more people than that is met by it.
        let own = PartStates(
            threshold: method.minimum, consentMinimum: min(states.consentMinimum, method.minimum))
        let direct = people { missing.isEmpty || !missing[$0] }
        let shown = choose(direct, own, among: excludedFrom(Array(repeating: true, count: data.tree.count)))
        return Selection(
            data.tree, shown: shown, measure: measure, missing: missing, threshold: method.minimum)
    }

    /// People directly in each unit.
    private func people(_ counts: (Int) -> Bool) -> [Part] {
        var direct = [Part](repeating: Part(), count: data.tree.count)
        // Every respondent once, in the one primary unit.
        for row in data.units.indices where counts(row) {
            let unit = Int(data.units[row])
            if consenting[row] { direct[unit].consenting += 1 } else { direct[unit].open += 1 }
        }
        return direct
    }

    /// The candidates without the excluded units.
    private func excludedFrom(_ units: [Bool]) -> [Bool] {
        units.indices.map { units[$0] && !excluded.contains($0) }
    }

    /// Best choice among candidates that are large enough (SD-R1), so that all parts hold (SD-R2, SD-R3).
    private func choose(_ direct: [Part], _ states: PartStates, among candidates: [Bool]) -> [Bool] {
        // A unit's people are its own and those of all units below it.
        var whole = direct
        let parents = data.tree.parents
        for unit in stride(from: parents.count - 1, to: 0, by: -1) {
            let parent = Int(parents[unit])
            whole[parent] = whole[parent] + whole[unit]
        }
        let eligible = parents.indices.map { candidates[$0] && states.mayShow(whole[$0]) }
        guard rules.mergesSmallParts else { return eligible }
        return TreeChoice.shown(
            parents: parents, direct: rules.countsDirectMembers ? direct : leavesOnly(direct),
            eligible: eligible, sizes: whole.map(\.total), states: states)
    }

    /// SD-R2 switched off: the direct members of upper units are forgotten.
    private func leavesOnly(_ direct: [Part]) -> [Part] {
        var direct = direct
        // Whoever has a child is an upper unit.
        for parent in data.tree.parents.dropFirst() { direct[Int(parent)] = Part() }
        return direct
    }
}
