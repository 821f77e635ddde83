import Campaigns
import Organisation
import Reports
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `Consent to passing the result on` {
    // L-15, S2-56: the rule asked past the rule: the database itself refuses what was not delivered before.
    @Test(arguments: Engine.all)
    func `is refused by the database itself before the delivery`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let scene = try await ConsentScene(house, people: 2)
            let one = scene.people[0]
            let write: @Sendable (Int) async throws -> Void = { turn in
                let at = house.clock.now
                try await house.tenant.database.write { db in
                    try db.run(
                        """
                        INSERT INTO declaration (id, sheet, turn, content, at)
                        VALUES (\(turn), \(one.sheet), \(turn), \([UInt8(1)]), \(at))
                        """)
                }
            }
            await #expect(throws: (any Error).self) { try await write(1) }
            try await scene.look(one)
            house.clock.advance(seconds: -1)
            await #expect(throws: (any Error).self) { try await write(1) }
            house.clock.advance(seconds: 1)
            try await write(1)
        }
    }

    // L-16, S2-55: word for word what the page told, or one line of it.
    @Test(arguments: Engine.all, ConsentScope.allCases)
    func `gives exactly the notified content`(engine: Engine, scope: ConsentScope) async throws {
        try await withOffice(engine) { house in
            let scene = try await ConsentScene(house, people: 2, scope: scope)
            let one = try scene.somebody(needed: true)
            try await scene.look(one)
            try await scene.declare(.agree, one)
            let told = try await house.office.ownResult(
                one.sheet, of: one.person, language: .ja, as: .person(one.person)
            ).result
            let id = try #require(try await scene.seen().first?.id)
            let copy = try await house.office.employerCopy(id, as: house.humanResources).copy
            let words = copy.content.parts.flatMap { $0.paragraphs + $0.lines.map(\.value) }
            #expect(copy.scope == scope && copy.ground == .provision && copy.text == "2026-11")
            #expect(copy.content.number == one.number && copy.content.campaign == told.head.campaign)
            if scope == .oneFact {
                #expect(words == [told.interview.line])
            } else {
                let all =
                    [told.verdict.line, told.verdict.reason, told.interview.line, told.interview.reason]
                    + told.areaPoints.rows.map(\.points) + [told.areaPoints.note]
                    + told.profile.groups.flatMap(\.rows).compactMap(\.point).map(String.init)
                    + [told.advice.opening] + told.advice.areas + told.advice.tips + [told.advice.closing]
                #expect(words.sorted() == all.sorted())
            }
        }
    }

    // L-13, L-14: a request by somebody not judged to need the interview is a consultation, until judged anew.
    @Test(arguments: Engine.all)
    func `is not what somebody gave who came for a consultation`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let scene = try await ConsentScene(house, people: 4)
            let (calm, needed) = (try scene.somebody(needed: false), try scene.somebody(needed: true))
            for one in [calm, needed] { try await scene.look(one) }
            try await scene.declare(.decline, needed)
            #expect(try await scene.declare(.request, needed).passesOn)
            #expect(try await scene.declare(.request, calm).request == .consultation)
            #expect(try await scene.seen().map(\.number) == [needed.number])

            let list = try await house.office.requests(of: scene.batch, as: house.implementer)
            #expect(list.mayRevise && list.lines.count == 2)
            let kinds = Dictionary(uniqueKeysWithValues: list.lines.map { ($0.number, $0.kind) })
            #expect(kinds == [calm.number: .consultation, needed.number: .interview])
            _ = try await house.office.reviseNeed(of: calm.sheet, as: house.implementer)
            // Nothing passes on behind the person's back.
            #expect(try await scene.seen().map(\.number) == [needed.number])
            #expect(try await scene.declare(.request, calm).request == .interview)
            #expect(try await scene.seen().count == 2)
            let after = try await house.office.requests(of: scene.batch, as: house.clerk)
            #expect(!after.mayRevise && after.lines.allSatisfy { $0.kind == .interview })
        }
    }

    // S2-62, S2-55: before somebody of the employer has opened it, taking back leaves nothing; afterwards it stays.
    @Test(arguments: Engine.all)
    func `can be taken back until the employer has opened it`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let scene = try await ConsentScene(house, people: 2)
            for one in scene.people {
                try await scene.look(one)
                try await scene.declare(.agree, one)
            }
            let opened = try #require(try await scene.seen().first)
            _ = try await house.office.employerCopy(opened.id, as: house.humanResources)
            for one in scene.people { try await scene.declare(.withdraw, one) }
            #expect(try await scene.seen().map(\.id) == [opened.id])
            let one = try #require(scene.people.first { $0.number == opened.number })
            let own = try await house.office.ownConsent(
                about: one.sheet, of: one.person, as: .person(one.person))
            #expect(own.isHandedOn && own.standing.isWithdrawn && !own.standing.passesOn)
        }
    }

    // S2-62: five years from its own day, whatever becomes of the campaign's own key.
    @Test(arguments: Engine.all)
    func `leaves the employer a record of its own with its own clock and key`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let scene = try await ConsentScene(house, people: 2)
            let one = try scene.somebody(needed: true)
            try await scene.look(one)
            house.clock.advance(seconds: 3 * 86_400)
            try await scene.declare(.agree, one)
            let line = try #require(try await scene.seen().first)
            let today = house.clock.now.day
            #expect(line.keptFrom == today && line.keptUntil == today.adding(years: 5))
            let campaign = try await house.office.campaign(scene.implementation, as: house.clerk)
                .implementation.campaign.id
            let names = try await house.tenant.database.read { db in
                try db.rows(
                    """
                    SELECT k.name, length(c.content) FROM employer_copy c
                    JOIN vault_key k ON k.name = \(KeyName.employer(campaign).text)
                    """
                ).map { (try $0.text(0), try $0.int(1)) }
            }
            #expect(names.count == 1)
            try await house.tenant.shred(.results(campaign))
            let copy = try await house.office.employerCopy(line.id, as: house.humanResources).copy
            #expect(copy.content.number == one.number)
        }
    }

    // S2-55, L-04: rows, sizes and audit do not tell an agreement from a consultation, or a verdict.
    @Test(arguments: Engine.all)
    func `looks alike from outside, whatever was said by whom`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let scene = try await ConsentScene(house, people: 4)
            let asks: [ConsentAsk] = [.agree, .decline, .request, .request]
            for (one, ask) in zip(scene.people.sorted { $0.number < $1.number }, asks) {
                try await scene.look(one)
                try await scene.declare(ask, one)
            }
            let (sizes, functions) = try await house.tenant.database.read { db in
                (
                    try db.rows("SELECT length(content) FROM declaration").map { try $0.int(0) },
                    try db.rows(
                        "SELECT DISTINCT function FROM audit WHERE purpose = \(Purpose.consentedProvision)"
                    ).map { try $0.text(0) }
                )
            }
            #expect(sizes.count == 4 && Set(sizes).count == 1)
            #expect(Set(functions) == ["consent.readOwn", "consent.declare"])
        }
    }
}

