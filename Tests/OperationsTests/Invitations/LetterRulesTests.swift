import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Reports
@testable import Storage

@Suite struct `Printing invitations` {
    // S2-10, S3-04: the appointed clerk alone; nobody else sees the list, and no link is made for them.
    @Test(arguments: Engine.all)
    func `is the appointed clerk's alone`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openLetterCampaign()
            let others = [
                house.humanResources, house.administrator, house.implementer, .visitor,
                try await house.newAccount("本社 部長", .lineManager, department: house.department("本社")),
                try await house.newAccount("よその担当", .clerk),
            ]
            let (before, one) = (try await house.tokenCount(), try await house.invitation("0002", at: id))
            for who in others {
                await #expect(throws: Denied.self) {
                    try await house.office.letters(.withoutMail, nil, part: 1, at: id, as: who)
                }
                await #expect(throws: Denied.self) {
                    try await house.office.letter(toNumber: "0002", at: id, as: who)
                }
                await #expect(throws: Denied.self) {
                    try await house.office.printLetters(.one(one), at: id, as: who)
                }
            }
            #expect(try await house.tokenCount() == before)
            let paper = try await house.office.printLetters(.one(one), at: id, as: house.clerk)
            #expect(paper.starts(with: Array("%PDF-".utf8)))
            #expect(try await house.tokenCount() == before + 1)
        }
    }

    // S3-58, L-01: a clerk of one department prints for that one; over whom one decides, one prints for nobody.
    @Test(arguments: Engine.all)
    func `reaches as far as the grant, and never those one decides about`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.take(LetterScene.roster())
            let works = try await house.newAccount("製造 担当", .clerk, department: house.department("製造部"))
            let id = try await house.openLetterCampaign(clerks: [works])
            let choice = LetterChoice.several(.unanswered, nil, part: 1)
            let own = try await house.sheets(choice, at: id, as: works).letters
            #expect(own.map(\.number) == ["0002", "0005", "0008", "0011"])
            let elsewhere = try await house.invitation("0003", at: id)
            await #expect(throws: Denied.notFound) {
                try await house.sheets(.one(elsewhere), at: id, as: works)
            }
            #expect(try await house.office.letter(toNumber: "0003", at: id, as: works) == nil)
            let record = AuthorityRecord(
                id: AuthorityID(rawValue: 5), account: house.accountOfClerk,
                over: .department(try await house.department("製造部")),
                from: house.clock.now.adding(seconds: -60), until: nil)
            try await house.tenant.database.write { try $0.insert(record, by: 0) }
            #expect(
                try await house.sheets(at: id).letters.map(\.number) == ["0003", "0006", "0009"])
        }
    }

    // S2-10: in advance of the first day and up to the last, then never; a draft has nobody to print for.
    @Test(arguments: Engine.all)
    func `ends with the period and with closing`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openLetterCampaign()
            let last = try await house.office.campaign(id, as: house.clerk).implementation.campaign.lastDay
            house.clock.set(last.end.adding(seconds: 59))
            _ = try await house.sheets(at: id)
            house.clock.set(last.end.adding(seconds: 60))
            await #expect(throws: Refusal.notAnswering(.over)) { try await house.sheets(at: id) }
            try await house.office.closeCampaign(id, as: house.clerk)
            await #expect(throws: Refusal.notAnswering(.closed)) { try await house.sheets(at: id) }
            let place = try #require(try await house.office.workplaces(as: house.clerk).first)
            let day = house.clock.now.day.adding(days: 3)
            let later = try await house.office.draftCampaign(
                name: "2027年度", at: place.id, firstDay: day, lastDay: day, headcount: 300,
                contacts: SampleCompany.contacts, as: house.clerk)
            try await house.prepare(later)
            await #expect(throws: Refusal.notOpened) { try await house.sheets(at: later) }
            try await house.office.openCampaign(later, as: house.clerk)
            #expect(try await house.sheets(at: later).letters.count == 6)
        }
    }

    // S2-10, S2-55: one row for the file and one for each person in it; the person reads both.
    @Test(arguments: Engine.all)
    func `leaves a row for each person, and the person sees it`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openLetterCampaign()
            let paper = try await house.sheets(at: id)
            let rows = try await house.tenant.database.read { db in
                try db.rows(
                    "SELECT object_kind, object, request FROM audit WHERE function = 'letter.print' ORDER BY seq"
                ).map { (try $0.text(0), try $0.int(1)) }
            }
            #expect(rows.map(\.0) == ["implementation"] + paper.letters.map { _ in "invitation" })
            var printed: [Int] = []
            for letter in paper.letters {
                printed.append(try await house.invitation(letter.number, at: id).rawValue)
            }
            #expect(rows.dropFirst().map(\.1) == printed)
            for (number, kinds) in [("0002", [Access.Kind.printed]), ("0001", [])] {
                let found = try await house.tenant.database.read { try $0.personID(number: number) }
                let me = try #require(found)
                let seen = try await house.office.accessHistory(of: me, as: .person(me))
                #expect(seen.map(\.access.kind).filter { $0 == .printed } == kinds, "\(number)")
            }
        }
    }

    // Parts are cut before the answered are left out, so nobody falls between two files.
    @Test func `makes parts that stay the same while people answer`() throws {
        let people = (1...1_203).map { n in (number: String(n + 10_000), answered: n % 2 == 0) }
        let order = { (answering: Bool) in
            LetterOrder(
                tree: DepartmentTree([]),
                people.shuffled().map { one in
                    LetterCandidate(
                        invitation: InvitationID(rawValue: Int(one.number) ?? 0),
                        person: Person(
                            id: PersonID(rawValue: 1),
                            identity: PersonIdentity(
                                number: one.number, name: "", kana: "", mail: "", sex: .unstated,
                                birthDate: nil,
                                language: .ja),
                            workplace: WorkplaceID(rawValue: 1), department: DepartmentID(rawValue: 1)),
                        hasAnswered: answering && one.answered, hasLeft: false, isOnPaper: false,
                        isRefused: false,
                        printedAt: nil)
                })
        }
        let before = order(false).parts(.withoutMail, nil)
        let after = order(true).parts(.withoutMail, nil)
        #expect(before.map(\.count) == [500, 500, 203] && after.map(\.count) == [250, 250, 102])
        let isStable = zip(before, after).allSatisfy { part, rest in
            Set(rest.map(\.invitation)).isSubset(of: Set(part.map(\.invitation)))
        }
        #expect(isStable)
    }
}
