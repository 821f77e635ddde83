/// A rule set compiled into flat arrays, so that one sheet is some hundred additions and nineteen look-ups.
///
/// Answers come as one code per item, by number from 0; a scale is its index in `scales`.
struct ScoringTables: Sendable {
    /// One answer's part in a sum: `base + sign × code`.
    struct Term: Sendable {
        let item: Int
        let target: Int
        let base: Int
        let sign: Int
    }

    let itemCount: Int
    let scaleIDs: [ScaleID]
    /// What each raw value starts from.
    let constants: [Int]
    /// Parts of the raw values; target = scale.
    let rawTerms: [Term]
    /// Parts of the その1 sums; target = 0 A, 1 B, 2 C.
    let sumTerms: [Term]
    /// Area a scale's point is added to in その2: 0, 1, 2, or -1 when it does not count.
    let pointArea: [Int]
    /// Whether a verified 素点換算表 exists.
    let hasConversion: [Bool]
    /// Stage at `(sex × scales + scale) × width + raw`; 0 is a blank cell.
    let stages: [UInt8]
    /// 評価点 at the same place.
    let points: [UInt8]
    let width: Int
    /// Item indices a verdict needs.
    let needed: [Int]

    init(_ instrument: Instrument) {
        let index = Dictionary(uniqueKeysWithValues: zip(instrument.items.map(\.id), 0...))
        let scales = instrument.scales
        itemCount = instrument.items.count
        scaleIDs = scales.map(\.id)
        constants = scales.map(\.formula.constant)
        rawTerms = scales.enumerated().flatMap { target, scale in
            scale.formula.plus.compactMap { index[$0] }.map {
                Term(item: $0, target: target, base: 0, sign: 1)
            }
                + scale.formula.minus.compactMap { index[$0] }.map {
                    Term(item: $0, target: target, base: 0, sign: -1)
                }
        }
        sumTerms = Self.sumTerms(instrument, index)
        pointArea = scales.map { $0.countsInSono2 ? Self.areas.firstIndex(of: $0.area) ?? -1 : -1 }
        hasConversion = scales.map { $0.conversion != nil }
        width = (scales.map(\.rawRange.upperBound).max() ?? 0) + 1
        (stages, points) = Self.cells(scales, width)
        needed = instrument.itemsForVerdict.compactMap { index[$0] }
    }

    static let areas: [Area] = [.jobStressors, .stressReactions, .socialSupport]

    /// その1: an item whose agreement is the stressful side adds 5 − code, any other its code (manual, text page
    /// 110), so that a high sum is bad throughout.
    private static func sumTerms(_ instrument: Instrument, _ index: [ItemID: Int]) -> [Term] {
        let reversed = Set(instrument.sumReversed)
        return areas.enumerated().flatMap { target, area in
            (instrument.simpleSumAreas[area] ?? []).compactMap { id in
                index[id].map {
                    reversed.contains(id)
                        ? Term(item: $0, target: target, base: 5, sign: -1)
                        : Term(item: $0, target: target, base: 0, sign: 1)
                }
            }
        }
    }

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
    var sumReversed: [ItemID] {
        items.filter(\.isReversedInSimpleSum).map(\.id)
    }
}

extension Sex {
    /// Place in the flat tables.
    var index: Int { self == .male ? 0 : 1 }
}
