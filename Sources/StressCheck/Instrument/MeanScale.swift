/// One of the 42 scales of the 80-item form: the mean of its item scores, 1.0 to 4.0.
///
/// Here a high value is good for every scale, harassment and demands included (得点計算法 2012-04-01, rev.
/// 2017-05-08; `bjsq80.json` directionRule). No five-stage conversion of these scales is published.
public struct MeanScale: Sendable, Hashable {
    /// Name for ever.
    public let id: ScaleID
    /// Printed names.
    public let name: LocalizedText
    /// demands, task, workgroup, workplace, outcome or other.
    public let level: String
    /// Items scored as they stand.
    public let forward: [ItemID]
    /// Items scored `5 − code`.
    public let reversed: [ItemID]
}

/// A summary of several `MeanScale`s (仕事の負担, 仕事の資源 …).
public struct CompositeScale: Sendable, Hashable {
    /// How the members are put together.
    public enum Rule: Sendable, Hashable {
        /// Mean of the members' means: every scale weighs the same.
        case meanOfScales
        /// Mean over all items of the members: every item weighs the same (心理的ストレス反応, items 18–35).
        case meanOfItems
    }

    /// Name for ever.
    public let id: ScaleID
    /// Printed names.
    public let name: LocalizedText
    /// The scales it covers.
    public let members: [ScaleID]
    /// How they are put together.
    public let rule: Rule
}
