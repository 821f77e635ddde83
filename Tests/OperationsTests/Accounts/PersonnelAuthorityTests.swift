import Campaigns
import Operations
import Organisation
import TestSupport
import Testing

@testable import Storage

@Suite struct `Personnel authority` {
    // L-01, L-03: both sides meet in one person only where nobody in scope is one over whom they decide.
    @Test(arguments: Engine.all)
    func `keeps a line manager from conducting the check of the own people`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let (clerk, office) = (house.accountOfClerk, house.office)
            try await house.take(SampleCompany.roster(6))
            let sales = try await house.department("営業部")
            await #expect(throws: Refusal.authorityOverExaminees(4)) {
                try await office.grant(.lineManager, to: clerk, department: sales, as: house.administrator)
            }
            // A clerk of the factory alone may lead the sales department.
            let factory = try await house.department("製造部")
            let other = try await house.newAccount("製造 担当", .clerk, department: factory)
            guard case .account(let id) = other else { throw TestFault.sample }
            try await office.grant(.lineManager, to: id, department: sales, as: house.administrator)
        }
    }

    // L-01: recorded over everybody, a subtree or one person; every task of the conduct is closed at once.
    @Test(arguments: Engine.all)
    func `closes the records of those it is over, at the next request, and of nobody else`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let (office, implementer) = (house.office, house.implementer)
            let id = try await house.openCampaign(people: 6)
            for n in 1...6 { try await house.answer(n, high: n == 1) }
            let batch = try await office.closeCampaign(id, as: house.clerk)
            let all = try await office.reviewList(batch, as: implementer).examinees
            let first = try #require(all.first)
            let record = try await office.recordAuthority(
                of: house.accountOfImplementer, over: .person(first.person), as: house.administrator)
            // What was declared before no longer holds: first nothing opens at all.
            house.clock.advance(seconds: 1)
            try await office.endAuthority(record, of: house.accountOfImplementer, as: house.administrator)
            await #expect(throws: Denied.self) { try await office.reviewList(batch, as: implementer) }
            house.clock.advance(seconds: 1)
            try await office.attest(as: implementer)
            #expect(try await office.reviewList(batch, as: implementer).examinees.count == 6)
        }
    }

    // L-01, at the door itself: a declaration made against the record still opens nothing of that person.
    @Test(arguments: Engine.all)
    func `leaves out whoever it is over, even where a declaration stands`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let (office, implementer) = (house.office, house.implementer)
            let id = try await house.openCampaign(people: 6)
            for n in 1...6 { try await house.answer(n, high: n == 1) }
            let batch = try await office.closeCampaign(id, as: house.clerk)
            let first = try #require(try await office.reviewList(batch, as: implementer).examinees.first)
            let record = AuthorityRecord(
                id: AuthorityID(rawValue: 5), account: house.accountOfImplementer,
                over: .person(first.person), from: house.clock.now.adding(seconds: -60), until: nil)
            try await house.tenant.database.write { try $0.insert(record, by: 0) }
            let list = try await office.reviewList(batch, as: implementer)
            #expect(list.examinees.count == 5 && !list.examinees.contains { $0.person == first.person })
            await #expect(throws: Denied.notAllowed) {
                try await office.examinee(first.sheet, as: implementer)
            }
            await #expect(throws: Denied.notAllowed) {
                try await office.decide(.needed, about: first.sheet, as: implementer)
            }
            await #expect(throws: Denied.notAllowed) {
                try await office.acceptCriteria(batch, as: implementer)
            }
            let second = try #require(list.examinees.first)
            try await office.decide(.notNeeded, about: second.sheet, as: implementer)
            // Declaring against the record is refused.
            await #expect(throws: Refusal.authorityOverExaminees(1)) {
                try await office.attest(as: implementer)
            }
        }
    }

    // L-01: nobody is appointed where one examinee is barred.
    @Test(arguments: Engine.all)
    func `bars an appointment where one examinee is concerned`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let draft = try await house.draftCampaign(people: 6)
            let factory = try await house.department("製造部")
            try await house.office.recordAuthority(
                of: house.accountOfClerk, over: .department(factory), as: house.administrator)
            await #expect(throws: Refusal.authorityOverExaminees(2)) {
                try await house.office.appoint(
                    house.accountOfClerk, for: .clerk, at: draft, as: house.implementer)
            }
        }
    }

    // L-01, L-03: a health-side role acts only after the declaration, and again after every change.
    @Test(arguments: Engine.all)
    func `must be declared absent before a health-side role acts`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.office.createAccount(
                name: "新しい 事務", mail: "new@example.jp", role: .clerk, as: house.administrator)
            let clerk = Principal.account(id)
            await #expect(throws: Denied.notAllowed) { try await house.office.campaigns(as: clerk) }
            #expect(try await house.office.desk(of: id).undeclared.map(\.role) == [.clerk])
            try await house.office.attest(as: clerk)
            _ = try await house.office.campaigns(as: clerk)
            house.clock.advance(seconds: 5)
            try await house.office.grant(.humanResources, to: id, as: house.administrator)
            await #expect(throws: Denied.notAllowed) {
                try await house.office.draftCampaign(
                    name: "年", at: WorkplaceID(rawValue: 1), firstDay: house.office.today,
                    lastDay: house.office.today, headcount: 1, contacts: SampleCompany.contacts, as: clerk)
            }
        }
    }
}
