import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `Several open stress checks` {
    // S3-50
    @Test(arguments: Engine.all)
    func `are listed for the person, each with its period, state and link`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let first = try await house.openCampaign(people: 2)
            try await house.answer(1, high: true)
            let person = try await house.holder(1).person
            house.clock.advance(seconds: 3 * 86_400)
            let second = try await house.openAnotherCampaign("秋の実施")
            let other = try await house.holder(2).person
            let open = try await house.office.ownResults(of: person, as: .person(person)).open
            #expect(open.map(\.campaign.name) == ["2026年度ストレスチェック", "秋の実施"])
            #expect(open.map(\.isAnswered) == [true, false] && open.allSatisfy(\.isOpen))
            #expect(open.map(\.linkFrom) == [house.clock.now.day.adding(days: -3), house.clock.now.day])
            #expect(open.allSatisfy { $0.contact == SampleCompany.contacts.request })
            await #expect(throws: Denied.self) {
                try await house.office.ownResults(of: person, as: .person(other))
            }
            try await house.office.closeCampaign(first, as: house.clerk)
            let left = try await house.office.ownResults(of: person, as: .person(person)).open
            #expect(left.map(\.campaign.name) == ["秋の実施"])
            house.clock.advance(seconds: 31 * 86_400)
            #expect(try await house.office.ownResults(of: person, as: .person(person)).open.isEmpty)
            _ = second
        }
    }

    // S3-50: each link and its session answer one form, whichever came last.
    @Test(arguments: Engine.all)
    func `never mix: each link answers its own`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let first = try await house.openCampaign(people: 1)
            let one = try await house.holder(1)
            let second = try await house.openAnotherCampaign("秋の実施")
            let two = try await house.holder(1)
            #expect(one.person == two.person && one.invitation != two.invitation)
            #expect(try await house.form(one).campaign.name == "2026年度ストレスチェック")
            #expect(try await house.form(two).campaign.name == "秋の実施")
            try await house.send(try SampleCompany.answers(high: true), by: one)
            #expect(try await house.form(two).receipt == nil)
            await #expect(throws: Denied.notFound) {
                try await house.office.answerForm(
                    two.invitation, as: one.principal, session: one.session)
            }
            #expect(try await house.office.campaign(first, as: house.clerk).answered == 1)
            #expect(try await house.office.campaign(second, as: house.clerk).answered == 0)
        }
    }
}
