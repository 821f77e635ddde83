import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Reports
@testable import Storage

@Suite struct `Printed invitations` {
    // S2-10, S2-05: name and number on the sheet and the link beside them are one person's, however people are
    // sorted since; what was printed before goes on opening the same form.
    @Test(arguments: Engine.all)
    func `hold the link of whoever is named on the sheet`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openLetterCampaign()
            let first = try await house.sheets(at: id)
            #expect(first.letters.map(\.number) == LetterScene.unreached)
            var wrong: [String] = []
            for letter in first.letters where try await house.numberBehind(letter) != letter.number {
                wrong.append(letter.number)
            }
            let last = try await house.department("製造部")
            try await house.office.place(
                .department(last), at: .at(1), seen: house.seen(last), as: house.humanResources)
            let parent = try await house.department("営業部")
            try await house.office.place(
                .department(parent), at: .down, seen: house.seen(parent), as: house.humanResources)
            house.clock.advance(seconds: 86_400)
            try await house.take(LetterScene.roster(departments: [9: "本社/製造部", 2: "本社/営業部/営業1課"]))
            let second = try await house.sheets(at: id)
            #expect(second.letters.map(\.number) == ["0005", "0009", "0011", "0002", "0003", "0006"])
            for letter in first.letters + second.letters
            where try await house.numberBehind(letter) != letter.number {
                wrong.append(letter.number)
            }
            #expect(wrong == [])
            #expect(Set((first.letters + second.letters).map(\.code)).count == 12, "each print is a new link")
            #expect(
                second.letters.map(\.place).prefix(4).map { $0.hasSuffix("製造部") } == [
                    true, true, true, false,
                ])
        }
    }

    // S2-10: name, number and department of the roster stand on the sheet, as they are written there.
    @Test(arguments: Engine.all)
    func `name the person as the roster does`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openLetterCampaign()
            let sheets = try await house.sheets(at: id)
            let sheet = try #require(sheets.letters.first)
            #expect(sheet.name == "髙﨑 社員3" && sheet.place == "本社 / 営業部 / 営業1課")
            #expect(sheets.notice.workplace == "東京本社" && sheets.notice.company == house.office.companyName)
            #expect(sheets.address == "http://127.0.0.1/l/")
            #expect(sheet.code.hasPrefix(house.office.slug + "-"))
            let headings = sheets.notice.japanese.passages.map(\.heading)
            #expect(headings.first == "期間と方法" && headings.contains("受けるかどうかは自由です"))
            #expect(sheets.notice.contact == SampleCompany.contacts.request)
        }
    }

    // S2-10: whoever answered, left or is reached by mail is not in the usual file.
    @Test(arguments: Engine.all)
    func `are made for those who are still asked and get no mail`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openLetterCampaign()
            let before = try await house.sheets(at: id)
            let three = try #require(before.letters.first { $0.number == "0003" })
            let link = try #require(
                AccessCode(typed: String(three.code.suffix(24))).flatMap(Secret.init(code:)))
            let session = try await house.office.open(link)
            let who = try #require(try await house.office.principal(of: session))
            guard case .link(let invitation, _) = who else { throw TestFault.sample }
            _ = try await house.office.send(
                try SampleCompany.answers(high: false), of: invitation, as: who, session: session)
            let yesterday = house.clock.now.day.adding(days: -1)
            try await house.take(LetterScene.roster(leaving: [5: yesterday]))
            let left = ["0006", "0009", "0002", "0011"]
            #expect(try await house.sheets(at: id).letters.map(\.number) == left)
            let all = try await house.sheets(.several(.unanswered, nil, part: 1), at: id).letters
            #expect(Set(all.map(\.number)).count == 10 && all.contains { $0.number == "0001" })
            for gone in [invitation, try await house.invitation("0005", at: id)] {
                await #expect(throws: Refusal.nobodyToInvite) { try await house.sheets(.one(gone), at: id) }
            }
            let mailed = try await house.invitation("0001", at: id)
            #expect(try await house.sheets(.one(mailed), at: id).letters.map(\.number) == ["0001"])
            let works = try await house.department("製造部")
            let there = try await house.sheets(.several(.withoutMail, works, part: 1), at: id).letters
            #expect(there.map(\.number) == ["0002", "0011"])
        }
    }

    // S2-10, S2-08: an address that two people share is nobody's, and one that the server refuses reaches nobody.
    @Test(arguments: Engine.all)
    func `count those whom mail does not reach, and when they were printed`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openLetterCampaign()
            let refused = try await house.invitation("0001", at: id)
            let now = house.clock.now
            try await house.tenant.database.write {
                try $0.run("UPDATE outbox SET refused_at = \(now) WHERE subject = \(refused)")
            }
            house.clock.advance(seconds: 60)
            let works = try await house.department("製造部")
            _ = try await house.sheets(.several(.withoutMail, works, part: 1), at: id)
            let printed = house.clock.now
            house.clock.advance(seconds: 60)
            let desk = try await house.office.letters(.withoutMail, nil, part: 1, at: id, as: house.clerk)
            #expect(desk.lines.map(\.number) == ["0001", "0003", "0006", "0009", "0002", "0005", "0011"])
            #expect(desk.lines.filter { $0.printedAt == printed }.map(\.number) == ["0002", "0005", "0011"])
            #expect(desk.counts.map(\.withoutMail) == [1, 3, 3] && desk.counts.map(\.printed) == [0, 0, 3])
            #expect(desk.counts.last?.place == "本社 / 製造部" && desk.parts == [7])
            let found = try await house.office.letter(toNumber: "０００１", at: id, as: house.clerk)
            #expect(found?.invitation == refused && found?.isReachedByMail == false)
            #expect(try await house.office.letter(toNumber: "9999", at: id, as: house.clerk) == nil)
        }
    }
}

extension TestOffice {
    func invitation(_ number: String, at id: ImplementationID) async throws -> InvitationID {
        let found = try await tenant.database.read { db in
            try db.personID(number: number).flatMap { person in
                try db.invitations(to: id).first { $0.person == person }?.id
            }
        }
        guard let found else { throw TestFault.sample }
        return found
    }
}
