internal import Charts
internal import Organisation
internal import StressCheck

extension PersonalResult.Profile {
    init(_ input: PersonalResult.Input, _ texts: ProfileTexts) {
        let (finding, instrument) = (input.finding, input.instrument)
        let earlier = Array(input.earlier.prefix(PersonalResult.Earlier.most))
        let points = Dictionary(
            finding.profile.map { ($0.scale, $0) }, uniquingKeysWith: { first, _ in first })
        let areas: [(Area, Set<Area>, String, String)] = [
            (.jobStressors, [.jobStressors], texts.groups.causes, texts.radars.causes),
            (.stressReactions, [.stressReactions], texts.groups.reactions, texts.radars.reactions),
            (.socialSupport, [.socialSupport, .satisfaction], texts.groups.supports, texts.radars.supports),
        ]
        groups = areas.map { area, members, name, short in
            let rows = instrument.scales.filter { members.contains($0.area) }.map { scale in
                PersonalResult.Row(
                    scale, points[scale.id], earlier.map { $0.points[scale.id] }, input.language, texts)
            }
            let radar = RadarChart(short, rows, earlier.count, texts)
            return .init(area: area, name: name, rows: rows, radar: radar)
        }
        comparison = .init(input.campaign, earlier, texts.comparison)
        heading = texts.heading
        columns = .init(scale: texts.scale, stages: texts.stages, point: texts.point)
        let hasGaps = points.count < instrument.scales.count
        note = !hasGaps ? "" : finding.isSexStated ? texts.noteBlank : texts.noteTables
    }
}

extension PersonalResult.Row {
    fileprivate init(
        _ scale: Scale, _ known: ScalePoint?, _ earlier: [Int?], _ language: Language, _ texts: ProfileTexts
    ) {
        let official = language == .ja ? scale.name.ja : scale.name.en.withoutRemark
        let name = texts.rows[scale.id.rawValue] ?? official
        let stages = texts.stages.map { $0.replacing("\n", with: "") }
        let spoken = known.map { point in
            texts.spoken(name, stages[min(max(point.stage, 1), stages.count) - 1], point.point)
        }
        self.init(
            scale: scale.id, name: name, stage: known?.stage, point: known?.point,
            earlier: earlier, attention: scale.highRawIsGood ? 1 : 5, spoken: spoken ?? texts.spokenNone(name)
        )
    }
}

extension RadarChart {
    /// The points of `years` earlier results lie under this one's; the picture is read aloud with all of them.
    fileprivate init(_ title: String, _ rows: [PersonalResult.Row], _ years: Int, _ texts: ProfileTexts) {
        let names = texts.comparison.columns.map { $0.replacing("\n", with: "") }
        let series = [rows.map(\.point)] + (0..<years).map { year in rows.map { $0.earlier[year] } }
        let before = (0..<years).map { year in
            texts.comparison.spoken(
                names[year + 1], rows.compactMap { row in row.earlier[year].map { (row.name, $0) } })
        }
        self.init(
            title: title,
            description: ([rows.map(\.spoken).joined(separator: " / ")] + before).joined(separator: " "),
            caption: texts.caption, axes: rows.map { texts.axes[$0.scale.rawValue] ?? [$0.name] },
            series: zip(names, series).map { .init(name: $0, points: $1) })
    }
}

extension String {
    /// `physical stress reaction (somatic complaints)` as a row's name: `Physical stress reaction`.
    fileprivate var withoutRemark: String {
        let name = self.split(separator: " (").first ?? ""
        return name.prefix(1).uppercased() + name.dropFirst()
    }
}
