import Testing

@testable import GroupAnalysis

@Suite struct `The choice of units` {
    private struct Small {
        let parents: [Int32]
        let direct: [Part]
        let whole: [Part]

        init(_ random: inout SplitMix64) {
            let count = Int.random(in: 1...8, using: &random)
            parents = (0..<count).map { $0 == 0 ? -1 : Int32.random(in: 0..<Int32($0), using: &random) }
            direct = parents.map { _ in
                Part(
                    open: Int.random(in: 0...6, using: &random),
                    consenting: Int.random(in: 0...2, using: &random))
            }
            var whole = direct
            for unit in stride(from: count - 1, to: 0, by: -1) {
                whole[Int(parents[unit])] = whole[Int(parents[unit])] + whole[unit]
            }
            self.whole = whole
        }

        /// Whether every part of a choice holds.
        func holds(_ shown: [Bool], _ states: PartStates) -> Bool {
            var parts: [Int: Part] = [:]
            for unit in parents.indices {
                var above = unit
                while above >= 0, !shown[above] { above = Int(parents[above]) }
                if above >= 0 { parts[above, default: Part()] = parts[above, default: Part()] + direct[unit] }
            }
            return parts.values.allSatisfy(states.holds)
        }
    }

    // SD-R2, SD-R3: every choice of every small tree is tried
    @Test(arguments: [0, 3])
    func `hides as few as any choice that holds`(_ consentMinimum: Int) {
        var random = SplitMix64(seed: 7)
        let states = PartStates(threshold: 5, consentMinimum: consentMinimum)
        for number in 0..<120 {
            let tree = Small(&random)
            let eligible = tree.whole.map(states.mayShow)
            let chosen = TreeChoice.shown(
                parents: tree.parents, direct: tree.direct, eligible: eligible,
                sizes: tree.whole.map(\.total),
                states: states)
            #expect(tree.holds(chosen, states), "tree \(number)")
            #expect(zip(chosen, eligible).allSatisfy { !$0 || $1 })
            let best = (0..<1 << tree.parents.count).map { choice in
                tree.parents.indices.map { choice >> $0 & 1 == 1 && eligible[$0] }
            }.filter { tree.holds($0, states) }.filter { $0[0] == chosen[0] }
                .map { $0.filter { $0 }.count }.max()
            #expect(chosen.filter { $0 }.count == best, "tree \(number)")
        }
    }

    @Test func `takes a part that few may be computed of only with the consent of all in it`() {
        let states = PartStates(threshold: 10, consentMinimum: 4)
        for (open, consenting, holds) in [
            (0, 0, true), (10, 0, true), (10, 3, true), (9, 0, false), (9, 9, false), (0, 4, true),
            (0, 3, false),
        ] {
            let part = Part(open: open, consenting: consenting)
            #expect(states.holds(part) == holds, "\(part)")
            #expect(states.holds(states.index(part)) == holds, "\(part)")
        }
        #expect(!PartStates(threshold: 10, consentMinimum: 0).holds(Part(open: 0, consenting: 4)))
    }
}
