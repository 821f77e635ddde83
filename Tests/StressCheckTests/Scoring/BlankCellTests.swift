import Testing

@testable import StressCheck

@Suite struct `A blank cell of the 素点換算表` {
    @Test(arguments: Sex.allCases)
    func `is an error when a raw value reaches it, and is never guessed`(_ sex: Sex) throws {
        let instrument = try Instrument.load(.bjsq57)
        let vigor = ScaleID(rawValue: "vigor")
        let scorer = Scorer(try instrument.emptying(vigor, stage: 4).standardRules())
        let scale = try #require(instrument.scale(vigor))
        for raw in scale.rawRange {
            var answers = try Sheets.calmest(instrument)
            try Sheets.set(scale, raw: raw, in: &answers)
            if (8...9).contains(raw) {
                #expect(throws: ScoringError.blankCell(vigor, raw: raw, sex)) {
                    try scorer.score(answers, sex: sex)
                }
            } else {
                #expect(try scorer.score(answers, sex: sex).point(vigor)?.raw == raw)
            }
        }
    }

    @Test func `does not stand in the way of a sheet without a sex`() throws {
        let instrument = try Instrument.load(.bjsq57)
        let scorer = Scorer(try instrument.emptying(ScaleID(rawValue: "vigor"), stage: 5).standardRules())
        #expect(try scorer.score(Sheets.calmest(instrument), sex: nil).sono1 != nil)
    }
}

extension Instrument {
    /// A copy in which one cell of one scale is blank for both sexes.
    fileprivate func emptying(_ id: ScaleID, stage: Int) -> Instrument {
        let altered = scales.map { scale in
            guard scale.id == id else { return scale }
            return Scale(
                id: scale.id, number: scale.number, name: scale.name, area: scale.area, items: scale.items,
                formula: scale.formula, highRawIsGood: scale.highRawIsGood, rawRange: scale.rawRange,
                countsInSono2: scale.countsInSono2, stageLabels: scale.stageLabels,
                conversion: scale.conversion?.mapValues { table in
                    ConversionTable(cells: zip(1..., table.cells).map { $0 == stage ? nil : $1 })
                })
        }
        return Instrument(
            id: self.id, version: version, source: source, licence: licence, attribution: attribution,
            title: title, sections: sections, items: items, scales: altered, meanScales: meanScales,
            composites: composites, itemsForVerdict: itemsForVerdict, simpleSumAreas: simpleSumAreas,
            fileDigests: fileDigests, wordings: wordings, slots: slots, hasOwnNumbering: hasOwnNumbering)
    }

    fileprivate func standardRules() throws -> RuleSet {
        try RuleSet(
            instrument: self,
            criteria: [
                .conversionTable: .example(.conversionTable, for: id),
                .simpleSum: .example(.simpleSum, for: id),
            ],
            deciding: .conversionTable)
    }
}
