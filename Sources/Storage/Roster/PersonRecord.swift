import Organisation

extension PersonRecord {
    /// As a number is looked up.
    var number: String { identity.number.foldedForLookup }
}

extension Day {
    /// The last day of somebody whose leaving was called off.
    static let never = Day(year: 9999, month: 12, day: 31) ?? Day(daysSince1970: 2_932_896)
}
