import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

/// A released year of three, and when its time is over.
struct KeptYear: Sendable {
    let house: TestOffice
    let campaign: CampaignID
    let person: PersonID
    let sheet: SheetID
    let due: Instant
}

/// Person 1's result is out, of a year released today.
func withKeptYear(_ engine: Engine, _ work: (KeptYear) async throws -> Void) async throws {
    try await withOffice(engine) { house in try await work(try await house.keptYear()) }
}

extension TestOffice {
    func keptYear() async throws -> KeptYear {
        let id = try await openCampaign(people: 5)
        try await office.askForReminder(at: id, as: clerk)
        try await deliver()
        for n in 1...3 { try await answer(n, high: n == 2) }
        let batch = try await finish(id)
        try await office.recordPaper(
            PaperDelivery(.handed, on: clock.now.day), of: batch, number: "0003", as: clerk)
        guard let year = try await office.campaigns(as: clerk).first else { throw TestFault.sample }
        let session = try await office.signInForResults(.number("0001"), secret: "ひみつのことばです")
        guard case .person(let person)? = try await office.principal(of: session),
            let entry = try await office.ownResults(of: person, as: .person(person)).entries.first,
            let due = RetentionRules.shipped[.result]?.due(from: clock.now.day)
        else { throw TestFault.sample }
        return KeptYear(
            house: self, campaign: year.implementation.campaign.id, person: person, sheet: entry.sheet,
            due: due)
    }
}

extension KeptYear {
    /// Whether the person's own result opens.
    var opens: Bool {
        get async throws {
            do {
                _ = try await house.office.ownResult(
                    sheet, of: person, language: .ja, as: .person(person))
                return true
            } catch is Denied { return false }
        }
    }

    func count(_ table: String) async throws -> Int {
        try await house.reading { try $0.row(SQL(unchecked: "SELECT count(*) FROM \(table)"))?.int(0) ?? 0 }
    }

    var certificates: [PurgeCertificate] {
        get async throws { try await house.reading { try $0.purges() } }
    }

    /// What a certificate must say of these tables as they are now, by the test's own reading.
    func sum(_ tables: [(name: String, key: String, sealed: String?)]) async throws -> PurgeSum {
        try await house.reading { db in
            var sum = PurgeSum()
            for table in tables {
                let key = table.key.split(separator: ",").count
                let columns = table.key + (table.sealed.map { "," + $0 } ?? "")
                let rows = try db.rows(
                    SQL(unchecked: "SELECT \(columns) FROM \(table.name) ORDER BY \(table.key)"))
                for row in rows { sum.add(table.name, key: key, row.values) }
            }
            return sum
        }
    }

    static let resultTables: [(name: String, key: String, sealed: String?)] = [
        ("delivery", "sheet,channel", nil), ("paper_delivery", "sheet", nil),
        ("consent_form", "sheet,turn", nil), ("delivery_way", "sheet", nil),
        ("released_result", "sheet", nil), ("decision", "id", "record"),
    ]
}
