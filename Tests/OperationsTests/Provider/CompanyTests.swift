import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `The provider's operator` {
    // S3-09: made, opened by its one-time link, deleted; every step in the installation's own audit.
    @Test(arguments: Engine.all)
    func `makes a company, whose first administrator comes by a link that works once`(engine: Engine)
        async throws
    {
        try await withProvider(engine) { scene in
            let made = try await scene.provider.createCompany("三社目", as: scene.chief)
            let secret = try #require(Secret(text: String(made.link.suffix(43))))
            #expect(made.link.hasPrefix("http://127.0.0.1/setup/"))
            let offices = scene.provider.offices
            #expect(try await offices.setUpTask(secret) == .administrator(of: "三社目"))
            let first = FirstCompany(
                company: "名乗った会社", name: "最初 の人", mail: "first@example.jp", password: "long-enough-words")
            let (office, session) = try await offices.setUp(first, by: secret)
            #expect(office.companyName == "三社目" && office.slug == made.company.slug)
            #expect(try await office.principal(of: session) != nil)
            await #expect(throws: Refusal.linkUnknown) { try await offices.setUp(first, by: secret) }
            await #expect(throws: Refusal.inUse) {
                try await scene.provider.administratorLink(of: made.company.id, as: scene.chief)
            }
            await #expect(throws: Refusal.inUse) {
                try await scene.provider.createCompany("三社目", as: scene.chief)
            }
            #expect(try await scene.audit().filter { $0 == "provider tenant.create done" }.count == 1)
        }
    }

    // BI-88, TH33: typed name; the neighbour untouched; sessions dead at once; the word never again.
    @Test(arguments: Engine.all)
    func `deletes a company by its typed name, and its sessions end at once`(engine: Engine) async throws {
        try await withProvider(engine) { scene in
            try await scene.appointInSecond(ProviderScene.doctorMail, .clerk)
            let door = try await scene.session(scene.doctor)
            let inside = try await scene.provider.enter(
                scene.secondCompany, as: scene.doctor, session: door)
            let own = try await scene.second.beginSession(of: scene.secondAdministrator, 0) { _ in }
            #expect(try await scene.second.principal(of: own) != nil)
            for typed in ["", "凪テスト株式会社", "もう一社 ", "もう一"] {
                await #expect(throws: Refusal.badField(.companyName)) {
                    try await scene.provider.deleteCompany(
                        scene.secondCompany, typed: typed, as: scene.chief)
                }
            }
            #expect(try await scene.second.principal(of: own) != nil)
            try await scene.provider.deleteCompany(scene.secondCompany, typed: "もう一社", as: scene.chief)
            let offices = scene.provider.offices
            #expect(try await offices.office(slug: scene.second.slug) == nil)
            #expect(try await !offices.knows(slug: scene.second.slug))
            await #expect(throws: (any Error).self) { try await scene.second.principal(of: own) }
            await #expect(throws: (any Error).self) { try await scene.second.principal(of: inside.session) }
            #expect(try await scene.provider.desk(as: scene.doctor).engagements.isEmpty)
            #expect(try await scene.provider.departedSlugs(as: scene.chief) == [scene.second.slug])
            // The other company goes on.
            _ = try await scene.first.office.accounts(as: scene.first.administrator)
            #expect(try await scene.audit().suffix(3).contains("provider tenant.delete done"))
            await #expect(throws: Denied.notFound) {
                try await scene.provider.deleteCompany(scene.secondCompany, typed: "もう一社", as: scene.chief)
            }
        }
    }

    // S3-09: the provider's door by the table, row by row.
    @Test(arguments: Engine.all)
    func `may do at the provider's door what nobody else may`(engine: Engine) async throws {
        try await withProvider(engine) { scene in
            let functions = Function.allCases
            let door = scene.provider.door
            func allowed(_ who: Principal) async throws -> Set<Function> {
                var found: Set<Function> = []
                for function in functions {
                    do {
                        try await door.check(function, as: who)
                        found.insert(function)
                    } catch is Denied {
                        continue
                    }
                }
                return found
            }
            let open = Set(functions.filter { RoleTable.reach(.visitor, $0) != nil })
            let right: [(Principal, Set<Function>)] = [
                (.visitor, open),
                (
                    scene.chief,
                    [
                        .providerHomeRead, .tenantListRead, .tenantCreate, .tenantDelete, .providerStaffRead,
                        .providerStaffChange,
                    ]
                ),
                (scene.doctor, [.providerHomeRead, .providerEnter]), (scene.first.administrator, []),
                (.provider(ProviderAccountID(rawValue: 9)), []),
            ]
            for (who, functions) in right {
                let found = try await allowed(who)
                #expect(found == functions, "\(who)")
            }
            // And in a company neither is anybody.
            for who in [scene.chief, scene.doctor] {
                for function in functions {
                    await #expect(throws: Denied.notAllowed) {
                        try await scene.first.office.door.check(function, as: who)
                    }
                }
            }
        }
    }

    @Test(arguments: Engine.all)
    func `leaves an intact audit, and somebody to be operator`(engine: Engine) async throws {
        try await withProvider(engine) { scene in
            guard case .provider(let id) = scene.chief else { throw TestFault.sample }
            await #expect(throws: Refusal.inUse) {
                try await scene.provider.setRole(nil, of: id, as: scene.chief)
            }
            _ = try await scene.provider.createCompany("四社目", as: scene.chief)
            let finding = try await Audit.verify(scene.provider.installation.database)
            guard case .intact(let rows) = finding else {
                Issue.record("\(finding)")
                return
            }
            #expect(rows >= 5)
        }
    }
}
