import Documents
import Organisation
import StressCheck
import Testing

@testable import Reports

@Suite struct `The method on paper` {
    // S4-41: every scale with items, formula and both tables, the criteria of both methods with the configured lines, sources.
    @Test func `holds scales, tables, criteria and sources as the data files have them`() throws {
        var criteria = try RuleSet.standard(.bjsq57).criteria
        let moved = try #require(criteria[.conversionTable]?.rules[0].conditions[0].value) - 1
        criteria[.conversionTable]?.rules[0].conditions[0].value = moved
        let rules = try RuleSet(
            instrument: .load(.bjsq57), criteria: criteria, deciding: .conversionTable)
        let paper = MethodsPaper(place: "凪テスト株式会社", rules: rules, frozen: SampleResult.released)
        let file = try paper.file(created: SampleResult.released, kit: TextKit())
        #expect(file.unknownGlyphs == 0 && file.pages >= 2)
        let text = try Paper.text(of: file)
        for scale in rules.instrument.scales {
            #expect(text.contains(Paper.squeezed(scale.name.ja)), "\(scale.name.ja)")
            for (_, table) in scale.conversion ?? [:] {
                for range in table.cells.compactMap(\.self) where range.count > 1 {
                    #expect(text.contains("\(range.lowerBound)〜\(range.upperBound)（"))
                }
            }
        }
        #expect(text.contains("心身のストレス反応（B）の合計が\(moved)点以下"))
        for words in ["その1（合計点数を使う方法）", "男性", "女性", rules.hash, "計算の版1", "高いほど良い"] {
            #expect(text.contains(words), "\(words)")
        }
        #expect(text.contains(Paper.squeezed(rules.instrument.source).prefix(12)))
    }
}
