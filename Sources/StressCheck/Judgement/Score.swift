/// One scale of a profile.
public struct ScalePoint: Sendable, Hashable, Codable {
    /// Which scale.
    public let scale: ScaleID
    /// 素点, computed from the answer codes.
    public let raw: Int
    /// The printed column of the 素点換算表, 1 低い … 5 高い.
    public let stage: Int
    /// 評価点: 1 is the stressful end, 5 the good one.
    public let point: Int
}

/// Everything the answers of one person say.
public struct Score: Sendable, Hashable, Codable {
    /// The items a verdict needs and does not have (57 items: among 1–55). Nothing is imputed: while this is not
    /// empty there is no verdict (`bjsq57.json` missingAnswers).
    public let missing: [ItemID]
    /// The profile: every scale whose items are all answered (満足度 may be absent); nil without a sex.
    public let profile: [ScalePoint]?
    /// Verdict by その1, which needs no sex.
    public let sono1: Verdict?
    /// Verdict by その2; nil without a sex.
    public let sono2: Verdict?

    /// The verdict by a method.
    public func verdict(_ method: Method) -> Verdict? {
        switch method {
        case .simpleSum: sono1
        case .conversionTable: sono2
        }
    }

    /// The point of a scale.
    public func point(_ scale: ScaleID) -> ScalePoint? {
        profile?.first { $0.scale == scale }
    }
}
