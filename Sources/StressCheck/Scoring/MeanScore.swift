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
        let instrument = ruleSet.instrument
        var sums: [ScaleID: (sum: Int, count: Int)] = [:]
        let scales: [MeanScore?] = instrument.meanScales.map { scale in
            guard let sum = scale.sum(answers) else { return nil }
            let count = scale.forward.count + scale.reversed.count
            sums[scale.id] = (sum, count)
            return MeanScore(scale: scale.id, numerator: sum, denominator: count)
        }
        return scales + instrument.composites.map { $0.score(sums) }
    }
}

extension MeanScale {
    fileprivate func sum(_ answers: Answers) -> Int? {
        let forwardCodes = forward.compactMap { answers[$0] }
        let reversedCodes = reversed.compactMap { answers[$0] }
        guard forwardCodes.count == forward.count, reversedCodes.count == reversed.count else { return nil }
        return forwardCodes.reduce(0, +) + reversedCodes.reduce(0) { $0 + 5 - $1 }
    }
}

extension CompositeScale {
    fileprivate func score(_ sums: [ScaleID: (sum: Int, count: Int)]) -> MeanScore? {
        let parts = members.compactMap { sums[$0] }
        guard parts.count == members.count else { return nil }
        switch rule {
        case .meanOfItems:
            let count = parts.reduce(0) { $0 + $1.count }
            return MeanScore(scale: id, numerator: parts.reduce(0) { $0 + $1.sum }, denominator: count)
        case .meanOfScales:
            let common = parts.reduce(1) { $0 * $1.count }
            return MeanScore(
                scale: id, numerator: parts.reduce(0) { $0 + $1.sum * (common / $1.count) },
                denominator: common * parts.count)
        }
    }
}
