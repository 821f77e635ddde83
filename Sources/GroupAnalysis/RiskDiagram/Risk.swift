import Foundation
public import StressCheck

/// Health risk against the national average, 100: 量-コントロール (A), 職場の支援 (B) and their product.
public struct Risk: Sendable, Hashable {
    /// 量-コントロール判定図.
    public let a: Double
    /// 職場の支援判定図.
    public let b: Double
    /// 総合健康リスク: A × B / 100 of one sex.
    public let total: Double

    /// Figures as computed.
    public init(a: Double, b: Double, total: Double) {
        self.a = a
        self.b = b
        self.total = total
    }

    /// Whole numbers for showing, halves upwards.
    public var shown: [Int] { [a, b, total].map { Int($0.rounded(.toNearestOrAwayFromZero)) } }
}

/// A group's means of the four scales, each 3…12.
public struct DiagramMeans: Sendable, Hashable {
    /// demand, control, supervisor, coworker.
    let values: [Double]

    /// Means of 仕事の量的負担, 仕事のコントロール, 上司の支援 and 同僚の支援 (raw sums of three items each).
    public init(demand: Double, control: Double, supervisor: Double, coworker: Double) {
        values = [demand, control, supervisor, coworker]
    }
}

extension NormSet {
    /// A = 100·exp((demand − mean)·coef + (control − mean)·coef), B likewise of supervisor and coworker
    /// (`judgement-diagram.json`, formula; University of Tokyo technical note 2001). Nil when the set has no
    /// figures for the sex.
    public func risk(of means: DiagramMeans, sex: Sex) -> Risk? {
        guard let norms = sex == .female ? women : men else { return nil }
        // Each scale's distance from the national mean, weighted: demand raises the risk, the others lower
        // it.
        let terms = (0..<4).map { (means.values[$0] - norms.mean[$0]) * norms.coefficient[$0] }
        let a = 100 * exp(terms[0] + terms[1])
        let b = 100 * exp(terms[2] + terms[3])
        return Risk(a: a, b: b, total: a * b / 100)
    }

    /// Men and women together: A, B and total of each sex, weighted by n (`conventions.mixedSex`). The total
    /// is therefore not A × B / 100, and the page says so. Nil for nobody, and when a set lacks a sex that is
    /// there.
    public func risk(men: (n: Int, means: DiagramMeans), women: (n: Int, means: DiagramMeans)) -> Risk? {
        let n = Double(men.n + women.n)
        guard n > 0 else { return nil }
        var (a, b, total) = (0.0, 0.0, 0.0)
        for (part, sex) in [(men, Sex.male), (women, .female)] where part.n > 0 {
            guard let risk = risk(of: part.means, sex: sex) else { return nil }
            let weight = Double(part.n) / n
            a += risk.a * weight
            b += risk.b * weight
            total += risk.total * weight
        }
        return Risk(a: a, b: b, total: total)
    }

    /// From the sums of one cell: others' n and four sums, then women's.
    func risk(of sums: [Int]) -> Risk? {
        func part(_ first: Int) -> (n: Int, means: DiagramMeans) {
            // Nobody of one sex: any mean will do, its weight is zero.
            let n = max(1, sums[first])
            let means = (1...4).map { Double(sums[first + $0]) / Double(n) }
            return (
                sums[first],
                DiagramMeans(
                    demand: means[0], control: means[1], supervisor: means[2], coworker: means[3])
            )
        }
        return risk(men: part(0), women: part(DiagramSums.width))
    }
}
