/// Chooses which units of the tree are shown (SD-R1 to SD-R3).
///
/// What can be computed from a tree of shown units are its parts: a unit without the shown units inside it.
/// Every part must be empty or hold at least k people who have not consented to less. Showing all units of
/// ten and hiding the smallest again and again would do; this finds the choice that hides fewest, exactly:
/// from the leaves to the root it keeps, for every number of people left over (0, 1 … k−1, "k or more"), the
/// least that must be hidden.
struct TreeChoice {
    let parents: [Int32]
    /// What may be left over.
    let states: PartStates
    /// Cost of the best choice by unit and state; `Int.max` where none exists.
    private var costs: [Int]
    /// By unit and the parent's state after it: the parent's state before, and the unit's own.
    private var before: [UInt16]
    private var own: [UInt16]
    /// By unit and state handed upwards: the state inside, and whether the unit is shown.
    private var inside: [UInt16]
    private var shows: [Bool]
    private static let never = Int.max

    /// `direct` holds the people directly in each unit; `eligible` which units may be shown by themselves;
    /// `sizes` how many people each holds in all: of two equal choices the smaller unit is hidden.
    static func shown(
        parents: [Int32], direct: [Part], eligible: [Bool], sizes: [Int], states: PartStates
    ) -> [Bool] {
        var choice = TreeChoice(parents: parents, states: states, direct: direct)
        for unit in stride(from: parents.count - 1, through: 0, by: -1) {
            choice.decide(unit, isEligible: eligible[unit], price: price(unit, sizes[unit]))
            if unit > 0 { choice.fold(unit, into: Int(parents[unit])) }
        }
        return choice.shown()
    }

    /// Hiding one unit more is dearer than hiding a larger one; hiding the whole company dearest of all.
    private static func price(_ unit: Int, _ size: Int) -> Int {
        unit == 0 ? 1 << 50 : 1 << 24 + min(size, 1 << 20)
    }

    private init(parents: [Int32], states: PartStates, direct: [Part]) {
        self.parents = parents
        self.states = states
        let cells = parents.count * states.count
        costs = Array(repeating: Self.never, count: cells)
        before = Array(repeating: 0, count: cells)
        own = before
        inside = before
        shows = Array(repeating: false, count: cells)
        for unit in parents.indices {
            costs[unit * states.count + states.index(direct[unit])] = 0
        }
    }

    /// From what is inside a unit to what it hands upwards: nothing when it is shown and its part holds, else
    /// all.
    private mutating func decide(_ unit: Int, isEligible: Bool, price: Int) {
        let first = unit * states.count
        // What is inside is read before it is overwritten with what is handed upwards.
        let within = Array(costs[first..<first + states.count])
        for state in 0..<states.count {
            costs[first + state] = Self.never
            guard within[state] != Self.never else { continue }
            costs[first + state] = within[state] + (isEligible ? price : 0)
            inside[first + state] = UInt16(state)
            shows[first + state] = false
        }
        // A shown unit hands nothing upwards, so it ends in the state of nobody left over.
        guard isEligible else { return }
        for state in 0..<states.count where states.holds(state) && within[state] < costs[first] {
            costs[first] = within[state]
            inside[first] = UInt16(state)
            shows[first] = true
        }
    }

    /// Adds what a child hands upwards to its parent, for every pair of states.
    private mutating func fold(_ child: Int, into parent: Int) {
        let (first, mine) = (parent * states.count, child * states.count)
        // Every pair of states; of several pairs with the same sum the cheapest is remembered.
        var sums = [Int](repeating: Self.never, count: states.count)
        for one in 0..<states.count where costs[first + one] != Self.never {
            for other in 0..<states.count where costs[mine + other] != Self.never {
                let sum = costs[first + one] + costs[mine + other]
                let state = states.sum(one, other)
                guard sum < sums[state] else { continue }
                sums[state] = sum
                before[mine + state] = UInt16(one)
                own[mine + state] = UInt16(other)
            }
        }
        costs.replaceSubrange(first..<first + states.count, with: sums)
    }

    /// Walks the best choice back, parents first.
    private func shown() -> [Bool] {
        var shown = [Bool](repeating: false, count: parents.count)
        // The state inside each unit before its remaining children are taken off.
        var state = [Int](repeating: 0, count: parents.count)
        for unit in parents.indices {
            var handed = best()
            if unit > 0 {
                let parent = Int(parents[unit])
                let cell = unit * states.count + state[parent]
                handed = Int(own[cell])
                state[parent] = Int(before[cell])
            }
            // What the unit hands upwards decides whether it is shown and what is inside it.
            let cell = unit * states.count + handed
            shown[unit] = shows[cell]
            state[unit] = Int(inside[cell])
        }
        return shown
    }

    /// What the root leaves over may be anything: nobody is above it to subtract from.
    private func best() -> Int {
        (0..<states.count).min { costs[$0] < costs[$1] } ?? 0
    }
}
