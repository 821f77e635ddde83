package import StressCheck

/// Which lines of the criteria a table moves.
package enum LineMove: Hashable, Sendable {
    /// All of them by equal steps.
    case all
    case one(rule: String, variable: Criteria.Variable)
}

extension Criteria {
    /// The moves that make a table, in printed order.
    package var moves: [LineMove] {
        [.all] + rules.flatMap { rule in rule.conditions.map { .one(rule: rule.id, variable: $0.variable) } }
    }

    /// The criteria with moved lines: a positive number of steps chooses more people, a negative one fewer.
    package func loosened(_ move: LineMove, by steps: Int) -> Criteria {
        var moved = self
        for rule in moved.rules.indices {
            for line in moved.rules[rule].conditions.indices {
                let condition = moved.rules[rule].conditions[line]
                guard move == .all || move == .one(rule: rules[rule].id, variable: condition.variable) else {
                    continue
                }
                moved.rules[rule].conditions[line].value += condition.comparison == .atMost ? steps : -steps
            }
        }
        return moved
    }
}

/// Criteria from strict to loose; each step chooses at least those of the step before.
package struct LineLadder: Hashable, Sendable {
    package let steps: [Selection]
    /// The step nearest to the target; of two equally near ones the stricter.
    package let nearest: Int

    /// Every step within the reach of the instrument's sums.
    package init?(
        _ distribution: SumDistribution, from base: Criteria, moving move: LineMove, target: TargetShare,
        in instrument: Instrument
    ) {
        let found = (-Self.most...Self.most).compactMap { steps in
            try? distribution.selection(by: base.loosened(move, by: steps), in: instrument)
        }
        let distances = found.map { abs($0.share.count * 1000 - target.tenths * $0.share.total) }
        guard let least = distances.min(), let place = distances.firstIndex(of: least) else { return nil }
        steps = found
        nearest = place
    }

    /// More steps than any sum has.
    private static let most = 100

    /// So many steps to either side of the nearest one.
    package func around(_ count: Int) -> ArraySlice<Selection> {
        steps[max(0, nearest - count)...min(steps.count - 1, nearest + count)]
    }
}
