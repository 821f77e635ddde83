import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Storage

// AZ-11
@Suite struct `An appointed reach` {
    static let places: [(place: Place, isHere: Bool)] = [
        (.implementation(CompanyRows.here), true), (.batch(CompanyRows.batch), true),
        (.sheet(CompanyRows.sheets[0]), true), (.implementation(CompanyRows.elsewhere), false),
        (.batch(CompanyRows.batchElsewhere), false), (.sheet(CompanyRows.sheetElsewhere), false),
        (.sheet(SheetID(rawValue: 999)), false), (.tenant, false), (.person(CompanyRows.person), false),
    ]

    // L-10, S3-02
    @Test(arguments: Engine.all)
    func `needs the appointment at that very implementation`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            try await rows.grant(.implementer, to: CompanyRows.accounts[0])
            for (place, _) in Self.places {
                let allowed = try await rows.isAllowed(.reviewRead, CompanyRows.boss, on: place)
                #expect(!allowed, "\(place)")
            }
            try await rows.appoint(CompanyRows.accounts[0], as: .implementer)
            for (place, isHere) in Self.places {
                let allowed = try await rows.isAllowed(.reviewRead, CompanyRows.boss, on: place)
                #expect(allowed == isHere, "\(place)")
            }
        }
    }

    // L-09
    @Test(arguments: Engine.all)
    func `needs the role as well as the appointment, and the duty of that role`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            let (first, second) = (CompanyRows.accounts[0], CompanyRows.accounts[1])
            let sheet = Place.sheet(CompanyRows.sheets[0])
            try await rows.appoint(first, as: .implementer)
            #expect(try await !rows.isAllowed(.reviewDecide, .account(first), on: sheet))
            try await rows.grant(.implementer, to: first, until: rows.clock.now.adding(seconds: 5))
            #expect(try await rows.isAllowed(.reviewDecide, .account(first), on: sheet))
            rows.clock.advance(seconds: 5)
            #expect(try await !rows.isAllowed(.reviewDecide, .account(first), on: sheet))

            try await rows.appoint(second, as: .clerk)
            try await rows.grant(.implementer, to: second)
            #expect(try await !rows.isAllowed(.reviewRead, .account(second), on: sheet))
            try await rows.grant(.clerk, to: second)
            #expect(try await rows.isAllowed(.reviewRead, .account(second), on: sheet))
            #expect(try await !rows.isAllowed(.reviewDecide, .account(second), on: sheet))
        }
    }

    @Test(arguments: Engine.all)
    func `speaks as implementer for whoever is clerk too`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            for role in [Role.clerk, .implementer] { try await rows.grant(role, to: CompanyRows.accounts[0]) }
            try await rows.appoint(CompanyRows.accounts[0], as: .clerk)
            let sheet = Place.sheet(CompanyRows.sheets[0])
            #expect(try await rows.ask(.reviewRead, CompanyRows.boss, on: sheet).role == .clerk)
            try await rows.appoint(CompanyRows.accounts[0], as: .implementer)
            let permit = try await rows.ask(.reviewRead, CompanyRows.boss, on: sheet)
            #expect(permit.role == .implementer)
            #expect(permit.basis == .implementer)
        }
    }
}

@Suite struct `A subtree reach` {
    // AZ-11
    @Test(arguments: Engine.all)
    func `covers the own department and what is below, and nothing beside or above`(
        engine: Engine
    ) async throws {
        try await withRows(engine) { rows in
            try await rows.grant(.lineManager, to: CompanyRows.accounts[0], department: CompanyRows.sales)
            let permit = try await rows.ask(.progressRead, CompanyRows.boss)
            #expect(permit.departments == [CompanyRows.sales, CompanyRows.firstTeam])
            #expect(permit.covers(CompanyRows.firstTeam))
            for outside in [CompanyRows.head, CompanyRows.factory, DepartmentID(rawValue: 99)] {
                #expect(!permit.covers(outside))
                await #expect(throws: Denied.notFound) {
                    try await rows.ask(.progressRead, CompanyRows.boss, on: .department(outside))
                }
            }
            try await rows.ask(.progressRead, CompanyRows.boss, on: .department(CompanyRows.firstTeam))
        }
    }

    @Test(arguments: Engine.all)
    func `joins several posts, each as long as it lasts`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            let account = CompanyRows.accounts[0]
            try await rows.grant(.lineManager, to: account, department: CompanyRows.firstTeam)
            try await rows.grant(
                .lineManager, to: account, department: CompanyRows.factory,
                until: rows.clock.now.adding(seconds: 5))
            let both = try await rows.ask(.progressRead, CompanyRows.boss)
            #expect(both.departments == [CompanyRows.firstTeam, CompanyRows.factory])
            rows.clock.advance(seconds: 5)
            let one = try await rows.ask(.progressRead, CompanyRows.boss)
            #expect(one.departments == [CompanyRows.firstTeam])
        }
    }

    @Test(arguments: Engine.all)
    func `does not narrow a role that reaches the whole tenant`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            let account = CompanyRows.accounts[0]
            try await rows.grant(.lineManager, to: account, department: CompanyRows.sales)
            rows.clock.advance(seconds: 1)
            try await rows.grant(.humanResources, to: account)
            #expect(try await rows.ask(.progressRead, CompanyRows.boss).departments == nil)
            try await rows.ask(.progressRead, CompanyRows.boss, on: .department(CompanyRows.factory))
        }
    }
}

@Suite struct `An own reach` {
    // S2-55, S3-02, AZ-11
    @Test(arguments: Engine.all)
    func `is the own record only`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            let other = PersonID(rawValue: 72)
            let me = Principal.person(CompanyRows.person)
            for function in [Function.resultListOwn, .resultReadOwn, .accessHistoryReadOwn] {
                try await rows.ask(function, me, on: .person(CompanyRows.person))
                let elsewhere: [Place] = [
                    .person(other), .tenant, .sheet(CompanyRows.sheets[0]), .batch(CompanyRows.batch),
                    .invitation(CompanyRows.invitation),
                ]
                for place in elsewhere {
                    let allowed = try await rows.isAllowed(function, me, on: place)
                    #expect(!allowed, "\(function) \(place)")
                }
            }
            for function in [Function.answerRead, .answerSave, .answerSend, .secretChoose] {
                let other = Place.invitation(InvitationID(rawValue: 72))
                let allowed = try await rows.isAllowed(function, CompanyRows.holder, on: other)
                #expect(!allowed, "\(function)")
            }
        }
    }

    // S2-55, PR-01: a link opens no result, not even the own one.
    @Test(arguments: Engine.all)
    func `of a link holds no result`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            for function in [Function.resultListOwn, .resultReadOwn, .accessHistoryReadOwn, .reviewRead] {
                for place in [Place.person(CompanyRows.person), .invitation(CompanyRows.invitation)] {
                    let allowed = try await rows.isAllowed(function, CompanyRows.holder, on: place)
                    #expect(!allowed, "\(function) \(place)")
                }
            }
        }
    }
}
