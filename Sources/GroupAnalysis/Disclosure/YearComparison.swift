/// Two years of one company side by side (SD-R10).
///
/// Answers change from year to year less than people do, so the difference of two means is nearly the answer
/// of whoever came or left. A difference is therefore shown only where the people told apart by both years'
/// shown units are none or k; elsewhere two bands stand beside each other, of which none is a difference.
public struct YearComparison: Sendable, Hashable {
    /// How one unit is compared.
    public enum Change: Sendable, Hashable {
        /// Later minus earlier in tenths, by measure.
        case difference([MeasureID: Int])
        /// Whole points in which the means of either year lie (7 is 7.0 to 7.9), by measure; no difference
        /// may be printed beside them.
        case bands(earlier: [MeasureID: Int], later: [MeasureID: Int])
    }

    /// By the later year's unit number; a unit that is hidden in either year is not in it.
    public let changes: [Int: Change]

    /// One year: what was published and the ledger that holds it. The newest line counts.
    public struct Year: Sendable {
        let published: Published
        let ledger: PublicationLedger

        /// A year's publication. Respondent numbers must be those of persons, the same in both years.
        public init(_ published: Published, ledger: PublicationLedger) {
            self.published = published
            self.ledger = ledger
        }
    }

    /// `mapping` gives the earlier number of each later unit; what it lacks is not compared. `measures` are
    /// scores.
    public init(
        from earlier: Year, to later: Year, mapping: [Int: Int], measures: [MeasureID], rules: DisclosureRules
    ) {
        self.init(
            from: earlier, to: later, mapping: mapping, measures: measures, rules: rules, switches: .all)
    }

    init(
        from earlier: Year, to later: Year, mapping: [Int: Int], measures: [MeasureID],
        rules: DisclosureRules,
        switches: SwitchedRules
    ) {
        // Both years must have passed their own check: only shown units are looked at.
        let pairs = mapping.filter {
            later.published.unit($0.key) != nil && earlier.published.unit($0.value) != nil
        }
        let steady =
            switches.comparesYears
            ? SteadyUnits(earlier.ledger, later.ledger, pairs, rules.threshold).units : Set(pairs.keys)
        // The figures are those already shown; nothing is computed from people here.
        var changes: [Int: Change] = [:]
        for (unit, before) in pairs {
            guard let now = later.published.unit(unit), let then = earlier.published.unit(before) else {
                continue
            }
            changes[unit] = Self.change(then, now, measures, isSteady: steady.contains(unit))
        }
        self.changes = changes
    }

    private static func change(
        _ then: PublishedGroup, _ now: PublishedGroup, _ measures: [MeasureID], isSteady: Bool
    ) -> Change {
        // Tenths of shown means: the difference of what both reports print, so that readers can follow it.
        var differences: [MeasureID: Int] = [:]
        var bands: [[MeasureID: Int]] = [[:], [:]]
        for measure in measures {
            guard let before = then.tenths(measure), let after = now.tenths(measure) else { continue }
            differences[measure] = after - before
            bands[0][measure] = before / 10
            bands[1][measure] = after / 10
        }
        return isSteady ? .difference(differences) : .bands(earlier: bands[0], later: bands[1])
    }
}
