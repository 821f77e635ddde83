import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `A provider's member of staff` {
    // S4-04: the company lets nobody of the provider in by a password of its own, and gives no role beside an
    // appointment.
    @Test(arguments: Engine.all)
    func `gets neither a link nor a role from the company's accounts`(engine: Engine) async throws {
        try await withProvider(engine) { scene in
            try await scene.appoint(ProviderScene.doctorMail, .implementer)
            let (office, administrator) = (scene.first.office, scene.first.administrator)
            let entry = try #require(
                try await office.accounts(as: administrator).first {
                    $0.account.mail == ProviderScene.doctorMail
                })
            #expect(entry.isProviders)
            await #expect(throws: Refusal.beyondOwnReach) {
                try await office.sendPasswordLink(to: entry.account.id, as: administrator)
            }
            await #expect(throws: Denied.notAllowed) {
                try await office.grant(.tenantAdministrator, to: entry.account.id, as: administrator)
            }
        }
    }

    // S4-04: appointed by the company, from there on implementer like any other.
    @Test(arguments: Engine.all)
    func `acts in a company by its appointment, and conducts the check there`(engine: Engine) async throws {
        try await withProvider(engine) { scene in
            let door = try await scene.session(scene.doctor)
            await #expect(throws: Denied.notFound) {
                try await scene.provider.enter(scene.firstCompany, as: scene.doctor, session: door)
            }
            try await scene.appoint(ProviderScene.doctorMail, .implementer)
            let entry = try await scene.provider.enter(scene.firstCompany, as: scene.doctor, session: door)
            #expect(entry.slug == scene.first.office.slug)
            let who = try #require(try await scene.first.office.principal(of: entry.session))
            guard case .account(let account) = who else { throw TestFault.sample }
            // Nothing before the declaration, as for everybody.
            #expect(try await scene.first.office.desk(of: account).undeclared.map(\.role) == [.implementer])
            #expect(try await scene.first.office.desk(of: account).grants.isEmpty)
            try await scene.first.office.attest(as: who)
            let desk = try await scene.first.office.desk(of: account)
            #expect(desk.roles == [.implementer] && desk.isProviders)

            let id = try await scene.first.draftCampaign(people: 3)
            try await scene.first.prepare(id)
            try await scene.first.office.qualify(account, as: scene.first.administrator)
            try await scene.first.appoint(account, as: .implementer, at: id)
            try await scene.first.office.openCampaign(id, as: who)
            let actors = try await scene.first.tenant.database.read { db in
                try db.rows("SELECT actor_kind, actor FROM audit WHERE function = 'campaign.open'").map {
                    "\(try $0.text(0)) \(try $0.int(1))"
                }
            }
            #expect(actors == ["account \(account.rawValue)"])
        }
    }

    // S4-04
    @Test(arguments: Engine.all)
    func `comes in from the first day to the last, and not one request longer`(engine: Engine) async throws {
        try await withProvider(engine) { scene in
            let (first, last) = (scene.today.adding(days: 2), scene.today.adding(days: 3))
            try await scene.appoint(ProviderScene.doctorMail, .clerk, from: first, until: last)
            func isIn() async throws -> Bool {
                let door = try await scene.session(scene.doctor)
                do {
                    let entry = try await scene.provider.enter(
                        scene.firstCompany, as: scene.doctor, session: door)
                    return try await scene.first.office.principal(of: entry.session) != nil
                } catch is Denied {
                    return false
                }
            }
            let moments: [(Instant, Bool)] = [
                (first.start.adding(seconds: -1), false), (first.start, true),
                (last.end.adding(seconds: -1), true), (last.end, false),
            ]
            for (moment, isRight) in moments {
                scene.clock.set(moment)
                #expect(try await isIn() == isRight, "\(moment.text)")
            }
        }
    }

    // S4-04, S3-09: an end counts at the next request.
    @Test(arguments: Engine.all)
    func `is out with the very next request when the company ends it`(engine: Engine) async throws {
        try await withProvider(engine) { scene in
            try await scene.appoint(ProviderScene.doctorMail, .implementer)
            let door = try await scene.session(scene.doctor)
            let entry = try await scene.provider.enter(scene.firstCompany, as: scene.doctor, session: door)
            #expect(try await scene.first.office.principal(of: entry.session) != nil)
            let staff = try await scene.first.office.appointedStaff(as: scene.first.administrator)
            let grant = try #require(staff.first?.grants.first)
            try await scene.provider.endAppointment(
                grant.id, at: scene.first.office, as: scene.first.administrator)
            #expect(try await scene.first.office.principal(of: entry.session) == nil)
            #expect(try await scene.provider.desk(as: scene.doctor).engagements.isEmpty)
            await #expect(throws: Denied.notFound) {
                try await scene.provider.enter(scene.firstCompany, as: scene.doctor, session: door)
            }
            await #expect(throws: Denied.notFound) {
                try await scene.provider.endAppointment(
                    grant.id, at: scene.first.office, as: scene.first.administrator)
            }
        }
    }

    // BI-47, TH44: one company at a time; a session there stands on the one at the provider's door.
    @Test(arguments: Engine.all)
    func `is in one company at a time, as long as the provider's session lives`(engine: Engine) async throws {
        try await withProvider(engine) { scene in
            try await scene.appoint(ProviderScene.doctorMail, .clerk)
            try await scene.appointInSecond(ProviderScene.doctorMail, .clerk)
            let door = try await scene.session(scene.doctor)
            let one = try await scene.provider.enter(scene.firstCompany, as: scene.doctor, session: door)
            let two = try await scene.provider.enter(scene.secondCompany, as: scene.doctor, session: door)
            #expect(try await scene.first.office.principal(of: one.session) == nil)
            #expect(try await scene.second.principal(of: two.session) != nil)
            #expect(try await scene.first.office.principal(of: two.session) == nil)
            let rows = try await scene.first.tenant.database.read { db in
                try db.rows("SELECT 1 FROM session WHERE hash = \(one.session.hash)").count
            }
            #expect(rows == 0)
            try await scene.provider.signOut(door)
            #expect(try await scene.second.principal(of: two.session) == nil)
        }
    }

    @Test(arguments: Engine.all)
    func `is out when the provider ends the role or makes an operator of them`(engine: Engine) async throws {
        try await withProvider(engine) { scene in
            try await scene.appoint(ProviderScene.doctorMail, .clerk)
            guard case .provider(let id) = scene.doctor else { throw TestFault.sample }
            for role in [Role.providerOperator, nil] {
                try await scene.provider.setRole(.providerStaff, of: id, as: scene.chief)
                let door = try await scene.session(scene.doctor)
                let entry = try await scene.provider.enter(
                    scene.firstCompany, as: scene.doctor, session: door)
                #expect(try await scene.first.office.principal(of: entry.session) != nil)
                try await scene.provider.setRole(role, of: id, as: scene.chief)
                #expect(try await scene.first.office.principal(of: entry.session) == nil)
                #expect(try await scene.provider.principal(of: door) == nil)
                let again = try await scene.session(scene.doctor)
                await #expect(throws: Denied.self) {
                    try await scene.provider.enter(scene.firstCompany, as: scene.doctor, session: again)
                }
            }
        }
    }

    // The tie is the only way in: a session made with a password of the company's own is none.
    @Test(arguments: Engine.all)
    func `has no other way in than the provider's door`(engine: Engine) async throws {
        try await withProvider(engine) { scene in
            try await scene.appoint(ProviderScene.doctorMail, .clerk)
            let staff = try await scene.first.office.appointedStaff(as: scene.first.administrator)
            let account = try #require(staff.first?.account)
            #expect(!account.hasPassword && account.mail == ProviderScene.doctorMail)
            let direct = try await scene.first.office.beginSession(of: .account(account.id), 0) { _ in }
            #expect(try await scene.first.office.principal(of: direct) == nil)
        }
    }
}
