import Campaigns
import Documents
import Foundation
import GroupAnalysis
import Organisation
import Reports
import StressCheck

/// 組織診断報告書 of a company whose units all have people enough to be shown.
struct CompanyReport {
    let report: GroupReport

    init(units count: Int) throws {
        let rules = try RuleSet.standard(.bjsq57)
        let data = try Self.data(units: count, rules)
        let norm = try NormSet.standard()
        let made = try Publisher(rules: try DisclosureTimetable.shipped().rules(on: "2026-10-01")).publish(
            data, PublicationRequest(audience: "employer", norms: [norm]))
        let day = Day(daysSince1970: 20_700)
        let campaign = Campaign(
            id: CampaignID(rawValue: 1), name: "2026年度 ストレスチェック", instrument: .bjsq57, firstDay: day,
            lastDay: day.adding(days: 21))
        let implementation = Implementation(
            id: ImplementationID(rawValue: 1), campaign: campaign,
            workplace: Workplace(id: WorkplaceID(rawValue: 1), name: "東京本社"), headcount: 20 * count)
        let units = data.tree.ids.map { id in
            GroupResult.Unit(id: id, name: id == 1 ? nil : "第\(id / 10)事業部 \(id)課", level: id == 1 ? 0 : 1)
        }
        let result = GroupResult(
            implementation: implementation, instrument: rules.instrument, publishedAt: nil, turns: 1,
            units: units,
            groups: made.published.groups, suppressed: made.published.suppressed, limit: made.published.limit,
            rulesFrom: made.published.rulesFrom, norm: norm, words: [:], isOwnOnly: false)
        report = GroupReport(
            result, company: "凪産業株式会社", language: .ja, made: Instant(milliseconds: 1_795_100_400_000))
    }

    /// Twenty people in each unit, with raw sums of 3 to 12 and points of 1 to 5.
    private static func data(units count: Int, _ rules: RuleSet) throws -> GroupData {
        var chance = Chance(state: 7)
        let people = 20 * count
        let scales = rules.instrument.groupScales
        func values(_ range: ClosedRange<UInt8>) -> [UInt8] {
            (0..<people).map { _ in UInt8.random(in: range, using: &chance) }
        }
        let measures =
            scales.map { Measure(id: .raw($0.id), kind: .score, values: values(3...12)) }
            + scales.map { Measure(id: .point($0.id), kind: .score, values: values(1...5)) }
            + [Measure(id: .highStress, kind: .flag, values: values(0...1))]
        return try GroupData(
            tree: UnitTree(ids: Array(1...(count + 1)), parents: [-1] + Array(repeating: 0, count: count)),
            invited: [0] + Array(repeating: 22, count: count), respondents: Array(1...people),
            units: (0..<people).map { Int32($0 / 20 + 1) },
            sexes: (0..<people).map { $0 % 2 == 0 ? .male : .female },
            measures: measures)
    }
}
