import Campaigns
import Organisation
import StressCheck
import TestSupport
import Testing

@testable import Storage

@Suite struct `What has happened` {
    // AU-01, S4-37
    @Test(arguments: Engine.all)
    func `cannot be rewritten`(engine: Engine) async throws {
        try await withReleased(engine) { rows in
            let changes: [SQL] = [
                "UPDATE sheet SET answers = digest", "UPDATE sheet SET session = digest",
                "UPDATE decision SET turn = turn + 1", "UPDATE decision SET decided_by = 2",
                "UPDATE release SET released_by = 9", "UPDATE released_result SET sheet = sheet",
                "UPDATE confirmation SET confirmed_by = 9", "UPDATE batch_member SET batch = batch",
                "UPDATE delivery SET channel = 'letter'",
                "UPDATE audit SET actor = 1",
            ]
            for change in changes {
                await #expect(throws: StorageError.checkViolation, "\(change.text)") {
                    try await rows.run(change)
                }
            }
        }
    }

    // AU-01: answers and decisions may go when their time is over, but not while a batch or a release rests on them.
    @Test(arguments: Engine.all)
    func `cannot be deleted`(engine: Engine) async throws {
        try await withReleased(engine) { rows in
            let deletions: [(SQL, StorageError)] = [
                ("DELETE FROM release", .checkViolation), ("DELETE FROM released_result", .checkViolation),
                ("DELETE FROM confirmation", .checkViolation), ("DELETE FROM batch_member", .checkViolation),
                ("DELETE FROM delivery", .checkViolation), ("DELETE FROM audit", .checkViolation),
                ("DELETE FROM sheet", .foreignKeyViolation), ("DELETE FROM decision", .foreignKeyViolation),
            ]
            for (deletion, error) in deletions {
                await #expect(throws: error, "\(deletion.text)") { try await rows.run(deletion) }
            }
            let left = try await [rows.count("sheet"), rows.count("decision")]
            #expect(left == [4, 3])
        }
    }

    private func withReleased(_ engine: Engine, _ work: (CompanyRows) async throws -> Void) async throws {
        try await withRows(engine) { rows in
            for sheet in CompanyRows.sheets { try await rows.decide(sheet) }
            let permit = rows.permit(.resultRelease)
            let row = AuditRow(
                at: permit.at, actorKind: "system", actor: 0, function: "test", outcome: "done")
            try await rows.tenant.database.write { db in
                for kind in ReviewConfirmation.allCases {
                    try db.insert(kind, of: CompanyRows.batch, under: permit)
                }
                try db.release(CompanyRows.batch, under: permit)
                try db.deliver(CompanyRows.sheets[0], by: .screen, at: permit.at)
                try Audit.append(row, on: db)
            }
            try await work(rows)
        }
    }
}

@Suite struct `The rows of a year` {
    // S2-06
    @Test(arguments: Engine.all)
    func `take one sheet for an invitation and a person`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            let permit = rows.permit()
            let again = Invitation(
                id: InvitationID(rawValue: 71), implementation: CompanyRows.here,
                person: PersonID(rawValue: 71), department: CompanyRows.firstTeam)
            await #expect(throws: StorageError.uniqueViolation(table: "sheet")) {
                try await rows.tenant.database.write {
                    try $0.insertAnswers(SheetID(rawValue: 99), of: again, permit)
                }
            }
            let second = Invitation(
                id: InvitationID(rawValue: 99), implementation: CompanyRows.here,
                person: PersonID(rawValue: 71), department: CompanyRows.firstTeam)
            let before = try await rows.count("invitation")
            let isNew = try await rows.tenant.database.write { try $0.insert(second, at: permit.at) }
            #expect(!isNew)
            let (sheets, invitations) = (try await rows.count("sheet"), try await rows.count("invitation"))
            #expect(sheets == 4 && invitations == before)
        }
    }

    // S4-36
    @Test(arguments: Engine.all)
    func `take a decision only about a member of the batch`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            await #expect(throws: StorageError.foreignKeyViolation) {
                try await rows.decide(CompanyRows.sheetElsewhere)
            }
        }
    }

    // S4-35, L-02, L-08: no opening without frozen criteria, no implementer without a qualification.
    @Test(arguments: Engine.all)
    func `take no opening without criteria and no implementer without a qualification`(
        engine: Engine
    ) async throws {
        try await withRows(engine) { rows in
            let permit = rows.permit()
            await #expect(throws: StorageError.checkViolation) {
                try await rows.run(
                    """
                    INSERT INTO appointment (implementation, account, duty, at, appointed_by)
                    VALUES (\(CompanyRows.here), 1, 'implementer', \(permit.at), 1)
                    """)
            }
            await #expect(throws: StorageError.foreignKeyViolation) {
                try await rows.tenant.database.write { db in
                    let bare = ImplementationID(rawValue: 99)
                    let year = Campaign(
                        id: CampaignID(rawValue: 99), name: "x", instrument: .bjsq57,
                        firstDay: permit.at.day, lastDay: permit.at.day)
                    try db.insert(year, under: permit)
                    let place = Workplace(id: CompanyRows.workplace, name: "東京本社")
                    try db.insert(Implementation(id: bare, campaign: year, workplace: place, headcount: 1))
                    try db.insertOpening(of: bare, under: permit)
                }
            }
        }
    }

    // ARCHITECTURE §1.1: no size tells what is inside.
    @Test(arguments: Engine.all)
    func `are equal in size for everybody`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            try await rows.decide(CompanyRows.sheets[0], .needed)
            try await rows.decide(CompanyRows.sheets[1], .notNeeded)
            try await rows.decide(CompanyRows.sheets[2], .cannotBeJudged)
            let sizes = try await rows.tenant.database.read { db in
                (
                    Set(try db.rows("SELECT answers FROM sheet").map { try $0.bytes(0).count }),
                    Set(try db.rows("SELECT record FROM decision").map { try $0.bytes(0).count })
                )
            }
            #expect(sizes.0.count == 1)
            #expect(sizes.1.count == 1)
        }
    }
}
