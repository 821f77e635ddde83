/// Why criteria are refused.
public enum CriteriaError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The data file has no example for this method and instrument.
    case noExample(InstrumentID, Method)
    /// The data file keeps the method switched off.
    case notUsable(id: String, reason: String)
    /// No rule of this name has a condition on this sum.
    case noSuchLine(rule: String, variable: Criteria.Variable)
    /// The criteria belong to another instrument or method than the rule set says.
    case belongsElsewhere(id: String)
    /// The method is to decide but has no criteria.
    case decidingMissing(Method)
    /// A rule without conditions, or criteria without rules, would judge everybody or nobody.
    case empty(id: String)
    /// The comparison looks at the wrong side for the method.
    case wrongSide(id: String, rule: String)
    /// No sheet could ever lie on both sides of the line.
    case lineOutOfReach(id: String, rule: String, variable: Criteria.Variable, possible: ClosedRange<Int>)
    /// その2 needs a verified 素点換算表 for every scale it counts.
    case noConversion(InstrumentID)

    /// One English sentence for logs and the command line.
    public var description: String {
        switch self {
        case .noExample(let instrument, let method): "\(instrument.rawValue) has no \(method.rawValue)"
        case .notUsable(let id, let reason): "\(id) is switched off: \(reason)"
        case .noSuchLine(let rule, let variable): "rule \(rule) has no line on \(variable.rawValue)"
        case .belongsElsewhere(let id): "\(id) belongs to another instrument or method"
        case .decidingMissing(let method): "\(method.rawValue) decides but has no criteria"
        case .empty(let id): "\(id) has an empty rule"
        case .wrongSide(let id, let rule): "\(id), rule \(rule): wrong comparison for this method"
        case .lineOutOfReach(let id, let rule, let variable, let possible):
            "\(id), rule \(rule): \(variable.rawValue) must lie within \(possible.lowerBound)…\(possible.upperBound)"
        case .noConversion(let instrument): "\(instrument.rawValue) has no verified conversion table"
        }
    }
}
