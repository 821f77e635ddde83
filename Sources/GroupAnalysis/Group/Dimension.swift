/// One attribute of the respondents: sex, age band, job, employment, tenure.
public struct Dimension: Sendable {
    /// The attribute's name, for instance "sex".
    public let name: String
    /// The names of its categories in printed order; at most 255.
    public let categories: [String]
    /// Category index of each respondent; 255 where it is not known.
    public let values: [UInt8]
    /// Two attributes crossed (sex × age): shown for the whole company only (SD-R4).
    public let isCross: Bool
    /// Not known: such people form a category of their own that is never shown alone.
    public static let unknown: UInt8 = 255

    /// A column as it is; `GroupData` checks length and range.
    public init(name: String, categories: [String], values: [UInt8], isCross: Bool = false) {
        self.name = name
        self.categories = categories
        self.values = values
        self.isCross = isCross
    }
}
