/// A measure's name for ever: a scale ("vigor"), its point, a flag, or a theme of another programme.
///
/// The engine knows no list of measures: whatever a later programme counts goes through the same door (TH21,
/// TH59).
public struct MeasureID: RawRepresentable, Hashable, Comparable, Sendable {
    /// The name as used by the caller.
    public let rawValue: String
    /// Any text is accepted; a name used twice is refused by `GroupData`.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The flag 高ストレス (1) or not (0); a sheet without a verdict has no value.
    public static let highStress = MeasureID(rawValue: "highStress")

    /// Alphabetical by scalar values, the same on every machine.
    public static func < (one: MeasureID, other: MeasureID) -> Bool { one.rawValue < other.rawValue }
}

/// One column of values, one per respondent, in the order of the respondents.
public struct Measure: Sendable {
    /// What a group's figure of it is.
    public enum Kind: Sendable, Hashable {
        /// Whole numbers whose mean is shown (raw sums 素点, points 評価点, scores).
        case score
        /// 0 or 1: the share of ones is shown, in whole percents and bounded at both ends (SD-R6, SD-R7).
        case flag
    }

    /// No value: the items were not all answered, or there is no verdict. Nothing is ever imputed.
    public static let missing: UInt8 = 255

    /// Which measure.
    public let id: MeasureID
    /// Mean or share.
    public let kind: Kind
    /// 0…254 each, 255 for no value; of a flag 0, 1 or 255.
    public let values: [UInt8]

    /// A column as it is; `GroupData` checks length and range.
    public init(id: MeasureID, kind: Kind, values: [UInt8]) {
        self.id = id
        self.kind = kind
        self.values = values
    }
}
