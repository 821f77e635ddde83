import StressCheckData

/// The form of `criteria.json` (schema domain.criteria/1), as far as the product uses it.
struct CriteriaFile: Decodable {
    let criteria: [Entry]
    let expectedShare: ExpectedShare

    struct Entry: Decodable {
        let id: String
        let instrument: InstrumentID
        let method: Method
        let nameJa: String?
        let rules: [RuleEntry]?
        /// The 80-item form is judged by the criteria of the 57.
        let sameAs: String?
        let verified: Bool?
        let usable: Bool?
        let note: String?
    }

    struct RuleEntry: Decodable {
        let id: String
        let labelJa: String?
        let all: [ConditionEntry]
    }

    struct ConditionEntry: Decodable {
        let `var`: Criteria.Variable
        let op: Criteria.Comparison
        let value: Int
    }

    struct ExpectedShare: Decodable { let designed: Designed }

    struct Designed: Decodable { let percent: Int }

    static func shipped() throws(InstrumentError) -> CriteriaFile {
        _ = try Manifest.shipped().header(of: DataFile.criteria.path, bytes: DataFile.criteria.bytes)
        return try decode(CriteriaFile.self, from: DataFile.criteria.bytes, named: DataFile.criteria.path)
    }
}
