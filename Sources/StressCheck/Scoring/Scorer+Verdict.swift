extension Scorer {
    /// Compares integer sums with the lines, and only sums: the printed means are for reading. 17 points over 6
    /// scales are printed as 2.83 but are 2.8333…, so "mean ≤ 2.83" would lose everybody at exactly 17 (S4-16;
    /// `criteria.json`, note of bjsq57-sono2).
    package func verdict(_ method: Method, _ sums: AreaSums?) -> Verdict? {
        let rules = method == .simpleSum ? simpleSumRules : conversionTableRules
        guard let sums, let rules else { return nil }
        var met: [String] = []
        for rule in rules where rule.conditions.allSatisfy({ $0.holds(for: sums) }) {
            met.append(rule.id)
        }
        return Verdict(method: method, sums: sums, rulesMet: met)
    }
}

/// Whole numbers against whole numbers.
extension Criteria.Condition {
    /// 以上 and 以下 both include the line itself: 77 is high by その1, 12 is high by その2 (manual, text pages 110, 111).
    func holds(for sums: AreaSums) -> Bool {
        switch comparison {
        case .atLeast: sums[variable] >= value
        case .atMost: sums[variable] <= value
        }
    }
}

extension AreaSums {
    /// The sum a condition looks at.
    public subscript(variable: Criteria.Variable) -> Int {
        switch variable {
        case .a: a
        case .b: b
        case .c: c
        case .ac: ac
        }
    }
}
