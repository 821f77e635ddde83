package import Campaigns
import Crypto
package import Organisation

extension Connection {
    /// Runs at a workplace that were open on a day of the year, oldest first.
    package func runs(at place: WorkplaceID, in year: Int) throws -> [Implementation] {
        try implementations().filter { run in
            run.workplace.id == place && run.openedAt != nil
                && run.campaign.firstDay.year <= year && run.campaign.lastDay.year >= year
        }.sorted { ($0.campaign.firstDay, $0.id.rawValue) < ($1.campaign.firstDay, $1.id.rawValue) }
    }

    /// Every sheet that was sent in these runs, with what its sender was on that day. No answer is opened.
    package func takers(of runs: [ImplementationID]) throws -> [Taker] {
        try runs.flatMap { run -> [Taker] in
            let facts = try employmentFacts(ofTakersOf: run)
            return try rows(
                "SELECT person, answered_at FROM sheet WHERE implementation = \(run) ORDER BY id"
            ).map { row in
                let (person, day) = (try row.id(0, PersonID.self), try row.instant(1).day)
                let known = facts[person]?.last { $0.from <= day }?.worker
                return Taker(person: person, day: day, worker: known ?? .unstated)
            }
        }
    }

    private func employmentFacts(
        ofTakersOf run: ImplementationID
    ) throws -> [PersonID: [(from: Day, worker: Headcount.Worker)]] {
        try rows(
            """
            SELECT f.contract, f.is_dispatched, f.hours_ratio, f.hired_on, f.contract_end, f.person, f.from_day
            FROM employment_facts f JOIN sheet s ON s.person = f.person
            WHERE s.implementation = \(run) ORDER BY f.person, f.from_day
            """
        ).reduce(into: [:]) { found, row in
            found[try row.id(5, PersonID.self), default: []].append(
                (from: try row.day(6), worker: try Headcount.Worker(row)))
        }
    }

    /// SHA-256 over what the numbers of a report were counted from, in hexadecimal digits: who sent which day in
    /// which run, as row numbers.
    package func sourcesDigest(_ runs: [ImplementationID], _ takers: [Taker], _ counts: Headcount) -> String {
        let lines =
            runs.map { "run \($0.rawValue)" }
            + takers.map { "sheet \($0.person.rawValue) \($0.day.text) \($0.worker.isReported)" }.sorted()
            + ["people \(counts.everybody) \(counts.forThreshold) \(counts.forReport)"]
        return SHA256.hash(data: Array(lines.joined(separator: "\n").utf8)).map { hexadecimal($0) }.joined()
    }
}

extension Headcount.Worker {
    /// Somebody of whom the roster says nothing more: an ordinary worker, as in every headcount.
    fileprivate static let unstated = Headcount.Worker(
        contract: nil, isDispatched: false, hoursRatio: nil, hired: nil, contractEnd: nil)
}
