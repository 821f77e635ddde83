import Testing

@testable import GroupAnalysis

@Suite struct `An attacker among consents` {
    // Exception A: those who did not consent are 0 or k in whatever can be computed
    @Test func `finds few only of those who consented`() throws {
        var random = SplitMix64(seed: 21)
        var shownByConsent = 0
        for number in 0..<Siege.count(15) {
            let company = Company.random(units: 4...12, largest: 40, &random)
            var consents: [UnanimousConsent] = []
            var consenting: Set<Int> = []
            for unit in company.parents.indices {
                let members = Attack.members(of: .unit(company.ids[unit]), company, []).map(\.id)
                guard (3...9).contains(members.count), Bool.random(using: &random) else { continue }
                consenting.formUnion(members)
                consents.append(
                    UnanimousConsent(
                        unit: company.ids[unit], consenting: Set(members), minimum: 3, record: "file"))
            }
            let request = PublicationRequest(
                audience: "employer", tables: Siege.everyTable(company), consents: consents)
            let published = try Publisher(rules: Siege.rules()).publish(company.data(), request).published
            let names = published.groups.map(\.name)
            var open = Attack()
            var all = Attack()
            for name in names {
                let members = Attack.members(of: name, company, names).map(\.id)
                open.add(Set(members).subtracting(consenting))
                all.add(members)
            }
            #expect(open.fewest(below: 10, rounds: 3, &random) == nil, "company \(number)")
            // Nobody is told apart in ones and twos, consent or not (SD-R1).
            #expect(all.fewest(below: 3, rounds: 3, &random) == nil, "company \(number)")
            shownByConsent += published.groups.filter { ($0.n ?? 10) < 10 }.count
        }
        #expect(shownByConsent > 0)
    }
}
