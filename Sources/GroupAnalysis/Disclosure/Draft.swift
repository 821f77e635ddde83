import StressCheck

/// A publication in the making: what would be shown, before the checker has seen it.
struct Draft {
    let data: GroupData
    let request: PublicationRequest
    let rules: DisclosureRules
    let switches: SwitchedRules
    let states: PartStates
    let sums: Sums
    /// Who consented to less, by row.
    let consenting: [Bool]
    /// The common selection.
    let common: Selection
    /// Measures with a selection of their own; "risk" stands for the judgement diagram.
    let own: [String: Selection]
    /// Tables that are shown, and those that are not.
    // In the order asked for; each was checked together with those before it.
    var tables: [TableChoice] = []
    var refused: [PublicationRequest.Table] = []

    /// Name of the judgement diagram among the measures.
    static let risk = "risk"

    /// Chooses the units; tables come after.
    init(
        _ data: GroupData, _ request: PublicationRequest, _ rules: DisclosureRules, _ switches: SwitchedRules,
        sums: Sums, excluded: Set<Int>
    ) {
        self.data = data
        self.request = request
        self.rules = rules
        self.switches = switches
        self.sums = sums
        consenting = data.consenting(request.consents)
        // Several consents count by the strictest: a part of consenting people may mix members of all of
        // them.
        let minimum = consenting.contains(true) ? request.consents.map(\.minimum).max() ?? 0 : 0
        states = PartStates(threshold: rules.threshold, consentMinimum: minimum)
        let selecting = Selecting(
            data: data, states: states, rules: switches, consenting: consenting, excluded: excluded)
        common = selecting.common()
        own = Self.own(data, request, selecting, common)
    }

    /// Every measure of which somebody has no value, and every tagged one.
    private static func own(
        _ data: GroupData, _ request: PublicationRequest, _ selecting: Selecting, _ common: Selection
    ) -> [String: Selection] {
        var own: [String: Selection] = [:]
        for measure in data.measures {
            let name = measure.id.rawValue
            let hasGaps = measure.values.contains(Measure.missing)
            let missing = hasGaps ? measure.values.map { $0 == Measure.missing } : []
            // A tagged measure has its own, smaller limit; a measure with gaps its own people.
            if let method = request.method, method.measures.contains(measure.id) {
                own[name] = selecting.tagged(name, missing: missing, method)
            } else if hasGaps {
                own[name] = selecting.own(name, missing: missing, within: common)
            }
        }
        // The diagram needs four values at once, so its gaps are those of all four together.
        if let complete = DiagramSums.isComplete(data), complete.contains(false) {
            own[risk] = selecting.own(risk, missing: complete.map { !$0 }, within: common)
        }
        return own
    }

    /// Whether a unit shows a measure.
    func shows(_ measure: String, _ unit: Int) -> Bool { (own[measure] ?? common).shown[unit] }

    /// Flags for all measures of a unit, as `Precision` wants them.
    func shows(unit: Int) -> [Bool] { data.measures.map { shows($0.id.rawValue, unit) } }
}