@Suite struct `The employer's side of consent` {
    // S2-55, L-04, L-36: by one function with a purpose of its own; nobody but HR, and HR 1–3 of their departments.
    @Test(arguments: Engine.all)
    func `is open to HR of the department, and every opening is seen by the person`(engine: Engine)
        async throws
    {
        try await withOffice(engine) { house in
            let scene = try await ConsentScene(house, people: 6)
            for one in scene.people {
                try await scene.look(one)
                try await scene.declare(.agree, one)
            }
            let sales = try await house.newAccount(
                "営業人事", .humanResources, department: try await house.department("営業1課"))
            let mine = try await house.office.employerCopies(as: sales)
            let all = try await scene.seen()
            #expect(mine.count == 2 && all.count == 6)
            let foreign = try #require(all.first { line in !mine.contains { $0.id == line.id } })
            await #expect(throws: Denied.self) { try await house.office.employerCopy(foreign.id, as: sales) }
            let manager = try await house.newAccount(
                "本社長", .lineManager, department: try await house.department("本社"))
            let one = try #require(scene.people.first { $0.number == foreign.number })
            for who in [
                .visitor, manager, house.administrator, house.implementer, house.clerk,
                .person(one.person), .system(.commandLine),
            ] as [Principal] {
                await #expect(throws: Denied.self) { try await house.office.employerCopies(as: who) }
                await #expect(throws: Denied.self) {
                    try await house.office.employerCopy(foreign.id, as: who)
                }
            }
            _ = try await house.office.employerCopy(foreign.id, as: house.humanResources)
            let history = try await house.office.accessHistory(of: one.person, as: .person(one.person))
            let seen = try #require(history.first { $0.access.kind == .opened && $0.name != nil })
            #expect(seen.access.basis == "consent" && seen.name == "humanResources 担当")
            #expect(history.contains { $0.access.kind == .listed && $0.access.basis == "consent" })
        }
    }

    // S2-57, S2-58: not asked, and set only with the workplace's agreement, which is sealed like any name.
    @Test(arguments: Engine.all)
    func `gets no consent where all are treated as refused, but a request`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let scene = try await ConsentScene(house, people: 2, mode: .allRefused)
            let plan = try await house.office.campaign(scene.implementation, as: house.clerk).implementation
                .consent
            #expect(plan.mode == .allRefused && plan.agreement?.by == "工場長 山田")
            let needed = try scene.somebody(needed: true)
            try await scene.look(needed)
            await #expect(throws: ConsentRefusal.notAsked) { try await scene.declare(.agree, needed) }
            #expect(try await scene.seen().isEmpty)
            try await scene.declare(.request, needed)
            let copy = try #require(try await scene.seen().first)
            let opened = try await house.office.employerCopy(copy.id, as: house.humanResources)
            #expect(opened.copy.ground == .request)
            let draft = try await house.office.campaign(scene.implementation, as: house.clerk)
            await #expect(throws: ConsentRefusal.opened) {
                try await house.office.setConsentPlan(
                    .standard, at: draft.implementation.id, as: house.clerk)
            }
        }
    }
}
