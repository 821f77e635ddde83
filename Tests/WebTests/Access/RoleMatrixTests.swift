import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Web

extension Caller {
    /// What the table says about this caller and a route with the sentinel's ids in its address.
    func mayAsk(_ row: Routes.Row) -> Bool {
        if RoleTable.reach(.visitor, row.function) == .anyone { return true }
        if RoleTable.reach(.staffMember, row.function) == .own { return cookie == .staff }
        switch RoleTable.reach(role, row.function, scoped: role.needsScope) {
        case nil: return false
        case .appointed, .appointedSubtree: return isAppointed
        case .own: return isSentinel || !row.path.contains(":sheet")
        case .tenant, .subtree, .anyone, .installation: return true
        }
    }
}

// Done when 4, AZ-01, AZ-11, AZ-14
@Suite struct `Every address as every caller` {
    // S2-55, S3-02, S3-04, L-04: pages and actions with the real ids of one person, by everybody.
    @Test(arguments: Engine.all)
    func `gives exactly what the role table says`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            for row in world.house.rows {
                // Those who may not come first: what is allowed may move the year on.
                let addresses = try await world.addresses(of: row)
                // What looking changes has a test of its own (`Looking at a page`).
                // What the form of a row needs is made before, not by the first who asks.
                if row.method == "POST" { _ = try await world.fields(of: row) }
                let before = row.method == "POST" ? try await world.rows() : [:]
                for caller in Caller.allCases where !caller.mayAsk(row) {
                    for address in addresses { try await check(row, address, caller, world) }
                }
                let after = row.method == "POST" ? try await world.rows() : [:]
                let changed = World.changed(before, after)
                #expect(changed.isSubset(of: ["audit", "audit_head", "session"]), "\(row.path) \(changed)")
                for caller in Caller.allCases where caller.mayAsk(row) {
                    for address in addresses { try await check(row, address, caller, world) }
                }
            }
        }
    }

    private func check(
        _ row: Routes.Row, _ address: String, _ caller: Caller, _ world: World
    ) async throws {
        let browser = try await world.browser(caller)
        let length = try await world.auditLength(at: row)
        let answer = try await world.ask(row, at: address, in: browser)
        let refused = try await world.denials(at: row, after: length)
        let what = "\(caller) \(row.method) \(address) (\(row.function)): \(answer.status), denied \(refused)"
        if caller.mayAsk(row) {
            let allowed = row.method == "GET" ? [200, 303] : [200, 303, 409, 422, 400]
            #expect(allowed.contains(answer.status) && !answer.isSentAway, "\(what)")
            // An allowed page asks for nothing that it may not have.
            #expect(refused.isEmpty, "\(what)")
        } else {
            #expect(answer.isSentAway || refused.contains(row.function.rawValue), "\(what)")
        }
    }

    // Done when 4, in the issue's own words, without asking the table.
    @Test(arguments: Engine.all)
    func `refuses line manager, HR and administrator wherever one person's answers or result stand`(
        engine: Engine
    ) async throws {
        try await withWorld(engine) { world in
            let individual = [
                "/sheets/", "/batches/", "/results", "/answers", "/submissions", "/secret", "/receipt",
            ]
            let open = [
                Paths.route.resultSignIn, Paths.route.resultSignOut, Paths.route.skippedSecret,
                Paths.route.forgottenSecret, Paths.route.secretCode,
            ]
            let rows = world.house.rows.filter { row in
                individual.contains { row.path.contains($0) } && !open.contains(row.path)
            }
            #expect(rows.count >= 20)
            for caller in [Caller.lineManager, .humanResources, .administrator, .visitor, .otherPerson] {
                for row in rows where caller != .otherPerson || row.path.contains(":sheet") {
                    for address in try await world.addresses(of: row) {
                        let answer = try await world.ask(
                            row, at: address, in: try await world.browser(caller))
                        #expect(answer.isSentAway, "\(caller) \(row.method) \(address)")
                    }
                }
            }
        }
    }

    // AZ-14: a session counts only in its own cookie, at its own company, while it lives.
    @Test func `takes a session only for what it is, where it is, while it lasts`() async throws {
        try await withWorld { world in
            let places: [(Caller, String)] = [
                (.implementer, world.paths.home), (.person, world.paths.results),
                (.linkHolder, world.paths.receipt),
            ]
            for (owner, _) in places {
                let session = try await world.browser(owner).cookies
                let value = try #require(owner.cookie.flatMap { session[$0.rawValue] })
                for (other, path) in places {
                    let cookie = try #require(other.cookie)
                    let browser = Browser(world.house.responder)
                    browser.setCookie(cookie.rawValue, value)
                    let answer = try await browser.get(path)
                    #expect(answer.isSentAway == (owner != other), "\(owner) in \(cookie): \(answer.status)")
                }
            }
            let browser = try await world.browser(.implementer)
            #expect(try await !browser.get(world.paths.home).isSentAway)
            world.company.clock.advance(seconds: 30 * 60)
            #expect(try await browser.get(world.paths.home).isSentAway)
        }
    }
}
