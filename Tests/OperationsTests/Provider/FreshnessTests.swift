import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `A dangerous step of a provider's member of staff` {
    static let password = "a-long-provider-password"

    // The account in the company has no password: the one of the provider's door is asked for.
    @Test(arguments: Engine.all)
    func `asks for the password of the provider's door`(engine: Engine) async throws {
        try await withProvider(engine) { scene in
            guard case .provider(let id) = scene.doctor else { throw TestFault.sample }
            let phc = try await Passwords.light().hash(Self.password, for: .staff)
            try await scene.provider.door.perform(.providerStaffChange, as: .system(.commandLine)) { db, _ in
                try db.setPassword(phc, ofProvider: id)
            }
            try await scene.appoint(ProviderScene.doctorMail, .clerk)
            let door = try await scene.session(scene.doctor)
            let entry = try await scene.provider.enter(scene.firstCompany, as: scene.doctor, session: door)
            let office = scene.first.office
            let who = try #require(try await office.principal(of: entry.session))
            #expect(try await office.isFresh(entry.session) == true)
            scene.clock.advance(seconds: 10 * 60)
            #expect(try await office.isFresh(entry.session) == false)
            await #expect(throws: Refusal.wrongSecret) {
                try await office.confirm(password: "x", code: "", session: entry.session, as: who)
            }
            try await office.confirm(password: Self.password, code: "", session: entry.session, as: who)
            #expect(try await office.isFresh(entry.session) == true)
        }
    }
}
