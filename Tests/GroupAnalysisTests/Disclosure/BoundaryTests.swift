import StressCheck
import Testing

@testable import GroupAnalysis

@Suite struct `A unit at the limit` {
    private func publish(_ company: Company, ledger: PublicationLedger = PublicationLedger()) throws -> (
        published: Published, ledger: PublicationLedger
    ) {
        try Publisher(rules: Siege.rules()).publish(
            company.data(), PublicationRequest(audience: "employer"), ledger: ledger)
    }

    // L-20, SD-R1
    @Test(arguments: [(9, false), (10, true), (11, true)])
    func `is shown from ten respondents on`(_ n: Int, _ isShown: Bool) throws {
        // The other department leaves no remainder, so nothing but the limit decides.
        let published = try publish(Company(departments: [n, 20])).published
        #expect((published.unit(101)?.n == n) == isShown)
        #expect(published.unit(100)?.n == n + 20)
        let alone = try publish(Company(departments: [], direct: n)).published
        #expect((alone.unit(100) != nil) == isShown)
    }

    // SD-R3
    @Test func `of ten may be put together with a smaller one, and the report says why`() throws {
        let published = try publish(Company(departments: [10, 4, 30])).published
        #expect(published.unit(101) == nil)
        let rest = try #require(
            published.groups.first { $0.name == .rest(of: 100, units: [101, 102], withDirect: true) })
        #expect(rest.n == 14)
        let hidden = try #require(published.suppressed.first { $0.unit == 101 })
        #expect(hidden.reason == .protectsOthers)
        #expect(hidden.instead == rest.name)
        #expect(hidden.explanation.ja.contains("引き算") && hidden.explanation.en.contains("subtraction"))
        #expect(hidden.proposal.ja.contains("その他（合算）"))
        #expect(published.unit(103)?.n == 30)
    }

    // L-22
    @Test func `is the smallest that serves, so that the larger ones stay`() throws {
        let published = try publish(Company(departments: [40, 12, 9, 25])).published
        #expect(published.unit(102) == nil)
        #expect([101, 104, 100].allSatisfy { published.unit($0) != nil })
    }

    // SD-R2: nine direct members of the company are nobody's department
    @Test func `does not leave the direct members of a unit above to subtraction`() throws {
        let published = try publish(Company(departments: [20, 30], direct: 9)).published
        #expect(published.unit(101) == nil)
        #expect(published.unit(102) != nil)
        let many = try publish(Company(departments: [20, 30], direct: 10)).published
        #expect(many.unit(101) != nil)
        #expect(many.groups.contains { $0.name == .rest(of: 100, units: [], withDirect: true) && $0.n == 10 })
    }

    @Test func `keeps its figures when a sheet is deleted after publishing, and has none when before`() throws
    {
        let company = Company(departments: [10, 20])
        var fewer = company
        fewer.people.removeFirst()
        let (first, ledger) = try publish(company)
        #expect(throws: DisclosureError.waits) { try publish(fewer, ledger: ledger) }
        #expect(try Published.restore(first.encoded(), ledger: ledger).unit(101)?.n == 10)
        #expect(try publish(fewer).published.unit(101) == nil)
    }

    // SD-R7, TH20
    @Test func `does not say that all or none of it are highly stressed`() throws {
        for (value, share) in [(UInt8(1), Share.atLeast(80)), (0, .atMost(20))] {
            var company = Company(departments: [10, 20])
            for index in company.people.indices where company.people[index].unit == 1 {
                company.people[index].values[5] = value
            }
            let group = try #require(try publish(company).published.unit(101))
            #expect(group.share(.highStress) == share)
            #expect(group.count(.highStress) == nil)
        }
    }

    // L-20, L-22
    @Test func `is explained alike whether it is empty or has nine`() throws {
        let published = try publish(Company(departments: [9, 0, 3, 40])).published
        let hidden = published.suppressed.filter { [101, 102, 103].contains($0.unit) }
        #expect(hidden.count == 3)
        #expect(Set(hidden.map(\.explanation.ja)).count == 1)
        #expect(Set(hidden.map(\.instead)) == [.rest(of: 100, units: [101, 102, 103], withDirect: true)])
    }

    @Test func `in a company of 80 with nine departments of 3 to 15`() throws {
        let company = Company(departments: [3, 4, 6, 8, 9, 10, 12, 13, 15])
        #expect(company.people.count == 80)
        let published = try publish(company).published
        // 3 + 4 + 6 + 8 + 9 = 30 are together; the four departments of ten and more stand alone.
        #expect((106...109).allSatisfy { published.unit($0) != nil })
        #expect((101...105).allSatisfy { published.unit($0) == nil })
        let rest = published.groups.first { if case .rest = $0.name { true } else { false } }
        #expect(rest?.n == 30)
        var random = SplitMix64(seed: 80)
        #expect(try Siege.attack(company, Siege.rules(), tables: true, &random) == nil)
    }
}
