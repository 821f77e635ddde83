import Campaigns
import Organisation
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Reports
@testable import Storage

@Suite struct `Another link` {
    // S2-13, TH08b, TH10: every earlier link is dead, and what was opened by one is closed; answers stay.
    @Test(arguments: Engine.all)
    func `by mail ends every earlier one and keeps what was answered`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 2)
            let old = try #require(house.mail.secret(to: TestOffice.mail(of: 1)))
            let paper = try await house.office.letterSheets(
                .several(.unanswered, nil, part: 1), at: id, as: house.clerk)
            let code = try #require(paper.letters.first { $0.number == "0001" })
            let holder = try await house.holder(1)
            try await house.save(try SampleAnswers.codes([1, 2, 3]), by: holder)

            try await house.office.mailNewLink(for: holder.invitation, as: house.clerk)
            let printed = try #require(
                AccessCode(typed: String(code.code.suffix(24))).flatMap { Secret(code: $0) })
            for dead in [old, printed] {
                await #expect(throws: Refusal.linkUnknown) { try await house.office.preview(dead) }
                await #expect(throws: Refusal.linkUnknown) { try await house.office.open(dead) }
            }
            #expect(try await house.office.principal(of: holder.session) == nil)
            #expect(house.mail.secret(to: TestOffice.mail(of: 1)) == old, "not before it is mailed")
            try await house.deliver()
            let again = try await house.holder(1)
            #expect(again.invitation == holder.invitation)
            #expect(try await house.form(again).journey.answered.count == 3)
            let other = try await house.holder(2)
            #expect(try await house.form(other).receipt == nil, "nobody else's link ended")
        }
    }

    // S2-13, S2-10: the new letter opens the same person's form, and is the only one that does.
    @Test(arguments: Engine.all)
    func `on paper opens the form of the person on the sheet`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 2)
            let holder = try await house.holder(2)
            let first = try await house.office.newLinkSheet(for: holder.invitation, as: house.clerk)
            let second = try await house.office.newLinkSheet(for: holder.invitation, as: house.clerk)
            let letters = try [first, second].map { try #require($0.letters.first) }
            #expect(letters.map(\.number) == ["0002", "0002"])
            #expect(try await house.numberBehind(letters[1]) == "0002")
            await #expect(throws: Refusal.linkUnknown) { try await house.numberBehind(letters[0]) }
            let bytes = try await house.office.printNewLink(for: holder.invitation, as: house.clerk)
            #expect(bytes.starts(with: Array("%PDF".utf8)))
        }
    }

    // TH08b, SECURITY §4.2: HR, the administrator and a clerk who is not appointed make nobody a link; the person sees who did.
    @Test(arguments: Engine.all)
    func `is the appointed clerk's alone, and the person sees it`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 2)
            let holder = try await house.holder(1)
            let stranger = try await house.newAccount("よその担当", .clerk)
            for who in [house.humanResources, house.administrator, house.implementer, stranger] {
                await #expect(throws: Denied.self) {
                    try await house.office.mailNewLink(for: holder.invitation, as: who)
                }
                await #expect(throws: Denied.self) {
                    try await house.office.newLinkSheet(for: holder.invitation, as: who)
                }
            }
            try await house.office.mailNewLink(for: holder.invitation, as: house.clerk)
            let seen = try await house.office.accessHistory(
                of: holder.person, as: .person(holder.person))
            #expect(seen.contains { $0.access.kind == .relinked && $0.name == "clerk 担当" })
        }
    }

    @Test(arguments: Engine.all)
    func `is not made without an address, after the period or for somebody who left`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openLetterCampaign()
            let desk = try await house.office.reissues(at: id, number: "２", as: house.clerk)
            #expect(desk.found == nil)
            let line = try #require(
                try await house.office.reissues(at: id, number: "０００２", as: house.clerk).found)
            #expect(!line.isReachedByMail && line.askedAt == nil)
            await #expect(throws: Refusal.badField(.mail)) {
                try await house.office.mailNewLink(for: line.invitation, as: house.clerk)
            }
            house.clock.advance(seconds: 31 * 86_400)
            await #expect(throws: Refusal.notAnswering(.over)) {
                try await house.office.newLinkSheet(for: line.invitation, as: house.clerk)
            }
            #expect(try await !house.office.reissues(at: id, as: house.clerk).hasLinks)
        }
    }
}
