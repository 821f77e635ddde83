import Campaigns
import Operations
import Organisation
import Storage
import StressCheck
import TestSupport
import Testing

@Suite struct `The own secret` {
    static let secret = "ひみつのことばです"

    // S2-55, ARCHITECTURE §5
    @Test(arguments: Engine.all)
    func `is chosen only in the session that sent the answers`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 1)
            let (phone, desk) = (try await house.holder(1), try await house.holder(1))
            await #expect(throws: Refusal.secretAlreadyChosen) {
                try await house.choose(Self.secret, by: phone)
            }
            try await house.send(try SampleCompany.answers(high: true), by: phone)
            await #expect(throws: Refusal.secretAlreadyChosen) {
                try await house.choose(Self.secret, by: desk)
            }
            try await house.choose(Self.secret, by: phone)
            #expect(try await house.form(phone).receipt?.hasSecret == true)
        }
    }

    // S2-55: a link never sets another one, and neither does a second campaign.
    @Test(arguments: Engine.all)
    func `is never replaced, and opens the results of both years`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let first = try await house.openCampaign(people: 1)
            try await house.answer(1, high: true, secret: Self.secret)
            let person = try await house.holder(1).person
            try await house.finish(first)

            house.clock.advance(seconds: 300 * 86_400)
            let second = try await house.openAnotherCampaign("2027年度")
            let holder = try await house.holder(1)
            let receipt = try await house.send(try SampleCompany.answers(high: false), by: holder)
            #expect(receipt.hasSecret && !receipt.canChooseSecret)
            await #expect(throws: Refusal.secretAlreadyChosen) {
                try await house.choose("べつのことばです", by: holder)
            }
            try await house.finish(second)

            let session = try await house.office.signInForResults(.number("0001"), secret: Self.secret)
            #expect(try await house.office.principal(of: session) == .person(person))
            let results = try await house.office.ownResults(of: person, as: .person(person)).entries
            #expect(results.map(\.campaign) == ["2027年度", "2026年度ストレスチェック"])
            await #expect(throws: Refusal.wrongSecret) {
                try await house.office.signInForResults(.number("0001"), secret: "べつのことばです")
            }
        }
    }

    // ARCHITECTURE §5: skipped or on paper, the result goes by sealed letter only.
    @Test(arguments: Engine.all)
    func `when skipped leaves no way to the result on the screen, later years included`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let first = try await house.openCampaign(people: 1)
            let holder = try await house.holder(1)
            try await house.send(try SampleCompany.answers(high: true), by: holder)
            try await house.finish(first)
            for guess in ["", Self.secret] {
                await #expect(throws: Refusal.wrongSecret) {
                    try await house.office.signInForResults(.number("0001"), secret: guess)
                }
                await #expect(throws: Refusal.wrongSecret) {
                    try await house.office.signInForResults(.person(holder.person), secret: guess)
                }
            }
            #expect(
                try await house.office.ownResults(of: holder.person, as: .person(holder.person)).entries
                    .isEmpty)

            // A secret chosen with next year's answers opens next year's result and not the one before.
            house.clock.advance(seconds: 300 * 86_400)
            let second = try await house.openAnotherCampaign("2027年度")
            try await house.answer(1, high: false, secret: Self.secret)
            try await house.finish(second)
            let results = try await house.office.ownResults(of: holder.person, as: .person(holder.person))
                .entries
            #expect(results.map(\.campaign) == ["2027年度"])
        }
    }

    @Test(arguments: Engine.all)
    func `is refused when it is too short or too simple, and may then be chosen again`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 1)
            let holder = try await house.holder(1)
            try await house.send(try SampleCompany.answers(high: true), by: holder)
            for weak in ["", "ひみつ", "ああああああああ", String(repeating: "abcあ", count: 33)] {
                await #expect(throws: Refusal.badField(.secret)) { try await house.choose(weak, by: holder) }
            }
            try await house.choose(Self.secret, by: holder)
        }
    }
}
