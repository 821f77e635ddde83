import Testing

@testable import GroupAnalysis

@Suite struct `An exception of the guideline` {
    private func publish(
        _ company: Company, consents: [UnanimousConsent] = [], method: NonIdentifyingMethod? = nil
    ) throws -> Published {
        let request = PublicationRequest(audience: "employer", consents: consents, method: method)
        return try Publisher(rules: Siege.rules()).publish(company.data(), request).published
    }

    private func members(_ company: Company, _ unit: Int) -> Set<Int> {
        Set(company.people.filter { $0.unit == unit }.map(\.id))
    }

    // Exceptions of the guideline (SD-R1)
    @Test func `shows a small unit whose members all consented in writing`() throws {
        let company = Company(departments: [5, 20, 30])
        let consent = UnanimousConsent(
            unit: 101, consenting: members(company, 1), minimum: 5, record: "2026-11")
        let published = try publish(company, consents: [consent])
        #expect(published.unit(101)?.n == 5)
        #expect([102, 103].allSatisfy { published.unit($0) != nil })
    }

    // Exceptions of the guideline (SD-R1)
    @Test func `has no effect while the consent of one is missing`() throws {
        let company = Company(departments: [5, 20, 30])
        var some = members(company, 1)
        some.removeFirst()
        let consent = UnanimousConsent(unit: 101, consenting: some, minimum: 3, record: "2026-11")
        #expect(try publish(company, consents: [consent]).unit(101) == nil)
    }

    // Exception A: with the consenting five out, four others would be left over
    @Test func `never leaves a few who did not consent to subtraction`() throws {
        let company = Company(departments: [5, 4, 20, 30])
        let consent = UnanimousConsent(
            unit: 101, consenting: members(company, 1), minimum: 5, record: "2026-11")
        let published = try publish(company, consents: [consent])
        var open = Attack()
        for group in published.groups {
            let names = published.groups.map(\.name)
            let people = Attack.members(of: group.name, company, names).map(\.id)
            open.add(Set(people).subtracting(members(company, 1)))
        }
        var random = SplitMix64(seed: 21)
        #expect(open.fewest(below: 10, rounds: 4, &random) == nil)
        // The four and the smallest department are put together; the five are shown by their own will.
        #expect(published.unit(101)?.n == 5)
        #expect(published.unit(103) == nil)
        #expect(published.unit(104) != nil)
    }

    // SD-R1
    @Test(arguments: [(2, "2026-11"), (5, "")])
    func `is refused for two people or without its record`(_ minimum: Int, _ record: String) {
        let company = Company(departments: [5, 20])
        let consent = UnanimousConsent(
            unit: 101, consenting: members(company, 1), minimum: minimum, record: record)
        #expect(throws: DisclosureError.exceptionNotValid) { try publish(company, consents: [consent]) }
    }

    // Exceptions of the guideline (SD-R1)
    @Test func `by a committee's method gives its tagged outputs and not even n`() throws {
        let company = Company(departments: [5, 20, 30])
        let method = NonIdentifyingMethod(measures: [Company.vigor], minimum: 5, committeeDay: "2026-10-01")
        let published = try publish(company, method: method)
        let small = try #require(published.unit(101))
        #expect(small.tenths(Company.vigor) != nil)
        #expect(small.n == nil && small.responsePercent == nil)
        #expect(small.tenths(MeasureID(rawValue: "jobControl")) == nil)
        #expect(small.share(.highStress) == nil)
        #expect(small.risks.isEmpty)
    }

    // Exceptions of the guideline (SD-R1)
    @Test(arguments: [(2, "2026-10-01"), (5, "soon")])
    func `by a method is refused for two people or without the committee's day`(_ minimum: Int, _ day: String)
    {
        let method = NonIdentifyingMethod(measures: [Company.vigor], minimum: minimum, committeeDay: day)
        #expect(throws: DisclosureError.exceptionNotValid) {
            try publish(Company(departments: [5, 20]), method: method)
        }
    }
}
