import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Storage

@Suite struct `A release` {
    // S4-33, S4-36, S4-39, L-09, AZ-06
    @Test(arguments: Engine.all)
    func `fails as a whole while one member of the batch has no decision`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            for sheet in CompanyRows.sheets.dropLast() { try await rows.decide(sheet) }
            let permit = rows.permit(.resultRelease)
            await #expect(throws: StorageError.checkViolation) {
                try await rows.tenant.database.write { try $0.release(CompanyRows.batch, under: permit) }
            }
            #expect(try await rows.count("release") == 0)
            #expect(try await rows.count("released_result") == 0)

            try await rows.decide(CompanyRows.sheets[2], .cannotBeJudged)
            try await rows.tenant.database.write { try $0.release(CompanyRows.batch, under: permit) }
            #expect(try await rows.count("released_result") == 3)
        }
    }

    // S4-33, S4-39: nobody with the tenant's login gets past it either.
    @Test(arguments: Engine.all)
    func `is refused by the schema itself while one member has no decision`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            for sheet in CompanyRows.sheets.dropLast() { try await rows.decide(sheet) }
            await #expect(throws: StorageError.checkViolation) {
                try await rows.run(
                    "INSERT INTO release (batch, at, released_by) VALUES (\(CompanyRows.batch), \(rows.clock.now), 1)"
                )
            }
            #expect(try await rows.count("release") == 0)
            await #expect(throws: StorageError.self) {
                try await rows.run(
                    """
                    INSERT INTO released_result (sheet, batch, decision)
                    SELECT sheet, batch, id FROM decision
                    """)
            }
            #expect(try await rows.count("released_result") == 0)
        }
    }

    // S4-36
    @Test(arguments: Engine.all)
    func `cannot give one person the decision about another`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            for sheet in CompanyRows.sheets { try await rows.decide(sheet) }
            try await rows.run(
                "INSERT INTO release (batch, at, released_by) VALUES (\(CompanyRows.batch), \(rows.clock.now), 1)"
            )
            await #expect(throws: StorageError.foreignKeyViolation) {
                try await rows.run(
                    """
                    INSERT INTO released_result (sheet, batch, decision)
                    SELECT \(CompanyRows.sheets[0]), \(CompanyRows.batch), id FROM decision
                    WHERE sheet = \(CompanyRows.sheets[1])
                    """)
            }
        }
    }

    @Test(arguments: Engine.all)
    func `happens once`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            for sheet in CompanyRows.sheets { try await rows.decide(sheet) }
            let permit = rows.permit(.resultRelease)
            try await rows.tenant.database.write { try $0.release(CompanyRows.batch, under: permit) }
            await #expect(throws: StorageError.self) {
                try await rows.tenant.database.write { try $0.release(CompanyRows.batch, under: permit) }
            }
            #expect(try await rows.count("release") == 1)
            #expect(try await rows.count("released_result") == 3)
        }
    }

    // S4-37: the release names the latest decision, the earlier ones stay.
    @Test(arguments: Engine.all)
    func `takes the latest decision and keeps the earlier`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            for sheet in CompanyRows.sheets { try await rows.decide(sheet, .notNeeded) }
            try await rows.decide(CompanyRows.sheets[0], .needed)
            let permit = rows.permit(.resultRelease)
            let released = try await rows.tenant.database.write { db in
                try db.release(CompanyRows.batch, under: permit)
                return try db.releasedDecision(
                    of: CompanyRows.sheets[0], campaign: CompanyRows.campaign.id, under: permit)
            }
            #expect(released?.record.decision == .needed)
            #expect(try await rows.count("decision") == 4)
        }
    }
}
