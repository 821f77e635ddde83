import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Web

// SECURITY: a step for which a password of ten minutes ago is not enough.
@Suite struct `A dangerous step` {
    /// Every route of the company's own pages whose function asks for a fresh sign-in.
    private func rows(_ world: World) -> [Routes.Row] {
        world.house.rows.filter { $0.function.needsFreshSignIn && $0.path.hasPrefix("/t/:slug/") }
    }

    @Test(arguments: Engine.all)
    func `asks for the password again after ten minutes, whichever it is`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let rows = rows(world)
            #expect(rows.count >= 10)
            for row in rows {
                let caller = Caller.allCases.first { $0.cookie == .staff && $0.mayAsk(row) }
                guard let caller else { continue }
                let address = try #require(try await world.addresses(of: row).first)
                let browser = try await world.browser(caller)
                world.company.clock.advance(seconds: Freshness.minutes * 60)
                // What its form needs is made before.
                _ = try await world.fields(of: row)
                let before = try await world.rows()
                let answer = try await world.ask(row, at: address, in: browser)
                let place = world.paths.confirmation + "?back="
                #expect(answer.status == 303 && answer.location?.hasPrefix(place) == true, "\(row.path)")
                let changed = World.changed(before, try await world.rows())
                #expect(changed.isSubset(of: ["session"]), "\(row.path) changed \(changed)")
                // It leads back to a page that is there.
                let back = try #require(answer.location?.dropFirst(place.count))
                let page = try await browser.get(world.paths.page(back: String(back)) ?? "/")
                #expect([200, 303].contains(page.status), "\(row.path) leads back to \(back)")
            }
        }
    }

    @Test func `is done within ten minutes`() async throws {
        try await withWorld { world in
            for row in rows(world) {
                guard let caller = Caller.allCases.first(where: { $0.cookie == .staff && $0.mayAsk(row) })
                else {
                    continue
                }
                let address = try #require(try await world.addresses(of: row).first)
                let browser = try await world.browser(caller)
                world.company.clock.advance(seconds: Freshness.minutes * 60 - 1)
                let answer = try await world.ask(row, at: address, in: browser)
                #expect(answer.location?.hasPrefix(world.paths.confirmation) != true, "\(row.path)")
            }
        }
    }

    @Test(arguments: Engine.all)
    func `is open again after the password, and leads back kindly`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let office = world.company.office
            let password = "みどりの灯台と七つの舟でゆく"
            try await office.sendPasswordLink(
                to: world.company.accountOfClerk, as: world.company.administrator)
            try await world.company.deliver()
            let link = try #require(world.company.mail.secret(to: "clerk@example.jp"))
            try await office.setPassword(password, by: link)
            let browser = try await world.browser(.clerk)
            world.company.clock.advance(seconds: 11 * 60)
            let address = world.paths.release(of: .id(world.year.reviewed.batch))
            let token = [(FormToken.fieldName, World.formToken)]
            let sent = try await browser.post(address, token + [("agreed", "yes")])
            let asked = try #require(sent.location)
            let page = try await browser.get(asked)
            #expect(page.status == 200 && page.text.contains("まだ何も変わっていません"))
            let back = String(asked.drop { $0 != "=" }.dropFirst())
            let wrong = try await browser.post(
                world.paths.confirmation, token + [("back", back), ("password", "wrong")])
            #expect(wrong.status == 422)
            let right = try await browser.post(
                world.paths.confirmation, token + [("back", back), ("password", password)])
            #expect(right.status == 303 && right.location == address)
            let again = try await browser.post(address, token + [("agreed", "yes")])
            #expect(again.location?.hasPrefix(world.paths.confirmation) != true)
        }
    }

    // An address that came from outside leads nowhere but home.
    @Test(arguments: [
        "//evil.example", "https://evil.example", "../home", "a//b", "accounts/.", "x?y", "%2e", "",
    ])
    func `leads back into the own house only`(back: String) {
        #expect(Paths(slug: "h4kq9zt2ab").page(back: back) == nil)
    }
}
