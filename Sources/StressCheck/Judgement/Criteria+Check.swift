extension Criteria {
    /// Refuses criteria that cannot be meant: another instrument's, empty, on the wrong side, or out of reach.
    func check(against instrument: Instrument) throws(CriteriaError) {
        guard self.instrument == instrument.id else { throw .belongsElsewhere(id: id) }
        guard !rules.isEmpty, rules.allSatisfy({ !$0.conditions.isEmpty }) else { throw .empty(id: id) }
        let reach = instrument.reach(of: method)
        for rule in rules {
            for condition in rule.conditions {
                guard condition.comparison == method.highSide else { throw .wrongSide(id: id, rule: rule.id) }
                guard let sums = reach(condition.variable) else { throw .noConversion(instrument.id) }
                // A line at the very end of its side would take everybody: B ≤ 30 of 6…30 is no line.
                let possible =
                    condition.comparison == .atLeast
                    ? sums.lowerBound + 1...sums.upperBound : sums.lowerBound...sums.upperBound - 1
                guard possible.contains(condition.value) else {
                    throw .lineOutOfReach(
                        id: id, rule: rule.id, variable: condition.variable, possible: possible)
                }
            }
        }
    }
}

extension Method {
    /// その1 counts burden, so high is bad; その2 counts 評価点, 1 worst to 5 best, so low is bad (S2-33).
    var highSide: Criteria.Comparison {
        switch self {
        case .simpleSum: .atLeast
        case .conversionTable: .atMost
        }
    }
}

extension Instrument {
    /// The sums a full sheet can give (その1: 17…68, 29…116, 9…36; その2 by the filled cells of either sex).
    func reach(of method: Method) -> (Criteria.Variable) -> ClosedRange<Int>? {
        let ranges: [Area: ClosedRange<Int>?] = Dictionary(
            uniqueKeysWithValues: [Area.jobStressors, .stressReactions, .socialSupport].map { area in
                switch method {
                case .simpleSum: (area, simpleSumAreas[area].map { $0.count...4 * $0.count })
                case .conversionTable: (area, pointReach(of: area))
                }
            })
        return { variable in
            let parts = variable.areas.map { ranges[$0] ?? nil }
            return parts.reduce(0...0) { sum, part in
                guard let sum, let part else { return nil }
                return sum.lowerBound + part.lowerBound...sum.upperBound + part.upperBound
            }
        }
    }

    /// Lowest and highest sum of 評価点 in an area. Blank cells narrow it: no man can reach 5 points in 身体的負担度,
    /// so area A ends at 42 for men and 43 for women (`sono2Groups.pointSumRange`).
    private func pointReach(of area: Area) -> ClosedRange<Int>? {
        let counted = scales.filter { $0.area == area && $0.countsInSono2 }
        guard !counted.isEmpty else { return nil }
        var low = 0
        var high = 0
        for scale in counted {
            guard let tables = scale.conversion else { return nil }
            let points = tables.values.flatMap { table in
                zip(1..., table.cells).filter { $0.1 != nil }.map { scale.point(ofStage: $0.0) }
            }
            low += points.min() ?? 0
            high += points.max() ?? 0
        }
        return low...high
    }
}

extension Criteria.Variable {
    /// The areas a sum is made of.
    var areas: [Area] {
        switch self {
        case .a: [.jobStressors]
        case .b: [.stressReactions]
        case .c: [.socialSupport]
        case .ac: [.jobStressors, .socialSupport]
        }
    }
}
