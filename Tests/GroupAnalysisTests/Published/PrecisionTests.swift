import StressCheck
import Testing

@testable import GroupAnalysis

@Suite struct `A published figure` {
    // SD-R6
    @Test(arguments: [(87, 10, 87), (173, 20, 87), (1, 3, 3), (2, 3, 7), (120, 10, 120), (0, 11, 0)])
    func `is a mean of one decimal, halves upwards`(_ total: Int, _ n: Int, _ tenths: Int) {
        // 87/10 = 8.7; 173/20 = 8.65 → 8.7; 1/3 → 0.3; 2/3 → 0.7.
        #expect(rounded(10 * total, by: n) == tenths)
    }

    // SD-R6, SD-R7, TH20
    @Test(arguments: [
        (0, 10, Share.atMost(20)), (1, 10, .atMost(20)), (2, 10, .atMost(20)), (3, 10, .percent(30)),
        (7, 10, .percent(70)), (8, 10, .atLeast(80)), (9, 10, .atLeast(80)), (10, 10, .atLeast(80)),
        (0, 11, .atMost(19)), (11, 11, .atLeast(81)), (4, 30, .percent(13)), (0, 1000, .atMost(1)),
        (5, 40, .percent(13)), (500, 1000, .percent(50)),
    ])
    func `is a whole percent, bounded at both ends`(_ count: Int, _ n: Int, _ share: Share) {
        // 2 of 11 are 18.2 %, so "≤ 19 %" is true of 0, 1 and 2; 9 of 11 are 81.8 %, so "≥ 81 %". 5/40 = 12.5
        // → 13.
        #expect(Share(count, of: n, margin: 2) == share)
    }

    @Test func `reads the same in every output`() {
        #expect([Share.percent(13), .atMost(20), .atLeast(80)].map(\.text) == ["13 %", "≤ 20 %", "≥ 80 %"])
    }

    // SD-R6
    @Test(arguments: [(49, false), (50, true)])
    func `is a number of people from fifty on only`(_ n: Int, _ hasCount: Bool) throws {
        var company = Company(departments: [n])
        for index in company.people.indices { company.people[index].values[5] = index % 5 == 0 ? 1 : 0 }
        let published = try Publisher(rules: Siege.rules())
            .publish(company.data(), PublicationRequest(audience: "employer")).published
        #expect((published.unit(100)?.count(.highStress) == 10) == hasCount)
        #expect(published.unit(100)?.share(.highStress) == .percent(20))
    }

    // Nothing is imputed: whoever gave no value is not in n of that measure.
    @Test func `counts nobody who gave no value`() throws {
        var company = Company(departments: [12, 20])
        for index in 0..<2 { company.people[index].values[0] = Measure.missing }
        for index in 2..<12 { company.people[index].values[0] = 7 }
        let ten = try #require(try publish(company).unit(101))
        #expect(ten.n == 12)
        #expect(ten.tenths(Company.vigor) == 70)
        company.people[2].values[0] = Measure.missing
        // Nine values: the measure is hidden, and in the other department too, or it would follow from the
        // company.
        let published = try publish(company)
        #expect(published.unit(101)?.n == 12)
        #expect(published.unit(101)?.tenths(Company.vigor) == nil)
        #expect(published.unit(101)?.tenths(MeasureID(rawValue: "jobControl")) != nil)
        #expect(published.unit(102)?.tenths(Company.vigor) == nil)
        #expect(published.unit(100)?.tenths(Company.vigor) != nil)
    }

    @Test func `has a response rate and risks of the norm sets that were handed in`() throws {
        var company = Company(departments: [10, 20])
        let national: [UInt8] = [7, 9, 8, 8, 8, 0]
        for index in company.people.indices {
            company.people[index].values = national
            company.people[index].sex = index % 2 == 0 ? .male : .female
        }
        let norms = try NormSet.shipped()
        let request = PublicationRequest(audience: "employer", norms: norms)
        let published = try Publisher(rules: Siege.rules()).publish(company.data(), request).published
        let unit = try #require(published.unit(101))
        // Ten of eleven invited: 90.9 → 91.
        #expect(unit.responsePercent == 91)
        // The same people by hand: means 9, 8, 8, 8 for five men and five women.
        let means = DiagramMeans(demand: 9, control: 8, supervisor: 8, coworker: 8)
        for norm in norms {
            let expected = norm.risk(men: (5, means), women: (5, means))
            #expect(unit.risks[norm.id] == expected?.shown)
        }
    }

    private func publish(_ company: Company) throws -> Published {
        try Publisher(rules: Siege.rules())
            .publish(company.data(), PublicationRequest(audience: "employer")).published
    }
}
