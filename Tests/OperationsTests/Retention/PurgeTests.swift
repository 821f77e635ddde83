import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

private struct Crash: Error {}

@Suite struct `What is over its time` {
    // L-31, L-32, S2-59, RE-12: due data is unreadable within 24 hours, and not a second early.
    @Test(arguments: Engine.all)
    func `opens to the last second and never again a day later`(engine: Engine) async throws {
        try await withKeptYear(engine) { year in
            #expect(RetentionWorker.usualPause <= .seconds(6 * 3_600))
            year.house.clock.set(year.due.adding(seconds: -1))
            #expect(try await year.house.office.purgeDue() == 0)
            #expect(try await year.opens)
            #expect(try await year.count("reminder_mail") == 5)
            year.house.clock.set(year.due.adding(minutes: 15))
            #expect(try await year.house.office.purgeDue() == 2)
            #expect(try await !year.opens)
            let tables = ["sheet", "decision", "batch_member", "released_result", "delivery", "invitation"]
            for table in tables + ["reminder_mail", "delivery_way", "paper_delivery", "consent_form"] {
                #expect(try await year.count(table) == 0, "\(table)")
            }
            for name in [KeyName.answers(year.campaign), .results(year.campaign)] {
                await #expect(throws: VaultError.erased(key: name.text)) {
                    try await year.house.tenant.ensureKeys([name])
                }
            }
            #expect(try await year.house.office.purgeDue() == 0)
            // The year itself is still on the list, with nobody in it.
            let years = try await year.house.office.campaigns(as: year.house.clerk)
            #expect(years.count == 1)
        }
    }

    // L-31: leaving purges addresses in the month after, and no result.
    @Test(arguments: Engine.all)
    func `is another time for addresses than for results`(engine: Engine) async throws {
        try await withKeptYear(engine) { year in
            let (house, last) = (year.house, year.house.clock.now.day)
            let person = year.person
            try await house.tenant.database.write { db in
                try db.run(
                    "INSERT INTO leaving (person, last_day, at) VALUES (\(person), \(last), \(last.start))")
            }
            let month = try #require(RetentionRules.shipped[.contacts]?.due(from: last))
            #expect(month == last.firstOfMonth(adding: 2).start)
            let before = try await year.count("contact")
            house.clock.set(month.adding(seconds: -1))
            #expect(try await house.office.purgeDue() == 0)
            house.clock.set(month)
            #expect(try await house.office.purgeDue() == 1)
            let left = try await house.reading { try $0.contacts(of: person) }
            let after = try await year.count("contact")
            #expect(left == [] && after == before - 1)
            house.clock.set(year.due.adding(seconds: -1))
            #expect(try await house.office.purgeDue() == 0)
            #expect(try await year.opens)
            let certificate = try #require(try await year.certificates.first)
            #expect(certificate.unit.dataClass == .contacts && certificate.keys == 0)
            #expect(certificate.proof?.rows == 1 && certificate.effectiveInBackupsOn == nil)
        }
    }

    // L-31: however many left in one month, and however large a portion is.
    @Test(arguments: Engine.all)
    func `leaves no address behind when hundreds left at once`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.take(SampleCompany.roster(503))
            let last = house.clock.now.day
            try await house.tenant.database.write { db in
                try db.run(
                    """
                    INSERT INTO leaving (person, last_day, at)
                    SELECT id, \(last), \(last.start) FROM person ORDER BY id LIMIT 501
                    """)
            }
            house.clock.set(last.firstOfMonth(adding: 2).start)
            // One certificate for the month, and not another for whoever the first one forgot.
            let certificates = try await house.office.purgeDue(portion: 2_000)
            #expect(certificates == 1)
            let left = try await house.reading {
                try $0.row("SELECT count(DISTINCT person) FROM contact")?.int(0)
            }
            #expect(left == 2)
        }
    }

    // L-32: by count and hash, not by content; the rule and the day for backups stand on it.
    @Test(arguments: Engine.all)
    func `leaves a certificate that its rows can be compared with`(engine: Engine) async throws {
        try await withKeptYear(engine) { year in
            let expected = try await year.sum(KeptYear.resultTables)
            year.house.clock.set(year.due)
            try await year.house.office.purgeDue(portion: 2)
            let all = try await year.certificates
            let result = try #require(all.first { $0.unit.dataClass == .result })
            #expect(result.proof?.rows == expected.rows && result.proof?.digest == expected.digest)
            #expect(
                result.unit.count == 3 && result.keys == 1 && result.unit.subject == .campaign(year.campaign))
            #expect(result.rule.hasPrefix("result: 5 years from lastRecord (retention 2026.11-1)"))
            #expect(result.effectiveInBackupsOn == year.due.adding(days: 35).day.adding(days: 1))
            let audit = try await year.house.reading { db in
                try db.rows(
                    "SELECT object_kind, object, actor_kind FROM audit WHERE function = 'retention.purge'"
                )
                .map { "\(try $0.text(0)) \(try $0.int(1)) \(try $0.text(2))" }
            }
            // Beginning and end of both.
            let line = "campaign \(year.campaign.rawValue) system:housekeeping"
            #expect(audit == [line, line, line, line])
            let overview = try await year.house.office.retention(as: year.house.administrator)
            #expect(overview.purges == all && overview.lines.isEmpty)
        }
    }

    // RE-12: at whichever step it is broken off, it goes on, and the certificate is the same.
    @Test(arguments: Engine.all, [PurgeStep.begun, .shredded, .portion(1), .portion(3)])
    func `goes on where it was broken off`(engine: Engine, step: PurgeStep) async throws {
        try await withKeptYear(engine) { year in
            let expected = try await year.sum(KeptYear.resultTables)
            year.house.clock.set(year.due)
            await #expect(throws: Crash.self) {
                try await year.house.office.purgeDue(portion: 2) { if $0 == step { throw Crash() } }
            }
            // A hold comes too late: the key is gone, or asked for.
            try await year.house.office.hold(
                .everything, because: FreeText("訴訟"), as: year.house.administrator)
            #expect(try await year.house.office.purgeDue(portion: 2) == 1)
            #expect(try await !year.opens)
            let certificate = try #require(try await year.certificates.first)
            #expect(certificate.proof?.digest == expected.digest && certificate.proof?.rows == expected.rows)
            // The answers, not begun, are held.
            let sheets = try await year.count("sheet")
            #expect(sheets == 3)
        }
    }

    // RE-12: who stops the program does not wait until hundreds of thousands of rows are gone.
    @Test(arguments: Engine.all)
    func `stops between two portions when it is told to, and goes on later`(engine: Engine) async throws {
        try await withKeptYear(engine) { year in
            let (house, expected) = (year.house, try await year.sum(KeptYear.resultTables))
            house.clock.set(year.due)
            let round = Task {
                try await house.office.purgeDue(portion: 2) {
                    if $0 == .portion(1) { withUnsafeCurrentTask { $0?.cancel() } }
                }
            }
            await #expect(throws: CancellationError.self) { try await round.value }
            let left = try await year.count("decision")
            #expect(left == 3)
            #expect(try await house.office.purgeDue(portion: 2) == 2)
            let certificate = try #require(try await year.certificates.first { $0.unit.dataClass == .result })
            #expect(certificate.proof?.digest == expected.digest && certificate.proof?.rows == expected.rows)
        }
    }

    // RE-09: one node at a time; a node that died holds the others up for ten minutes.
    @Test(arguments: Engine.all) func `is one node's turn`(engine: Engine) async throws {
        try await withKeptYear(engine) { year in
            let clock = year.house.clock
            clock.set(year.due)
            try await year.house.office.door.perform(.retentionSweep, as: .system(.housekeeping)) {
                let taken = try $0.take(.retention, under: $1, minutes: 10)
                #expect(taken)
            }
            #expect(try await year.house.office.purgeDue() == 0)
            clock.advance(seconds: 600)
            let done = try await year.house.office.purgeDue()
            #expect(done == 2)
        }
    }

    @Test(arguments: Engine.all.filter { $0 == .postgres })
    func `goes once, however many nodes look`(engine: Engine) async throws {
        try await withOffices(engine) { made in
            let year = try await made.house.keptYear()
            made.house.clock.set(year.due)
            try await made.withAnotherNode { other in
                async let here = made.house.office.purgeDue(portion: 2)
                async let there = other.office.purgeDue(portion: 2)
                let done = try await [here, there]
                #expect(done.reduce(0, +) == 2 && done.contains(0))
            }
            let all = try await year.certificates
            #expect(all.count == 2 && all.allSatisfy { $0.proof != nil })
        }
    }
}

