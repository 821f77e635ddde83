import StressCheck
import Testing

@testable import GroupAnalysis

@Suite struct `The reference companies` {
    /// Four levels: company, divisions, departments, sections; a head or a few people directly in each upper
    /// unit.
    private func company(divisions: Int, departments: Int, sections: Int, mean: Int, seed: UInt64) -> Company
    {
        var random = SplitMix64(seed: seed)
        var company = Company(parents: [-1])
        func unit(below parent: Int, direct: Int) -> Int {
            company.parents.append(Int32(parent))
            company.ids.append(100 + company.parents.count - 1)
            company.add(direct, to: company.parents.count - 1, &random)
            return company.parents.count - 1
        }
        company.add(4, to: 0, &random)
        for _ in 0..<divisions {
            let division = unit(below: 0, direct: Int.random(in: 1...3, using: &random))
            for _ in 0..<departments {
                let department = unit(below: division, direct: Int.random(in: 0...2, using: &random))
                for _ in 0..<Int.random(in: max(2, sections - 2)...sections + 2, using: &random) {
                    // The product of two draws gives many small sections and some large ones.
                    let size = Int.random(in: 1...10, using: &random) * Int.random(in: 1...10, using: &random)
                    _ = unit(below: department, direct: 1 + size * mean / 30)
                }
            }
        }
        return company
    }

    // S2: at least 85 of 100 units with ten respondents or more stay (SD-R3)
    @Test func `keep 85 of 100 units that have ten respondents`() throws {
        var (eligible, shown) = (0, 0)
        var lines: [String] = []
        for (divisions, departments, sections, mean) in [
            (2, 3, 5, 20), (4, 4, 5, 15), (5, 5, 6, 20), (6, 5, 6, 12),
        ] {
            for seed in 1...3 as ClosedRange<UInt64> {
                let company = company(
                    divisions: divisions, departments: departments, sections: sections, mean: mean, seed: seed
                )
                let data = try company.data()
                let sums = Sums(rollingUp: data)
                let published = try Publisher(rules: Siege.rules())
                    .publish(data, PublicationRequest(audience: "employer")).published
                let large = sums.n.indices.filter { sums.n[$0] >= 10 }
                let kept = large.filter { published.unit(company.ids[$0]) != nil }
                eligible += large.count
                shown += kept.count
                lines.append("\(company.people.count) people: \(kept.count) of \(large.count)")
                var attack = Attack()
                attack.read(published, company, measure: Company.vigor, column: 0)
                var random = SplitMix64(seed: 1)
                #expect(attack.fewest(below: 10, rounds: 0, &random) == nil)
            }
        }
        #expect(100 * shown >= 85 * eligible, "\(shown) of \(eligible): \(lines)")
    }

    // SD-R4
    @Test func `show sex, age and job for the company and for most workplaces`() throws {
        var (asked, shown) = (0, 0)
        for seed in 1...3 as ClosedRange<UInt64> {
            let company = company(divisions: 4, departments: 4, sections: 5, mean: 15, seed: seed)
            let request = PublicationRequest(audience: "employer", tables: Siege.everyTable(company))
            let published = try Publisher(rules: Siege.rules()).publish(company.data(), request).published
            let tables = Set(
                published.groups.compactMap { group -> [String]? in
                    guard case .category(let unit, let dimension, _, _) = group.name else { return nil }
                    return ["\(unit)", dimension]
                })
            #expect(tables.filter { $0[0] == "100" }.count == 3)
            asked += request.tables.count
            shown += tables.count
            #expect(
                published.suppressed.filter { $0.dimension != nil }.count + tables.count
                    == request.tables.count)
        }
        #expect(2 * shown > asked, "\(shown) of \(asked)")
    }

    @Test func `cross two attributes for the whole company only`() throws {
        let company = Company(departments: [60, 60])
        let plain = try company.data()
        let cross = Dimension(
            name: "sex × age", categories: (0..<8).map { "\($0)" },
            values: company.people.map { ($0.sex == .male ? 0 : 4) + $0.age }, isCross: true)
        let data = try GroupData(
            tree: plain.tree, invited: plain.invited, respondents: plain.respondents, units: plain.units,
            measures: plain.measures, dimensions: [cross])
        let publisher = Publisher(rules: Siege.rules())
        func request(_ unit: Int) -> PublicationRequest {
            PublicationRequest(audience: "employer", tables: [.init(unit: unit, dimension: cross.name)])
        }
        #expect(throws: DisclosureError.noSuchTable(dimension: cross.name)) {
            try publisher.publish(data, request(101))
        }
        let published = try publisher.publish(data, request(100)).published
        #expect(published.groups.contains { if case .category = $0.name { true } else { false } })
    }
}
