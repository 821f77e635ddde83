import StressCheckData

/// The form of `criteria.json` (schema domain.criteria/1), as far as the product uses it.
struct CriteriaFile: Decodable {
    /// One entry for each instrument and method.
    let criteria: [Entry]
    /// What the examples are aimed at (manual, text page 110).
    let expectedShare: ExpectedShare

    /// The example of one method for one instrument, with the pages it was read on in `sources`.
    struct Entry: Decodable {
        let id: String
        let instrument: InstrumentID
        /// その1 or その2.
        let method: Method
        let nameJa: String?
        let rules: [RuleEntry]?
        /// The 80-item form is judged by the criteria of the 57.
        let sameAs: String?
        /// Seen in two independent sources (SOURCES.md §3).
        let verified: Bool?
        /// False keeps a method off whatever else is said.
        let usable: Bool?
        let note: String?
    }

    /// ㋐ or ㋑: all of its conditions must hold.
    struct RuleEntry: Decodable {
        let id: String
        let labelJa: String?
        let all: [ConditionEntry]
    }

    /// A sum, a side and a line. The line belongs to the high side (以上・以下).
    struct ConditionEntry: Decodable {
        let `var`: Criteria.Variable
        let op: Criteria.Comparison
        let value: Int
    }

    /// `expectedShare`.
    struct ExpectedShare: Decodable { let designed: Designed }

    /// The share the example lines were set for, not the share anybody observed.
    struct Designed: Decodable { let percent: Int }

    /// The shipped file, compared with the manifest first (L-47 holds for criteria as for scales), read once.
    static func shipped() throws(InstrumentError) -> CriteriaFile { try loaded.get() }

    private static let loaded = Result { () throws(InstrumentError) in
        _ = try Manifest.shipped().header(of: DataFile.criteria.path, bytes: DataFile.criteria.bytes)
        return try decode(CriteriaFile.self, from: DataFile.criteria.bytes, named: DataFile.criteria.path)
    }
}
