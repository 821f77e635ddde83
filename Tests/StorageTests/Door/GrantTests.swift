import Organisation
import TestSupport
import Testing

@testable import Storage

// AZ-01, AZ-03
@Suite struct `A permit` {
    // AZ-14
    @Test(arguments: Engine.all)
    func `is not had without a grant, whatever is asked and of what`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            let places: [Place] = [
                .tenant, .implementation(CompanyRows.here), .batch(CompanyRows.batch),
                .sheet(CompanyRows.sheets[0]), .person(CompanyRows.person), .account(CompanyRows.accounts[0]),
            ]
            for function in Function.allCases {
                for place in places {
                    let allowed = try await rows.isAllowed(function, CompanyRows.boss, on: place)
                    // What concerns the own account needs no role, and reaches no other place.
                    let isOwn = RoleTable.reach(.staffMember, function) == .own
                    let isHome = place == .tenant || place == .account(CompanyRows.accounts[0])
                    #expect(allowed == (isOwn && isHome), "\(function) \(place)")
                }
            }
        }
    }

    // S3-04, AZ-13: one row of the table at a time, each role alone.
    @Test(arguments: Engine.all)
    func `of an account is what the table gives its one role`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            for (index, role) in Role.assignable.enumerated() {
                let account = CompanyRows.accounts[index]
                try await rows.grant(
                    role, to: account, department: role.needsScope ? CompanyRows.sales : nil)
                for function in Function.allCases {
                    let reach = RoleTable.reach(role, function, scoped: role.needsScope)
                    let isOwn = RoleTable.reach(.staffMember, function) == .own
                    let allowed = try await rows.isAllowed(function, .account(account))
                    // Nobody is appointed here, so the tenant as a whole is out of an appointed reach.
                    #expect(
                        allowed == (reach == .tenant || reach == .subtree || isOwn), "\(role) \(function)")
                }
            }
        }
    }

    // AZ-14
    @Test(arguments: Engine.all)
    func `of a visitor, a link, a person and the program is what the table gives them`(
        engine: Engine
    ) async throws {
        try await withRows(engine) { rows in
            let askers: [(Principal, Role, Place)] = [
                (.visitor, .visitor, .tenant),
                (CompanyRows.holder, .linkHolder, .invitation(CompanyRows.invitation)),
                (.person(CompanyRows.person), .employee, .person(CompanyRows.person)),
                (.system(.commandLine), .system, .tenant),
            ]
            for (who, role, place) in askers {
                for function in Function.allCases {
                    let allowed = try await rows.isAllowed(function, who, on: place)
                    #expect(allowed == (RoleTable.reach(role, function) != nil), "\(role) \(function)")
                }
            }
        }
    }

    // AZ-03
    @Test(arguments: Engine.all)
    func `begins and ends with the grant, at the very next request`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            let now = rows.clock.now
            try await rows.grant(
                .humanResources, to: CompanyRows.accounts[0], from: now.adding(seconds: 60),
                until: now.adding(seconds: 120))
            let expected = [(0, false), (59, false), (60, true), (119, true), (120, false), (9_999, false)]
            for (seconds, allowed) in expected {
                rows.clock.set(now.adding(seconds: seconds))
                #expect(try await rows.isAllowed(.rosterRead, CompanyRows.boss) == allowed, "\(seconds)")
            }
        }
    }

    // AZ-03
    @Test(arguments: Engine.all)
    func `is gone when the grant is ended`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            let grant = try await rows.grant(.humanResources, to: CompanyRows.accounts[0])
            #expect(try await rows.isAllowed(.rosterRead, CompanyRows.boss))
            let now = rows.clock.now
            try await rows.tenant.database.write { try $0.endGrant(grant, at: now) }
            #expect(try await !rows.isAllowed(.rosterRead, CompanyRows.boss))
        }
    }
}