@Suite struct `A legal hold over data` {
    // L-32
    @Test(arguments: Engine.all, ["everything", "class", "campaign"])
    func `keeps them beyond their time, until it ends`(engine: Engine, kind: String) async throws {
        try await withKeptYear(engine) { year in
            let office = year.house.office
            let scopes: [String: LegalHold.Scope] = [
                "everything": .everything, "class": .dataClass(.result), "campaign": .campaign(year.campaign),
            ]
            let scope = try #require(scopes[kind])
            let hold = try await office.hold(scope, because: FreeText("裁判のため"), as: year.house.implementer)
            year.house.clock.set(year.due.adding(days: 400))
            #expect(try await office.purgeDue() == 0)
            #expect(try await year.opens)
            let held = try await office.retention(as: year.house.clerk)
            #expect(held.lines.count == 2 && held.lines.allSatisfy(\.isHeld))
            #expect(held.holds.map(\.reason) == ["裁判のため"])
            try await office.endHold(hold, as: year.house.administrator)
            await #expect(throws: Refusal.alreadyClosed) {
                try await office.endHold(hold, as: year.house.administrator)
            }
            #expect(try await office.purgeDue() == 2)
            #expect(try await !year.opens)
            let ended = try #require(try await office.retention(as: year.house.clerk).holds.first)
            #expect(ended.scope == scope && ended.endedAt == year.house.clock.now)
            let audit = try await year.house.reading { db in
                try db.rows("SELECT outcome FROM audit WHERE function = 'retention.hold' ORDER BY seq")
                    .map { try $0.text(0) }
            }
            #expect(audit == ["done", "done"])
        }
    }

    @Test func `is nobody's but the implementer's and the administrator's`() async throws {
        try await withKeptYear(.sqlite) { year in
            for who in [year.house.clerk, year.house.humanResources, .person(year.person), .visitor] {
                await #expect(throws: Denied.self) {
                    try await year.house.office.hold(.everything, because: FreeText("x"), as: who)
                }
            }
            await #expect(throws: Denied.notFound) {
                try await year.house.office.hold(
                    .campaign(CampaignID(rawValue: 5)), because: FreeText("x"), as: year.house.administrator)
            }
        }
    }
}
