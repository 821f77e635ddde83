import GroupAnalysis
import Reports
import StressCheck

/// The columns of values, filled person by person.
struct GroupMeasures {
    private let scales: [Scale]
    private var raw: [[UInt8]]
    private var points: [[UInt8]]
    private var high: [UInt8] = []

    init(_ instrument: Instrument) {
        scales = instrument.groupScales
        raw = Array(repeating: [], count: scales.count)
        points = raw
    }

    /// With an unstated sex a raw sum is the same by both tables, a point or a verdict perhaps not: then it is none.
    mutating func add(_ one: Assessment) {
        for (place, scale) in scales.enumerated() {
            let own = one.score.point(scale.id)
            let (male, female) = (
                one.candidates?.male.point(scale.id), one.candidates?.female.point(scale.id)
            )
            raw[place].append(value((own ?? male ?? female)?.raw))
            points[place].append(value((own ?? (male?.point == female?.point ? male : nil))?.point))
        }
        high.append(value((one.verdict?.isHigh ?? one.agreedHigh).map { $0 ? 1 : 0 }))
    }

    private func value(_ number: Int?) -> UInt8 { number.flatMap { UInt8(exactly: $0) } ?? Measure.missing }

    var columns: [Measure] {
        zip(scales, raw).map { Measure(id: .raw($0.id), kind: .score, values: $1) }
            + zip(scales, points).map { Measure(id: .point($0.id), kind: .score, values: $1) }
            + [Measure(id: .highStress, kind: .flag, values: high)]
    }
}
