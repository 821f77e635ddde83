import Foundation
import Testing

@testable import GroupAnalysis

/// How long the attack goes on, and the runs that several suites share.
enum Siege {
    /// Companies of a run: some in `make test`, many times more where NAGI_TEST_SOAK names a factor (`make
    /// soak`).
    static func count(_ short: Int) -> Int {
        short * (ProcessInfo.processInfo.environment["NAGI_TEST_SOAK"].flatMap(Int.init) ?? 1)
    }

    static func rules(_ threshold: Int = 10) -> DisclosureRules {
        DisclosureRules(
            unchecked: "2015-12-01", threshold: threshold, consentFloor: 3, countsFrom: 50,
            homogeneityMargin: 2)
    }

    static func without(_ change: (inout SwitchedRules) -> Void) -> SwitchedRules {
        var rules = SwitchedRules.all
        change(&rules)
        return rules
    }

    /// Tables at the company and at every unit directly below it.
    static func everyTable(_ company: Company) -> [PublicationRequest.Table] {
        let workplaces = company.parents.indices.filter { $0 == 0 || company.parents[$0] == 0 }
        return workplaces.flatMap { unit in
            Company.tables.map { PublicationRequest.Table(unit: company.ids[unit], dimension: $0) }
        }
    }

    /// Publishes a company's tree and tables, and attacks both measures: one that everybody has, one with
    /// gaps.
    static func attack(
        _ company: Company, _ rules: DisclosureRules, _ switches: SwitchedRules = .all, tables: Bool,
        rounds: Int = 4, _ random: inout SplitMix64
    ) throws -> Int? {
        let request = PublicationRequest(
            audience: "employer", tables: tables ? everyTable(company) : [])
        let (published, _) = try Publisher(rules: rules, switches: switches)
            .publish(company.data(), request)
        var found: [Int] = []
        for (measure, column) in [(Company.vigor, 0), (.highStress, 5)] {
            var attack = Attack()
            attack.read(published, company, measure: measure, column: column)
            if let few = attack.fewest(below: rules.threshold, rounds: rounds, &random) { found.append(few) }
        }
        return found.min()
    }
}
