import Organisation
import TestSupport
import Testing

@testable import Storage

// AZ-11: 管理監督者1〜3, 医療職1〜3, 実施事務従事者1〜3.
@Suite struct `A variant` {
    static let account = CompanyRows.accounts[0]

    // S3-59, S3-60, S3-62: the own department's ancestor on that level, and everything below it.
    @Test(arguments: Engine.all)
    func `reaches the subtree of its level above the own department`(engine: Engine) async throws {
        let all: Set = [CompanyRows.head, CompanyRows.sales, CompanyRows.firstTeam, CompanyRows.factory]
        let expected = [1: all, 2: [CompanyRows.sales, CompanyRows.firstTeam], 3: [CompanyRows.firstTeam]]
        for (level, departments) in expected {
            try await withRows(engine) { rows in
                try await rows.link(Self.account, to: CompanyRows.person)
                try await rows.grant(.humanResources, to: Self.account, level: level)
                let permit = try await rows.ask(.progressRead, CompanyRows.boss)
                #expect(permit.departments == departments && permit.reach == .subtree)
                #expect(try await !rows.isAllowed(.rosterImport, CompanyRows.boss))
            }
        }
    }

    // S3-59: concurrent posts (兼務), each as long as it lasts.
    @Test(arguments: Engine.all)
    func `joins concurrent posts while they last`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            let today = rows.clock.now.day
            try await rows.link(Self.account, to: CompanyRows.person)
            try await rows.grant(.lineManager, to: Self.account, level: 3)
            try await rows.run(
                """
                INSERT INTO post (person, department, from_day, until_day)
                VALUES (\(CompanyRows.person), \(CompanyRows.factory), \(today), \(today.adding(days: 1)))
                """)
            for (days, departments) in [
                (0, [CompanyRows.firstTeam, CompanyRows.factory]),
                (1, [CompanyRows.firstTeam, CompanyRows.factory]), (1, [CompanyRows.firstTeam]),
            ] as [(Int, Set<DepartmentID>)] {
                rows.clock.advance(seconds: days * 86_400)
                let permit = try await rows.ask(.progressRead, CompanyRows.boss)
                #expect(permit.departments == departments)
            }
        }
    }

    // AZ-03: a move counts at the next request, and the place asked for must lie inside.
    @Test(arguments: Engine.all)
    func `follows the person who moves, at the next request`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            let factory = Place.department(CompanyRows.factory)
            try await rows.link(Self.account, to: CompanyRows.person)
            try await rows.grant(.lineManager, to: Self.account, level: 3)
            #expect(try await !rows.isAllowed(.progressRead, CompanyRows.boss, on: factory))
            rows.clock.advance(seconds: 86_400)
            try await rows.run(
                """
                INSERT INTO employment (person, from_day, workplace, department)
                VALUES (\(CompanyRows.person), \(rows.clock.now.day), \(CompanyRows.workplace), \(CompanyRows.factory))
                """)
            #expect(try await rows.isAllowed(.progressRead, CompanyRows.boss, on: factory))
            let left = Place.department(CompanyRows.firstTeam)
            #expect(try await !rows.isAllowed(.progressRead, CompanyRows.boss, on: left))
        }
    }

    @Test(arguments: Engine.all)
    func `of nobody in the roster reaches the department it names, or nothing`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            try await rows.grant(.medicalStaff, to: CompanyRows.accounts[0], level: 2)
            #expect(try await rows.ask(.progressRead, CompanyRows.boss).departments == [])
            let second = CompanyRows.accounts[1]
            try await rows.grant(.medicalStaff, to: second, department: CompanyRows.firstTeam, level: 2)
            let permit = try await rows.ask(.progressRead, .account(second))
            #expect(permit.departments == [CompanyRows.sales, CompanyRows.firstTeam])
        }
    }
}

@Suite struct `Whoever has left` {
    // S1-18, AZ-03: roles end with the last day, without anybody doing anything, and rehiring opens them again.
    @Test(arguments: Engine.all)
    func `holds no role from the day after`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            try await rows.link(CompanyRows.accounts[0], to: CompanyRows.person)
            try await rows.grant(.humanResources, to: CompanyRows.accounts[0])
            let last = rows.clock.now.day.adding(days: 1)
            try await rows.run(
                """
                INSERT INTO leaving (person, last_day, at) VALUES (\(CompanyRows.person), \(last), \(rows.clock.now))
                """)
            for isEmployed in [true, true, false, false] {
                #expect(try await rows.isAllowed(.rosterRead, CompanyRows.boss) == isEmployed)
                rows.clock.advance(seconds: 86_400)
            }
            try await rows.run(
                """
                INSERT INTO employment (person, from_day, workplace, department)
                VALUES (\(CompanyRows.person), \(rows.clock.now.day), \(CompanyRows.workplace), \(CompanyRows.sales))
                """)
            #expect(try await rows.isAllowed(.rosterRead, CompanyRows.boss))
        }
    }
}

extension CompanyRows {
    func link(_ account: AccountID, to person: PersonID) async throws {
        let now = clock.now
        try await tenant.database.write { try $0.link(account, to: person, at: now, by: 0) }
    }
}
