package import Organisation

extension Connection {
    /// People of each value today.
    package func headcounts(of attribute: AttributeID, on day: Day) throws -> [AttributeValueID: Int] {
        try rows(
            """
            SELECT a.value, count(*) FROM person_attribute a
            WHERE a.attribute = \(attribute) AND a.value IS NOT NULL AND a.from_day <= \(day) AND NOT EXISTS (
              SELECT 1 FROM person_attribute x WHERE x.person = a.person AND x.attribute = a.attribute
              AND x.from_day > a.from_day AND x.from_day <= \(day))
            GROUP BY a.value
            """
        ).reduce(into: [:]) { $0[try $1.id(0, AttributeValueID.self)] = try $1.int(1) }
    }

    /// Whoever has the one value today has the other from today on, as a dated row each.
    package func merge(_ source: AttributeValueID, into target: AttributeValueID, on day: Day) throws {
        try run(
            """
            INSERT INTO person_attribute (person, attribute, from_day, value)
            SELECT a.person, a.attribute, \(day), \(target) FROM person_attribute a
            WHERE a.value = \(source) AND a.from_day < \(day) AND NOT EXISTS (
              SELECT 1 FROM person_attribute x WHERE x.person = a.person AND x.attribute = a.attribute
              AND x.from_day > a.from_day AND x.from_day <= \(day))
            """)
        try run(
            "UPDATE person_attribute SET value = \(target) WHERE value = \(source) AND from_day >= \(day)")
        try run(
            "UPDATE attribute_value SET merged_into = \(target), code = NULL WHERE id = \(source)")
    }
}
