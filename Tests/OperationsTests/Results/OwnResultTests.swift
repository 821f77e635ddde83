import Campaigns
import Organisation
import Reports
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `The own result` {
    // S4-33, S4-38: closed without the secret, and before the release.
    @Test(arguments: Engine.all)
    func `stays closed until the release, and opens with the secret only`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let (batch, _) = try await house.reviewable()
            let enter = { try await house.office.signInForResults(.number("0001"), secret: $0) }
            let person = try await house.person(of: try await enter("ひみつのことばです"))
            #expect(try await house.office.ownResults(of: person, as: .person(person)).entries.isEmpty)
            try await house.review(batch)
            #expect(try await house.office.ownResults(of: person, as: .person(person)).entries.isEmpty)
            let sheet = try #require(
                try await house.office.reviewList(batch, as: house.implementer).examinees
                    .first { $0.person == person }?.sheet)
            await #expect(throws: Denied.notFound) {
                try await house.office.ownResult(sheet, of: person, language: .ja, as: .person(person))
            }
            try await house.office.releaseResults(of: batch, as: house.implementer)
            #expect(try await house.office.ownResults(of: person, as: .person(person)).entries.count == 1)
            for wrong in ["", "ひみつのことぱです", "0001"] {
                await #expect(throws: Refusal.wrongSecret) { try await enter(wrong) }
            }
        }
    }

    // L-09, ARCHITECTURE §5: "cannot be judged" is a decision of its own with its own notice; with an unstated sex
    // only what both tables agree on is said.
    @Test(arguments: Engine.all)
    func `tells of each decision in its own words`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 10)
            for n in [1, 2, 10] { try await house.answer(n, high: n == 1) }
            let calm = try SampleCompany.answers(high: false)
            try await house.answer(4, calm.filter { $0.key != ItemID(rawValue: "B7") })
            try await house.finish(id)
            let expected: [(n: Int, PersonalResult.Degree, InterviewDecision)] = [
                (1, .high, .needed), (2, .notHigh, .notNeeded), (4, .cannotBeJudged, .cannotBeJudged),
                (10, .notHigh, .cannotBeJudged),
            ]
            var lines: Set<String> = []
            for (n, degree, decision) in expected {
                let person = try await house.holder(n).person
                let own = try await house.office.ownResults(of: person, as: .person(person)).entries
                let sheet = try #require(own.first?.sheet)
                for language in Language.allCases {
                    let result = try await house.office.ownResult(
                        sheet, of: person, language: language, as: .person(person)
                    ).result
                    #expect(result.degree == degree && result.decision == decision, "\(n)")
                    lines.insert(result.interview.line)
                }
            }
            #expect(lines.count == 6)
        }
    }

    // S3-11, S2-35: the paper is of two pages or more and holds no name in its file name; delivery is a dated row.
    @Test(arguments: Engine.all)
    func `is delivered once on a channel, however often it is read`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let (batch, _) = try await house.reviewable()
            try await house.review(batch)
            try await house.office.releaseResults(of: batch, as: house.implementer)
            let session = try await house.office.signInForResults(.number("0001"), secret: "ひみつのことばです")
            let person = try await house.person(of: session)
            let sheet = try #require(
                try await house.office.ownResults(of: person, as: .person(person)).entries.first?.sheet)
            #expect(try await house.count("delivery") == 0)
            for _ in 1...2 {
                house.clock.advance(seconds: 5)
                let paper = try await house.office.ownResultPaper(
                    sheet, of: person, language: .ja, as: .person(person))
                #expect(paper.starts(with: "%PDF-".utf8))
            }
            #expect(try await house.count("delivery") == 1)
            #expect(!PersonalResult.fileName.contains("髙"))
        }
    }

    // S2-55, S3-02, S3-04, L-04: on every path of the office, nobody but the person, the implementer and the clerk.
    @Test(arguments: Engine.all)
    func `and everything that leads to it is refused to everybody else`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let (batch, _) = try await house.reviewable()
            try await house.review(batch)
            try await house.office.releaseResults(of: batch, as: house.implementer)
            let list = try await house.office.reviewList(batch, as: house.implementer)
            let (victim, other) = (list.examinees[0], list.examinees[1])
            let manager = try await house.newAccount(
                "本社長", .lineManager, department: try await house.department("本社"))
            let others: [Principal] = [
                .visitor, .system(.commandLine), .person(other.person), manager, house.humanResources,
                house.administrator, try await house.newAccount("よその医師", .implementer),
                try await house.newAccount("よその担当", .clerk),
            ]
            for who in others {
                for (name, ask) in Self.roads(house.office, victim, batch, who) {
                    await #expect(throws: Denied.self, "\(name) as \(who)") { try await ask() }
                }
            }
        }
    }

    static func roads(
        _ office: Office, _ victim: Examinee, _ batch: BatchID, _ who: Principal
    ) -> [(String, @Sendable () async throws -> Void)] {
        let (sheet, person) = (victim.sheet, victim.person)
        return [
            ("list", { _ = try await office.reviewList(batch, as: who) }),
            ("sheet", { _ = try await office.examinee(sheet, as: who) }),
            ("decide", { _ = try await office.decide(.needed, about: sheet, as: who) }),
            ("accept", { _ = try await office.acceptCriteria(batch, as: who) }),
            ("confirm", { _ = try await office.confirm(.resultsSeen, of: batch, as: who) }),
            ("release", { _ = try await office.releaseResults(of: batch, as: who) }),
            ("results", { _ = try await office.ownResults(of: person, as: who) }),
            ("result", { _ = try await office.ownResult(sheet, of: person, language: .ja, as: who) }),
            ("paper", { _ = try await office.ownResultPaper(sheet, of: person, language: .ja, as: who) }),
            ("history", { _ = try await office.accessHistory(of: person, as: who) }),
        ]
    }
}

extension TestOffice {
    func person(of session: Secret) async throws -> PersonID {
        guard case .person(let id)? = try await office.principal(of: session) else { throw TestFault.sample }
        return id
    }
}

extension TestOffice {
    func answer(_ n: Int, _ answers: [ItemID: Int], secret: String = "ひみつのことばです") async throws {
        let holder = try await holder(n)
        try await send(answers, by: holder)
        try await choose(secret, by: holder)
    }
}
