/// The lines between high stress and not, as data: the employer may move them on the implementer's opinion after
/// the health committee's deliberation (MHLW manual, text page 110; S4-11), so no number stands in code.
public struct Criteria: Sendable, Hashable, Codable {
    /// Id of the example it was made from, for instance "bjsq57-sono2".
    public let id: String
    /// For which questionnaire.
    public let instrument: InstrumentID
    /// For which method.
    public let method: Method
    /// Printed name.
    public let name: String
    /// High stress = any of these holds.
    public var rules: [Rule]

    /// One rule: ㋐ or ㋑.
    public struct Rule: Sendable, Hashable, Codable {
        /// "a" or "b".
        public let id: String
        /// Printed mark.
        public let label: String
        /// The rule holds when all of these do.
        public var conditions: [Condition]
    }

    /// One comparison of a sum with a line.
    public struct Condition: Sendable, Hashable, Codable {
        /// The sum.
        public let variable: Variable
        /// The side that counts as high stress.
        public let comparison: Comparison
        /// The line itself, which belongs to the high side.
        public var value: Int
    }

    /// The sums a condition may look at.
    public enum Variable: String, Sendable, Hashable, Codable, CaseIterable {
        /// 仕事のストレス要因
        case a = "A"
        /// 心身のストレス反応
        case b = "B"
        /// 周囲のサポート
        case c = "C"
        /// A and C together
        case ac = "A+C"
    }

    /// その1 sums are bad when high, その2 sums when low.
    public enum Comparison: String, Sendable, Hashable, Codable, CaseIterable {
        /// その1
        case atLeast = ">="
        /// その2
        case atMost = "<="
    }
}
