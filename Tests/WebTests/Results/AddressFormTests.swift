import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage
@testable import Web

extension World {
    /// The sentinel's address has changed, and a code is in a mail to the new one.
    fileprivate func changeAddress(_ code: AccessCode) async throws {
        let expires = company.clock.now.adding(days: 30)
        guard let person = people[.linkHolder]?.person else { throw TestFault.sample }
        try await company.tenant.database.write { db in
            try db.insertAddressCode(
                hash: code.addressHash, for: "new@example.jp", of: person, expires: expires)
        }
    }
}

extension Browser {
    fileprivate func confirm(_ code: String, _ world: World) async throws -> Answer {
        try await post(world.paths.ownAddress, [(FormToken.fieldName, World.formToken), ("code", code)])
    }
}

@Suite struct `The form for a changed mail address` {
    private static let wrong = "ABCD-EFGH-JK"

    // TH08b, S2-15: on the page behind the own secret, and only while a code is on its way.
    @Test(arguments: Engine.all)
    func `takes the code from the mail, and is gone afterwards`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let me = try await world.browser(.person)
            #expect(!(try await me.get(world.paths.results).text.contains(world.paths.ownAddress)))
            let code = AccessCode(length: AccessCode.addressCodeLength, random: Randoms.system)
            try await world.changeAddress(code)
            let asked = try await me.get(world.paths.results)
            #expect(
                asked.text.contains(world.paths.ownAddress) && PageCheck(markup: asked.text).mistakes == [])
            let wrong = try await me.confirm(Self.wrong, world)
            #expect(wrong.status == 422 && wrong.text.contains("番号がちがいます"))
            #expect(PageCheck(markup: wrong.text).mistakes == [])
            let right = try await me.confirm(code.grouped.lowercased(), world)
            #expect(right.status == 303 && right.location == world.paths.results + "?note=confirmed")
            let thanks = try await me.get(world.paths.results + "?note=confirmed")
            #expect(thanks.text.contains("確認できました") && PageCheck(markup: thanks.text).mistakes == [])
            #expect(!(try await me.get(world.paths.results).text.contains(world.paths.ownAddress)))
        }
    }

    // TH08b: after ten wrong codes the right one is wrong too, and the page says what to do.
    @Test(arguments: Engine.all)
    func `ends after too many wrong codes`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let me = try await world.browser(.person)
            let code = AccessCode(length: AccessCode.addressCodeLength, random: Randoms.system)
            try await world.changeAddress(code)
            for _ in 1...9 { _ = try await me.confirm(Self.wrong, world) }
            let last = try await me.confirm(Self.wrong, world)
            #expect(last.status == 422 && last.text.contains("使えなくなりました"))
            #expect(PageCheck(markup: last.text).mistakes == [])
            #expect(try await me.confirm(code.grouped, world).status == 422)
        }
    }
}
