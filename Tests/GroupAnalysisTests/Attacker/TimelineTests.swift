import Testing

@testable import GroupAnalysis

@Suite struct `An attacker who keeps last month's report` {
    /// Publishes at every arrival; gives what the attacker finds in all versions together, and how many there
    /// were.
    private func timeline(
        _ company: Company, arrivals: [Int], _ switches: SwitchedRules, _ random: inout SplitMix64
    ) throws -> (few: Int?, versions: Int) {
        var company = company
        let publisher = Publisher(rules: Siege.rules(), switches: switches)
        var ledger = PublicationLedger()
        var attack = Attack()
        var versions = 0
        for arrival in [nil] + arrivals.map(Optional.some) {
            if let arrival { company.add(1, to: arrival, &random) }
            do {
                let (published, next) = try publisher.publish(
                    company.data(), PublicationRequest(audience: "employer"), ledger: ledger)
                ledger = next
                attack.read(published, company, measure: Company.vigor, column: 0)
                versions += 1
            } catch DisclosureError.waits {
                continue
            }
        }
        return (attack.fewest(below: 10, rounds: 2, &random), versions)
    }

    // L-22, TH19, SD-R5
    @Test func `finds nobody when sheets arrive one by one`() throws {
        var random = SplitMix64(seed: 19)
        var later = 0
        for number in 0..<Siege.count(12) {
            let company = Company.random(units: 2...8, largest: 40, &random)
            let arrivals = (0..<24).map { _ in Int.random(in: 0..<company.parents.count, using: &random) }
            let (few, versions) = try timeline(company, arrivals: arrivals, .all, &random)
            #expect(few == nil, "company \(number)")
            later += versions - 1
        }
        // Into one department ten late sheets come at last, and then they are shown.
        let company = Company(departments: [20, 30])
        let (few, versions) = try timeline(company, arrivals: Array(repeating: 1, count: 10), .all, &random)
        #expect(few == nil)
        #expect(versions == 2)
    }

    // SD-R5
    @Test func `finds the one who came late when sheets need not wait`() throws {
        var random = SplitMix64(seed: 4)
        let company = Company(departments: [20, 30])
        let off = Siege.without { $0.freezes = false }
        let (few, versions) = try timeline(company, arrivals: [1], off, &random)
        #expect(few == 1)
        #expect(versions == 2)
    }

    /// The same people under a tree in which each department lost a few to a new one.
    private func regrouped(_ company: Company, moving: Int) -> Company {
        var other = company
        other.parents.append(0)
        other.ids.append(900)
        for department in 1..<company.parents.count {
            let members = other.people.indices.filter { other.people[$0].unit == department }
            for index in members.prefix(moving) { other.people[index].unit = company.parents.count }
        }
        return other
    }

    // TH22, SD-R8, SD-R9
    @Test func `finds nobody after HR asks for other groups`() throws {
        var random = SplitMix64(seed: 22)
        for moving in [1, 4, 9, 10, 12] {
            for sizes in [[20, 30, 25], [12, 15], [40, 11, 10]] {
                let company = Company(departments: sizes)
                let (published, ledger) = try Publisher(rules: Siege.rules())
                    .publish(company.data(), PublicationRequest(audience: "employer"))
                let other = regrouped(company, moving: moving)
                let (again, _) = try Publisher(rules: Siege.rules())
                    .publish(other.data(), PublicationRequest(audience: "employer"), ledger: ledger)
                var attack = Attack()
                attack.read(published, company, measure: Company.vigor, column: 0)
                attack.read(again, other, measure: Company.vigor, column: 0)
                #expect(attack.fewest(below: 10, rounds: 4, &random) == nil, "\(moving) of \(sizes)")
            }
        }
    }

    // SD-R9
    @Test func `finds those who were moved when the ledger is not read`() throws {
        var random = SplitMix64(seed: 22)
        let company = Company(departments: [20, 30, 25])
        let other = regrouped(company, moving: 4)
        let publisher = Publisher(rules: Siege.rules(), switches: Siege.without { $0.readsLedger = false })
        let (published, ledger) = try publisher.publish(
            company.data(), PublicationRequest(audience: "employer"))
        let (again, _) = try publisher.publish(
            other.data(), PublicationRequest(audience: "employer"), ledger: ledger)
        var attack = Attack()
        attack.read(published, company, measure: Company.vigor, column: 0)
        attack.read(again, other, measure: Company.vigor, column: 0)
        #expect(attack.fewest(below: 10, rounds: 4, &random) == 4)
    }

    // SD-R4, SD-R9
    @Test func `finds nobody when tables are asked for afterwards`() throws {
        var random = SplitMix64(seed: 40)
        for number in 0..<Siege.count(10) {
            let company = Company.random(units: 2...6, largest: 60, &random)
            let publisher = Publisher(rules: Siege.rules())
            var ledger = PublicationLedger()
            var attack = Attack()
            for table in Siege.everyTable(company) {
                let request = PublicationRequest(audience: "employer", tables: [table])
                let (published, next) = try publisher.publish(company.data(), request, ledger: ledger)
                ledger = next
                attack.read(published, company, measure: Company.vigor, column: 0)
            }
            #expect(attack.fewest(below: 10, rounds: 4, &random) == nil, "company \(number)")
        }
    }
}
