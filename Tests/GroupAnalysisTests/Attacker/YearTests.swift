import Testing

@testable import GroupAnalysis

@Suite struct `An attacker with two years` {
    private struct Years {
        let then: Company
        let now: Company
        let comparison: YearComparison
    }

    private func compare(_ then: Company, _ now: Company, _ switches: SwitchedRules = .all) throws -> Years {
        let publisher = Publisher(rules: Siege.rules())
        let request = PublicationRequest(audience: "employer")
        let earlier = try publisher.publish(then.data(), request)
        let later = try publisher.publish(now.data(), request)
        return Years(
            then: then, now: now,
            comparison: YearComparison(
                from: .init(earlier.published, ledger: earlier.ledger),
                to: .init(later.published, ledger: later.ledger),
                mapping: Dictionary(uniqueKeysWithValues: now.ids.map { ($0, $0) }),
                measures: [Company.vigor], rules: Siege.rules(), switches: switches))
    }

    /// Whoever stayed is taken to have answered the same: then every difference is a difference of sets.
    private func attack(_ years: Years, _ random: inout SplitMix64) -> Int? {
        var attack = Attack()
        for (unit, change) in years.comparison.changes {
            guard case .difference = change else { continue }
            for company in [years.then, years.now] {
                attack.add(Attack.members(of: .unit(unit), company, []).map(\.id))
            }
        }
        return attack.fewest(below: 10, rounds: 4, &random)
    }

    /// Some leave, some come, some change their department.
    private func nextYear(_ company: Company, _ random: inout SplitMix64) -> Company {
        var next = company
        let share = Int.random(in: 2...40, using: &random)
        next.people.removeAll { _ in Int.random(in: 0..<share, using: &random) == 0 }
        for index in next.people.indices where Int.random(in: 0..<share, using: &random) == 0 {
            next.people[index].unit = Int.random(in: 0..<company.parents.count, using: &random)
        }
        var joiners = Company(parents: company.parents)
        for _ in 0..<Int.random(in: 0...30, using: &random) {
            joiners.add(1, to: Int.random(in: 0..<company.parents.count, using: &random), &random)
        }
        next.people += joiners.people.map {
            Company.Person(
                id: $0.id + 100_000, unit: $0.unit, sex: $0.sex, age: $0.age, job: $0.job, values: $0.values)
        }
        return next
    }

    // TH19, SD-R10
    @Test func `finds nobody in what is compared`() throws {
        var random = SplitMix64(seed: 10)
        var differences = 0
        for number in 0..<Siege.count(30) {
            let company = Company.random(units: 2...9, largest: 40, &random)
            let years = try compare(company, nextYear(company, &random))
            #expect(attack(years, &random) == nil, "company \(number)")
            differences +=
                years.comparison.changes.values.filter { if case .difference = $0 { true } else { false } }
                .count
        }
        #expect(differences > 0)
    }

    // SD-R10
    @Test func `finds somebody when every year is compared`() throws {
        var random = SplitMix64(seed: 10)
        let company = Company(departments: [20, 30])
        var next = company
        next.people.removeFirst()
        let all = try compare(company, next)
        #expect(attack(all, &random) == nil)
        let off = try compare(company, next, Siege.without { $0.comparesYears = false })
        #expect(attack(off, &random) == 1)
    }

    // Each department changed by ten or more, the two together by one.
    @Test func `finds nobody where two departments swap ten and one leaves`() throws {
        var random = SplitMix64(seed: 11)
        let company = Company(departments: [30, 30, 30])
        var next = company
        for index in 0..<10 { next.people[index].unit = 2 }
        for index in 30..<40 { next.people[index].unit = 1 }
        next.people.remove(at: 10)
        let years = try compare(company, next)
        #expect(attack(years, &random) == nil)
        guard case .difference = years.comparison.changes[103] else {
            Issue.record("nobody came to or left the third department")
            return
        }
    }

    @Test func `shows bands without a difference where few came or left`() throws {
        let company = Company(departments: [20, 30])
        var next = company
        next.people.removeFirst()
        let comparison = try compare(company, next).comparison
        guard case .bands(let earlier, let later) = comparison.changes[101] else {
            Issue.record("one person left")
            return
        }
        #expect(earlier[Company.vigor].map { (3...12).contains($0) } == true)
        #expect(later.keys.sorted() == [Company.vigor])
        guard case .difference(let tenths) = comparison.changes[102] else {
            Issue.record("nobody left")
            return
        }
        #expect(tenths[Company.vigor] == 0)
    }

    @Test func `compares no unit that is hidden in one of the years`() throws {
        let then = Company(departments: [9, 30])
        let now = Company(departments: [19, 30])
        #expect(try compare(then, now).comparison.changes[101] == nil)
    }
}
