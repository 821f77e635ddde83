import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Storage

private struct Broken: Error {}

@Suite struct `What the door leaves behind` {
    // L-04
    @Test(arguments: Engine.all)
    func `is one denied row and nothing else when it says no`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            let place = Place.sheet(CompanyRows.sheets[0])
            let before = try await rows.count("workplace")
            for function in [Function.reviewRead, .reviewDecide] {
                await #expect(throws: Denied.notAllowed) {
                    try await rows.door.perform(function, as: CompanyRows.boss, on: place) { db, permit in
                        try db.insert(Workplace(id: WorkplaceID(rawValue: 9), name: "x"), at: permit.at)
                    }
                }
            }
            let lines = try await rows.audit()
            #expect(lines.map(\.outcome) == ["denied", "denied"])
            #expect(lines.map(\.function) == ["review.read", "review.decide"])
            #expect(lines.allSatisfy { $0.object == "sheet 71" && $0.actor == 1 && $0.basis == "none" })
            #expect(try await rows.count("workplace") == before)
        }
    }

    @Test(arguments: Engine.all)
    func `is nothing when the work fails`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            let before = try await rows.count("workplace")
            for function in [Function.tenantCreate, .auditVerify] {
                await #expect(throws: Broken.self) {
                    try await rows.door.perform(function, as: .system(.setup)) { db, permit in
                        if function.changes {
                            try db.insert(Workplace(id: WorkplaceID(rawValue: 9), name: "x"), at: permit.at)
                        }
                        throw Broken()
                    }
                }
            }
            #expect(try await rows.audit().isEmpty)
            #expect(try await rows.count("workplace") == before)
        }
    }

    // A no of the rules inside the work ("not found") leaves the denied row and undoes the rest.
    @Test(arguments: Engine.all)
    func `is a denied row when the work itself finds nothing`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            let before = try await rows.count("workplace")
            await #expect(throws: Denied.notFound) {
                try await rows.door.perform(.tenantCreate, as: .system(.setup)) { db, permit in
                    try db.insert(Workplace(id: WorkplaceID(rawValue: 9), name: "x"), at: permit.at)
                    throw Denied.notFound
                }
            }
            #expect(try await rows.audit().map(\.outcome) == ["denied"])
            #expect(try await rows.count("workplace") == before)
        }
    }

    // L-04, L-36, RE-17: who, what, of whom, on what ground and for what purpose.
    @Test(arguments: Engine.all)
    func `is exactly one row for each audited function, with basis and purpose`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            for (index, role) in Role.assignable.enumerated() {
                let account = CompanyRows.accounts[index]
                try await rows.grant(role, to: account, department: role.needsScope ? CompanyRows.head : nil)
                if role == .clerk { try await rows.appoint(account, as: .clerk) }
                if role == .implementer { try await rows.appoint(account, as: .implementer) }
            }
            for (who, role, place) in Self.askers {
                for function in Function.allCases where Self.reach(role, function) != nil {
                    let before = try await rows.audit().count
                    try await rows.ask(function, who, on: place)
                    let added = try await rows.audit().dropFirst(before)
                    #expect(added.count == (function.isAudited ? 1 : 0), "\(role) \(function)")
                    guard let line = added.first else { continue }
                    let expected = AuditLine(
                        actorKind: who.auditActor.kind, actor: who.auditActor.number,
                        function: function.rawValue, object: "\(place.kind) \(place.number)",
                        basis: Self.basis(role, function), purpose: function.purpose.rawValue,
                        outcome: function.changes ? "done" : "read")
                    #expect(line == expected)
                }
            }
        }
    }

    static func reach(_ role: Role, _ function: Function) -> Reach? {
        RoleTable.reach(role, function, scoped: role.needsScope)
    }

    /// Each role with a place at which all of its functions are allowed.
    static let askers: [(Principal, Role, Place)] =
        [
            (.visitor, .visitor, .tenant),
            (CompanyRows.holder, .linkHolder, .invitation(CompanyRows.invitation)),
            (.person(CompanyRows.person), .employee, .person(CompanyRows.person)),
            (.system(.mailDelivery), .system, .tenant),
        ]
        + Role.assignable.enumerated().map { index, role in
            (.account(CompanyRows.accounts[index]), role, .batch(CompanyRows.batch))
        }

    /// As the issue words it: own, implementer, clerk, duty where no health data is opened, or the program.
    static func basis(_ role: Role, _ function: Function) -> String {
        switch role {
        case .employee, .linkHolder: "own"
        case .system: "system"
        case .implementer: function.opensHealthData ? "implementer" : "duty"
        case .clerk: function.opensHealthData ? "clerk" : "duty"
        // HR opens what was passed on, and nothing else.
        case .humanResources: function.opensHealthData ? "consent" : "duty"
        default: "duty"
        }
    }

    // ARCHITECTURE §4: a read's row is durable before the reply.
    @Test(arguments: Engine.all)
    func `must be stored before a read is answered`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            let commits = rows.tenant.database.writerFigures.commits
            let me = Principal.person(CompanyRows.person)
            try await rows.ask(.resultListOwn, me, on: .person(CompanyRows.person))
            #expect(rows.tenant.database.writerFigures.commits == commits + 1)

            // Where the row cannot be written, the read is not answered.
            try await rows.tenant.database.write { db in
                try db.becomeOwner()
                try db.run("ALTER TABLE audit RENAME TO audit_away")
            }
            await #expect(throws: StorageError.self) {
                try await rows.ask(.resultListOwn, me, on: .person(CompanyRows.person))
            }
        }
    }
}

@Suite struct `A query for health data` {
    // L-04: a permit for something else opens no answer.
    @Test(arguments: Engine.all)
    func `refuses a permit that was given for anything else`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            for function in Function.allCases where !function.opensHealthData {
                let permit = rows.permit(function)
                await #expect(throws: Denied.notAllowed, "\(function)") {
                    try await rows.tenant.database.read { db in
                        _ = try db.answers(
                            of: try db.sheet(CompanyRows.sheets[0]), campaign: CompanyRows.campaign.id,
                            under: permit)
                    }
                }
                await #expect(throws: Denied.notAllowed) {
                    try await rows.tenant.database.read { db in
                        _ = try db.decisions(
                            inBatch: CompanyRows.batch, campaign: CompanyRows.campaign.id, under: permit)
                    }
                }
            }
        }
    }
}
