/// The sentences of advice, as data. Own wording: cautious, kind, nothing medical, no figure without a source.
struct AdviceTexts: Sendable {
    let heading: String
    let opening: ByDegree<ByDecision<String>>
    /// Follow the opening where the degree is high, by the rules met: ㋐ alone, ㋑ alone, both.
    let reactionsFirst: String
    let workAndSupport: String
    let reactionsAndWork: String
    let areas: ByArea<ByBand<String>>
    /// In the areas' place where blank answers leave no points at all.
    let general: [String]
    let tipsWhereLow: String
    let tipsToKeep: String
    /// By scale id. The same tip serves whether the scale is low or not.
    let tips: [String: String]
    let closing: String
}
