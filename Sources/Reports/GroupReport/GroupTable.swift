package import Organisation
package import StressCheck

/// What people are grouped by besides the department: the attributes of a group result and their words.
package enum GroupTable {
    package static let sex = "sex"
    package static let age = "age"
    /// `attribute:12`, and its categories are the numbers of the values.
    package static func own(_ attribute: AttributeID) -> String { "attribute:\(attribute.rawValue)" }

    package static let sexes: [Sex] = [.male, .female]
    /// Upper ends of the age bands, in completed years.
    package static let ages = [29, 39, 49, 59]
    package static let bands = ["-29", "30-39", "40-49", "50-59", "60-"]

    package static func band(of age: Int) -> UInt8 { UInt8(ages.count { age > $0 }) }
}
