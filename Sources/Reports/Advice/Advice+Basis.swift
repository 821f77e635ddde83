internal import StressCheck

extension Advice.Basis {
    init(_ finding: PersonalResult.Finding, _ instrument: Instrument, _ decision: PersonalResult.Decision) {
        let weakest = Advice.Basis.weakest(finding.profile, instrument)
        self.init(
            degree: finding.degree, decision: decision, rulesMet: Set(finding.verdict?.rulesMet ?? []),
            bands: Advice.Basis.bands(finding.points, instrument), weakest: weakest.map(\.scale),
            isAnyLow: weakest.contains { $0.point <= 2 })
    }

    /// The lowest three points; equal ones in printed order, so that the same sheet gives the same advice.
    static func weakest(_ profile: [ScalePoint], _ instrument: Instrument) -> [ScalePoint] {
        let byScale = Dictionary(profile.map { ($0.scale, $0) }, uniquingKeysWith: { first, _ in first })
        let printed = instrument.scales.compactMap { byScale[$0.id] }
        let ordered = printed.enumerated().sorted {
            ($0.element.point, $0.offset) < ($1.element.point, $1.offset)
        }
        return ordered.prefix(3).map(\.element)
    }

    private static func bands(_ points: Verdict?, _ instrument: Instrument) -> [Advice.Band?] {
        guard let points else { return [nil, nil, nil] }
        let areas: [(Area, Int)] = [
            (.jobStressors, points.sums.a), (.stressReactions, points.sums.b),
            (.socialSupport, points.sums.c),
        ]
        return areas.map { area, sum in
            let scale = AreaScale(area, points.method, instrument)
            return Advice.Band(points: sum, in: scale.range, isHighGood: points.method == .conversionTable)
        }
    }
}

/// From what an area's points are added: scales of 1–5 by その2, items of 1–4 by その1.
struct AreaScale {
    let count: Int
    let most: Int

    init(_ area: Area, _ method: StressCheck.Method, _ instrument: Instrument) {
        switch method {
        case .conversionTable:
            count = instrument.scales.filter { $0.area == area && $0.countsInSono2 }.count
            most = 5
        case .simpleSum:
            count = instrument.simpleSumAreas[area]?.count ?? 0
            most = 4
        }
    }

    var range: ClosedRange<Int> { count...(count * most) }
}
