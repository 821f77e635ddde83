import Testing

@testable import GroupAnalysis

@Suite struct `An attacker with every report` {
    // L-22, TH17, SD-R2, SD-R3
    @Test func `finds nobody in the trees of many companies`() throws {
        var random = SplitMix64(seed: 17)
        for number in 0..<Siege.count(200) {
            let company = Company.random(units: 2...40, largest: 40, &random)
            let few = try Siege.attack(company, Siege.rules(), tables: false, &random)
            #expect(few == nil, "company \(number)")
        }
    }

    // L-22, TH18, SD-R4
    @Test func `finds nobody in trees and all tables of attributes`() throws {
        var random = SplitMix64(seed: 18)
        for number in 0..<Siege.count(20) {
            let company = Company.random(units: 2...14, largest: 60, &random)
            let few = try Siege.attack(company, Siege.rules(), tables: true, &random)
            #expect(few == nil, "company \(number)")
        }
    }

    // With k = 3 every set of one or two people is tried, so nothing is left to luck.
    @Test func `finds nobody by trying every person and every pair`() throws {
        var random = SplitMix64(seed: 3)
        for number in 0..<Siege.count(80) {
            let company = Company.random(units: 2...8, largest: 12, &random)
            let few = try Siege.attack(company, Siege.rules(3), tables: true, rounds: 0, &random)
            #expect(few == nil, "company \(number)")
        }
    }

    @Test func `finds nobody where some gave no value`() throws {
        var random = SplitMix64(seed: 9)
        for number in 0..<Siege.count(25) {
            var company = Company.random(units: 2...10, largest: 30, &random)
            for index in company.people.indices where index % 7 == 0 {
                company.people[index].values[0] = Measure.missing
            }
            let few = try Siege.attack(company, Siege.rules(), tables: true, &random)
            #expect(few == nil, "company \(number)")
        }
    }

    /// The rule, what is switched off, and whether tables are needed to be found.
    @Test(arguments: [
        ("SD-R2", Siege.without { $0.countsDirectMembers = false }, false),
        ("SD-R3", Siege.without { $0.mergesSmallParts = false }, false),
        ("SD-R4", Siege.without { $0.checksTables = false }, true),
    ])
    func `finds somebody as soon as one rule is off`(_ rule: String, _ off: SwitchedRules, _ tables: Bool)
        throws
    {
        var random = SplitMix64(seed: 5)
        var found = 0
        for _ in 0..<20 {
            let company = Company.random(units: 4...14, largest: 40, &random)
            if try Siege.attack(company, Siege.rules(), off, tables: tables, &random) != nil { found += 1 }
        }
        #expect(found > 0, "\(rule)")
    }
}
