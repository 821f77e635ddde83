import Foundation
public import StressCheck

/// The two halves of the 仕事のストレス判定図.
public enum JudgementDiagram: String, Sendable, CaseIterable {
    /// 量-コントロール判定図: demand to the right, control upwards.
    case workload
    /// 職場の支援判定図: supervisor's support to the right, coworkers' upwards.
    case support

    /// The scale to the right and the scale upwards, as the data file names them (`bjsqScale`).
    public var scales: (x: MeasureID, y: MeasureID) {
        let all = DiagramSums.scales
        return self == .workload ? (all[0], all[1]) : (all[2], all[3])
    }

    /// Positions of the two among the four figures of a norm.
    private var places: (x: Int, y: Int) { self == .workload ? (0, 1) : (2, 3) }

    /// The national means of a sex as a point of the diagram; nil when the set has none.
    public func centre(of norm: NormSet, _ sex: Sex) -> (x: Double, y: Double)? {
        (sex == .female ? norm.women : norm.men).map { ($0.mean[places.x], $0.mean[places.y]) }
    }

    /// Where the line of equal risk stands: the height at `x` at which the diagram's risk is `risk`. From
    /// risk = 100·exp((x − mean)·coef + (y − mean)·coef), so the lines are straight (`judgement-diagram.json`,
    /// formula).
    public func height(ofRisk risk: Double, at x: Double, _ norm: NormSet, _ sex: Sex) -> Double? {
        guard let figures = sex == .female ? norm.women : norm.men else { return nil }
        let (cx, cy) = (figures.coefficient[places.x], figures.coefficient[places.y])
        return figures.mean[places.y] + (log(risk / 100) - (x - figures.mean[places.x]) * cx) / cy
    }
}
