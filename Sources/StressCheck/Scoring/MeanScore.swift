/// A score of the 80-item form: a fraction, kept exact.
public struct MeanScore: Sendable, Hashable, Codable {
    /// Which scale or composite.
    public let scale: ScaleID
    /// The score is `numerator / denominator`.
    public let numerator: Int
    /// The score is `numerator / denominator`.
    public let denominator: Int
    /// 1.0 worst … 4.0 best.
    public var value: Double { Double(numerator) / Double(denominator) }
}

extension Scorer {
    /// The 42 scales and 5 composites of the 80-item form in the file's order; nil where an item is unanswered.
    /// A scale is the mean of its item scores (得点計算法 2012-04-01, rev. 2017-05-08); other instruments have none.
    public func meanScores(_ answers: Answers) -> [MeanScore?] {
        meanScores(codes: answers.codes(in: ruleSet.instrument))
    }

    /// The same from one code per item by number, 0 unanswered.
    package func meanScores(codes: [UInt8]) -> [MeanScore?] {
        means.scores(codes)
    }
}

/// The mean scales compiled to item indices.
struct MeanTables: Sendable {
    private let scales: [(id: ScaleID, sum: LinearSum)]
    private let composites: [(id: ScaleID, members: [Int], rule: CompositeScale.Rule)]

    init(_ instrument: Instrument) {
        let index = Dictionary(uniqueKeysWithValues: zip(instrument.items.map(\.id), 0...))
        scales = instrument.meanScales.map { scale in
            // `directionRule`: forward items count as answered, the others as 5 − code, so that high is good.
            (scale.id, LinearSum(forward: scale.forward, reversed: scale.reversed, index))
        }
        let places = Dictionary(uniqueKeysWithValues: zip(instrument.meanScales.map(\.id), 0...))
        composites = instrument.composites.map { ($0.id, $0.members.compactMap { places[$0] }, $0.rule) }
    }

    func scores(_ codes: [UInt8]) -> [MeanScore?] {
        let own = scales.map { scale in
            scale.sum.total(codes).map {
                MeanScore(scale: scale.id, numerator: $0, denominator: scale.sum.count)
            }
        }
        return own + composites.map { composite($0.id, $0.members.map { own[$0] }, $0.rule) }
    }

    private func composite(_ id: ScaleID, _ parts: [MeanScore?], _ rule: CompositeScale.Rule) -> MeanScore? {
        let known = parts.compactMap(\.self)
        guard known.count == parts.count else { return nil }
        switch rule {
        case .meanOfItems:
            return MeanScore(
                scale: id, numerator: known.reduce(0) { $0 + $1.numerator },
                denominator: known.reduce(0) { $0 + $1.denominator })
        case .meanOfScales:
            let common = known.reduce(1) { $0 * $1.denominator }
            return MeanScore(
                scale: id, numerator: known.reduce(0) { $0 + $1.numerator * (common / $1.denominator) },
                denominator: common * known.count)
        }
    }
}
