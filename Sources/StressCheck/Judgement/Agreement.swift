/// What can be said to a person whose sex is not stated: only what the men's and the women's table agree on.
public struct Agreement: Sendable, Hashable, Codable {
    /// One scale.
    public struct Entry: Sendable, Hashable, Codable {
        /// Which scale.
        public let scale: ScaleID
        /// 素点; it does not depend on the sex.
        public let raw: Int
        /// Printed column, where both tables give the same.
        public let stage: Int?
        /// 評価点, where both tables give the same.
        public let point: Int?
    }

    /// The items a verdict needs and does not have.
    public let missing: [ItemID]
    /// Every scale whose items are all answered, in printed order.
    public let scales: [Entry]
    /// その2 sum of 仕事のストレス要因, where both agree.
    public let a: Int?
    /// その2 sum of 心身のストレス反応, where both agree.
    public let b: Int?
    /// その2 sum of 周囲のサポート, where both agree.
    public let c: Int?
    /// その1, which needs no sex.
    public let sono1: Verdict?
    /// The その2 verdict, where both agree; the implementer decides the rest.
    public let isHighBySono2: Bool?
}

extension Scorer {
    /// Compares both readings of a sheet, scale by scale.
    public func agreed(_ answers: Answers) throws(ScoringError) -> Agreement {
        let both = try candidates(answers)
        let scales = zip(both.male.profile ?? [], both.female.profile ?? []).map { male, female in
            Agreement.Entry(
                scale: male.scale, raw: male.raw, stage: male.stage == female.stage ? male.stage : nil,
                point: male.point == female.point ? male.point : nil)
        }
        let sums = (male: both.male.sono2?.sums, female: both.female.sono2?.sums)
        return Agreement(
            missing: both.male.missing, scales: scales,
            a: same(sums.male?.a, sums.female?.a), b: same(sums.male?.b, sums.female?.b),
            c: same(sums.male?.c, sums.female?.c), sono1: both.male.sono1,
            isHighBySono2: same(both.male.sono2?.isHigh, both.female.sono2?.isHigh))
    }

    /// A value both readings share. Two absent values are also alike, and stay absent.
    private func same<Value: Equatable>(_ one: Value?, _ other: Value?) -> Value? {
        one == other ? one : nil
    }
}
