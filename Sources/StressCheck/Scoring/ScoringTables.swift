/// A rule set compiled into flat arrays, so that one sheet is some hundred additions and nineteen look-ups.
///
/// Answers come as one code per item, by number from 0; a scale is its index in `scales`.
struct ScoringTables: Sendable {
    /// The scales by index, in printed order.
    let scaleIDs: [ScaleID]
    /// 素点 by scale.
    let raw: [LinearSum]
    /// その1 sums of A, B and C.
    let simple: [LinearSum]
    /// Area a scale's point is added to in その2: 0, 1, 2, or -1 when it does not count.
    let pointArea: [Int]
    /// Whether a verified 素点換算表 exists.
    let hasConversion: [Bool]
    /// Stage at `(sex × scales + scale) × width + raw`; 0 is a blank cell.
    let stages: [UInt8]
    /// 評価点 at the same place.
    let points: [UInt8]
    /// One more than the highest raw value of any scale (身体愁訴: 44).
    let width: Int
    /// Item indices a verdict needs.
    let needed: [Int]

    /// Looks every name up once, so that scoring looks up none.
    init(_ instrument: Instrument) {
        let index = Dictionary(uniqueKeysWithValues: zip(instrument.items.map(\.id), 0...))
        let scales = instrument.scales
        scaleIDs = scales.map(\.id)
        raw = scales.map { LinearSum($0.formula, index) }
        simple = Self.areas.map { Self.simpleSum(instrument, $0, index) }
        pointArea = scales.map { $0.countsInSono2 ? Self.areas.firstIndex(of: $0.area) ?? -1 : -1 }
        hasConversion = scales.map { $0.conversion != nil }
        width = (scales.map(\.rawRange.upperBound).max() ?? 0) + 1
        (stages, points) = Self.cells(scales, width)
        needed = instrument.itemsForVerdict.compactMap { index[$0] }
    }

    /// The areas a verdict looks at; 満足度 is in none of the manual's sums (text page 111).
    static let areas: [Area] = [.jobStressors, .stressReactions, .socialSupport]

    /// その1: an item whose agreement is the stressful side adds 5 − code, any other its code (manual, text page
    /// 110), so that a high sum is bad throughout.
    private static func simpleSum(_ instrument: Instrument, _ area: Area, _ index: [ItemID: Int]) -> LinearSum
    {
        let items = instrument.simpleSumAreas[area] ?? []
        let reversed = Set(instrument.sumReversed)
        return LinearSum(
            forward: items.filter { !reversed.contains($0) }, reversed: items.filter(reversed.contains), index
        )
    }

    /// The 素点換算表 (manual, printed p.37) for both sexes, spread out so that a raw value is an index. A cell the
    /// table leaves blank stays 0: `Scorer` refuses a value that lands there.
    private static func cells(_ scales: [Scale], _ width: Int) -> (stages: [UInt8], points: [UInt8]) {
        var stages: [UInt8] = []
        var points: [UInt8] = []
        for sex in Sex.allCases {
            for scale in scales {
                for raw in 0..<width {
                    let stage = scale.conversion?[sex]?.stage(ofRaw: raw)
                    stages.append(UInt8(stage ?? 0))
                    points.append(UInt8(stage.map(scale.point) ?? 0))
                }
            }
        }
        return (stages, points)
    }
}

extension Instrument {
    /// Items その1 turns round: A1–7, 11–13, 15 and B1–3 of the 57 (M′ and six other sources, SOURCES.md §3).
    var sumReversed: [ItemID] {
        items.filter(\.isReversedInSimpleSum).map(\.id)
    }
}

extension Sex {
    /// Place in the flat tables.
    var index: Int { self == .male ? 0 : 1 }
}
