package import GroupAnalysis
package import StressCheck

extension MeasureID {
    /// 素点 of a scale: its name is the scale's.
    package static func raw(_ scale: ScaleID) -> MeasureID { MeasureID(rawValue: scale.rawValue) }

    /// 評価点 of a scale, 1 the stressful end, 5 the good one.
    package static func point(_ scale: ScaleID) -> MeasureID {
        MeasureID(rawValue: "point." + scale.rawValue)
    }
}

extension Instrument {
    /// The scales of group results: those of the personal profile that have points, in the same order (S4-07).
    package var groupScales: [Scale] { scales.filter { $0.conversion != nil } }
}
