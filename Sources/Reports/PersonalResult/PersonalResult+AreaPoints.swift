internal import StressCheck

extension PersonalResult.AreaPoints {
    /// ① per area (L-11). The sums are those the verdict rests on; where there is none, その1 and its name.
    init(_ finding: PersonalResult.Finding, _ instrument: Instrument, _ texts: AreaTexts) {
        let method = finding.points?.method ?? finding.deciding
        let sums = finding.points?.sums
        let scales = [Area.jobStressors, .stressReactions, .socialSupport].map {
            AreaScale($0, method, instrument).count
        }
        let basis = { (count: Int) in method == .conversionTable ? texts.scales(count) : texts.items(count) }
        let values = [sums?.a, sums?.b, sums?.c, sums.map { $0.a + $0.b + $0.c }]
        let names = texts.names.all + [texts.total]
        let counts = scales + [scales.reduce(0, +)]
        let rows = names.indices.map { index in
            Row(
                name: names[index], points: values[index].map(texts.points) ?? texts.none,
                basis: basis(counts[index]))
        }
        self.init(
            heading: texts.heading, columns: texts.columns, rows: rows,
            note: texts.note(method, deciding: finding.deciding))
    }
}

extension AreaTexts {
    fileprivate func note(_ method: StressCheck.Method, deciding: StressCheck.Method) -> String {
        if method == .conversionTable { return lowIsBad }
        return deciding == .simpleSum ? highIsBad : otherMethod
    }
}
