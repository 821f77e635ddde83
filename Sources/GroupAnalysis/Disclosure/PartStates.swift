/// People of a part: those for whom the limit holds, and those who consented in writing to a smaller group.
struct Part: Sendable, Hashable {
    var open = 0
    var consenting = 0

    var total: Int { open + consenting }

    static func + (one: Part, other: Part) -> Part {
        Part(open: one.open + other.open, consenting: one.consenting + other.consenting)
    }
}

/// How many people may be left over, counted up to the limit only: "k or more" is one state.
///
/// A part holds when those without consent are none or at least k, and, if they are none, the consenting are
/// none or as many as their consent says (L-21 A; never under 3, SD-R1).
struct PartStates: Sendable, Hashable {
    /// k.
    let threshold: Int
    /// Fewest of a part of consenting people only; 0 when nobody consented.
    let consentMinimum: Int

    /// Number of states.
    var count: Int { (threshold + 1) * (consentMinimum + 1) }

    /// Without a recorded consent everybody is protected by k.
    private func counted(_ part: Part) -> Part { consentMinimum == 0 ? Part(open: part.total) : part }

    func index(_ part: Part) -> Int {
        let part = counted(part)
        return min(part.open, threshold) * (consentMinimum + 1) + min(part.consenting, consentMinimum)
    }

    func holds(_ state: Int) -> Bool {
        let (open, consenting) = (state / (consentMinimum + 1), state % (consentMinimum + 1))
        return open == threshold || open == 0 && (consenting == 0 || consenting == consentMinimum)
    }

    /// Whether a part may be computable by everybody.
    func holds(_ part: Part) -> Bool {
        let part = counted(part)
        if part.open > 0 { return part.open >= threshold }
        return part.consenting == 0 || part.consenting >= consentMinimum
    }

    /// Whether a group may be shown by itself (L-20: fewer than k respondents never, k exactly yes).
    func mayShow(_ part: Part) -> Bool {
        if part.open == 0, consentMinimum > 0 { return part.consenting >= consentMinimum }
        return part.total >= threshold
    }

    /// The state of two parts put together.
    func sum(_ one: Int, _ other: Int) -> Int {
        let width = consentMinimum + 1
        let open = min(threshold, one / width + other / width)
        return open * width + min(consentMinimum, one % width + other % width)
    }
}
