/// A share of people, as it may be shown.
public enum Share: Sendable, Hashable, Codable {
    /// Whole percents.
    case percent(Int)
    /// "≤ x %": nobody, or so few that nobody can tell (SD-R7).
    case atMost(Int)
    /// "≥ y %": everybody, or all but so few.
    case atLeast(Int)

    /// Of n people, `count` of them. Within the margin of either end the figure is the bound of the whole
    /// margin, so that a unit in which all or none are highly stressed reads like one in which some are not
    /// (TH20).
    init(_ count: Int, of n: Int, margin: Int) {
        if count <= margin {
            self = .atMost(min(100, (100 * margin + n - 1) / n))
        } else if count >= n - margin {
            self = .atLeast(max(0, 100 * (n - margin) / n))
        } else {
            self = .percent(rounded(100 * count, by: n))
        }
    }

    /// Plain text, the same in every language and in every output.
    public var text: String {
        switch self {
        case .percent(let value): "\(value) %"
        case .atMost(let value): "≤ \(value) %"
        case .atLeast(let value): "≥ \(value) %"
        }
    }
}

/// Whole-number division with halves upwards, for figures of 0 or more.
func rounded(_ numerator: Int, by denominator: Int) -> Int {
    (2 * numerator + denominator) / (2 * denominator)
}
