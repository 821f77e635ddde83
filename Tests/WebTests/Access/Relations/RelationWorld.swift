import Campaigns
import Organisation
import StressCheck
import TestSupport

@testable import Operations
@testable import Storage
@testable import Web

/// A world with one person in each relation, who has answered, and one member of staff in each post.
struct RelationWorld: Sendable {
    let world: World
    let staff: [Post: Principal]
    let sheets: [Relation: SheetID]
    let batch: BatchID

    init(_ world: World) async throws {
        self.world = world
        let company = world.company
        try await company.add(Relation.allCases.map { ($0.number, $0.mail, $0.invitedAt) })
        try await company.add(Post.all.map { ($0.number, "", "本社/営業部/営業1課") })
        staff = try await company.staff()
        let year = try await company.year(appointing: staff)
        for relation in Relation.allCases {
            let holder = try await company.holder(mail: relation.mail)
            try await company.send(try SampleCompany.answers(high: relation == .sibling), by: holder)
        }
        company.clock.advance(seconds: 86_400)
        try await company.add(Relation.allCases.map { ($0.number, $0.mail, $0.worksAt) })
        try await company.leave(Relation.left.number)
        batch = try await company.office.closeCampaign(year, as: company.clerk)
        // Moving somebody asks for the declaration again; nobody of the staff moved.
        let list = try await company.office.reviewList(batch, as: company.implementer).examinees
        sheets = try Relation.allCases.reduce(into: [:]) { found, relation in
            guard let one = list.first(where: { $0.number == relation.number }) else {
                throw TestFault.sample
            }
            found[relation] = one.sheet
        }
    }

    func browser(_ post: Post) async throws -> Browser {
        let browser = Browser(world.house.responder, logger: world.log.logger)
        browser.setCookie(CookieName.visit.rawValue, World.visit)
        let session = try await world.company.office.beginSession(of: staff[post] ?? .visitor, 0) { _ in }
        browser.setCookie(CookieName.staff.rawValue, world.slug + session.text)
        return browser
    }
}

extension TestOffice {
    fileprivate func add(_ people: [(number: String, mail: String, department: String)]) async throws {
        let rows = people.map {
            "\($0.number),関係 \($0.number),,\($0.mail),男,1980-04-01,\($0.department),東京本社,ja"
        }
        let file = Array(([SampleCompany.head] + rows).joined(separator: "\r\n").utf8)
        try await importPart(file)
    }

    fileprivate func staff() async throws -> [Post: Principal] {
        let sales = try await department("営業部")
        var staff: [Post: Principal] = [:]
        for post in Post.all {
            let who = try await newAccount(
                "係 \(post.holding.rawValue)", post.role,
                department: post.holding == .named ? sales : nil, level: post.holding.level)
            guard case .account(let account) = who else { throw TestFault.sample }
            let person = try await tenant.database.read { try $0.personID(number: post.number) }
            guard let person else { throw TestFault.sample }
            try await office.link(account, to: person, as: administrator)
            staff[post] = who
        }
        clock.advance(seconds: 1)
        for (post, who) in staff where post.role.isHealthSide { try await office.attest(as: who) }
        return staff
    }

    /// An open campaign at which every clerk and implementer is appointed.
    fileprivate func year(appointing staff: [Post: Principal]) async throws -> ImplementationID {
        guard let place = try await office.workplaces(as: clerk).first else { throw TestFault.sample }
        let today = clock.now.day
        let id = try await office.draftCampaign(
            name: "関係の年", at: place.id, firstDay: today, lastDay: today.adding(days: 30), headcount: 300,
            contacts: SampleCompany.contacts, as: clerk)
        try await prepare(id)
        for (post, who) in staff where post.isConducting {
            guard case .account(let account) = who else { throw TestFault.sample }
            try await appoint(account, as: post.role == .clerk ? .clerk : .implementer, at: id)
        }
        try await office.openCampaign(id, as: clerk)
        try await deliver()
        return id
    }

    fileprivate func leave(_ number: String) async throws {
        let now = clock.now
        try await tenant.database.write { db in
            guard let person = try db.personID(number: number) else { throw TestFault.sample }
            try db.run(
                """
                INSERT INTO leaving (person, last_day, at) VALUES (\(person), \(now.day.adding(days: -1)), \(now))
                """)
        }
    }
}
