import Campaigns
import Notifications
import Organisation
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `The implementer` {
    // S4-08, S4-09, S4-17, L-10: everybody, with both methods and the rule met.
    @Test(arguments: Engine.all)
    func `sees everybody who answered, with the rule met and both methods`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 5)
            for n in 1...4 { try await house.answer(n, high: n == 2) }
            let batch = try await house.office.closeCampaign(id, as: house.clerk)
            let list = try await house.office.reviewList(batch, as: house.implementer)
            #expect(Set(list.examinees.map(\.number)) == ["0001", "0002", "0003", "0004"])
            #expect(list.mayDecide)
            for examinee in list.examinees {
                let isHigh = examinee.number == "0002"
                #expect(examinee.assessment.score.sono1?.isHigh == isHigh)
                #expect(examinee.assessment.score.sono2?.isHigh == isHigh)
                #expect(examinee.assessment.verdict?.rulesMet.isEmpty == !isHigh)
                #expect(examinee.assessment.proposed == (isHigh ? .needed : .notNeeded))
                let detail = try await house.office.examinee(examinee.sheet, as: house.implementer)
                #expect(detail.examinee.assessment.score == examinee.assessment.score)
                #expect(detail.sheet.codes.count == 57 && detail.sheet.codes.allSatisfy { $0 > 0 })
            }
        }
    }

    // S4-10, L-09: one named act writes one decision per person, and leaves who has no verdict.
    @Test(arguments: Engine.all)
    func `accepts the criteria for everybody but those whom they say nothing about`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let (batch, unstated) = try await house.reviewable()
            let before = try await house.office.reviewList(batch, as: house.implementer)
            let open = try #require(before.examinees.first { $0.sheet == unstated })
            #expect(open.assessment.verdict == nil)
            #expect(open.assessment.proposed == nil)
            #expect(open.assessment.candidates?.male.sono2 != nil)
            #expect(open.assessment.candidates?.female.sono2 != nil)

            #expect(try await house.office.acceptCriteria(batch, as: house.implementer) == 1)
            let after = try await house.office.reviewList(batch, as: house.implementer)
            #expect(after.examinees.first { $0.sheet == unstated }?.decision == nil)
            for examinee in after.examinees where examinee.sheet != unstated {
                let decided = try #require(examinee.decision)
                #expect(decided.basis == .criteriaAccepted)
                #expect(decided.author == house.accountOfImplementer)
                #expect(decided.at == house.clock.now)
                #expect(decided.decision == examinee.assessment.proposed)
            }
            #expect(try await house.count("decision") == 2)
            // Once more writes nothing.
            #expect(try await house.office.acceptCriteria(batch, as: house.implementer) == 1)
            #expect(try await house.count("decision") == 2)
        }
    }

    // S4-18, S4-37, L-09
    @Test(arguments: Engine.all)
    func `may decide again until the release, and the earlier decision stays on record`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let (batch, unstated) = try await house.reviewable()
            try await house.office.acceptCriteria(batch, as: house.implementer)
            for decision in [InterviewDecision.needed, .notNeeded, .cannotBeJudged] {
                house.clock.advance(seconds: 60)
                try await house.office.decide(decision, about: unstated, as: house.implementer)
            }
            let list = try await house.office.reviewList(batch, as: house.implementer)
            let decided = try #require(list.examinees.first { $0.sheet == unstated }?.decision)
            #expect(decided.decision == .cannotBeJudged && decided.basis == .individual)
            #expect(decided.at == house.clock.now)
            #expect(try await house.count("decision") == 5)
        }
    }

    // S4-33, S4-36, S4-38, S4-39, L-09
    @Test(arguments: Engine.all)
    func `must decide everybody and confirm three things before any result leaves`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let (batch, unstated) = try await house.reviewable()
            let release = { try await house.office.releaseResults(of: batch, as: house.implementer) }
            await #expect(throws: Refusal.undecided(3)) { try await release() }
            try await house.office.acceptCriteria(batch, as: house.implementer)
            await #expect(throws: Refusal.undecided(1)) { try await release() }
            await #expect(throws: Refusal.undecided(1)) {
                try await house.office.confirm(.needDecided, of: batch, as: house.implementer)
            }
            try await house.office.decide(.cannotBeJudged, about: unstated, as: house.implementer)
            var left = ReviewConfirmation.allCases
            while let next = left.first {
                await #expect(throws: Refusal.unconfirmed(left)) { try await release() }
                try await house.office.confirm(next, of: batch, as: house.implementer)
                left.removeFirst()
            }
            #expect(try await house.count("released_result") == 0)
            #expect(!house.mail.all.contains { $0.letter.subject.text.contains("お知らせがあります") })
            try await release()
            #expect(try await house.count("released_result") == 3)

            let signed = try await house.office.reviewList(batch, as: house.implementer).batch
            #expect(signed.confirmedBy.values.allSatisfy { $0 == house.accountOfImplementer })
            #expect(signed.confirmations.values.allSatisfy { $0 == house.clock.now })
            #expect(signed.releasedBy == house.accountOfImplementer)
        }
    }

    // L-09: after the release nothing about it moves.
    @Test(arguments: Engine.all)
    func `changes nothing after the release`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let (batch, unstated) = try await house.reviewable()
            try await house.review(batch)
            try await house.office.releaseResults(of: batch, as: house.implementer)
            let decisions = try await house.count("decision")
            await #expect(throws: Refusal.alreadyReleased) {
                try await house.office.decide(.needed, about: unstated, as: house.implementer)
            }
            await #expect(throws: Refusal.alreadyReleased) {
                try await house.office.acceptCriteria(batch, as: house.implementer)
            }
            await #expect(throws: Refusal.alreadyReleased) {
                try await house.office.confirm(.resultsSeen, of: batch, as: house.implementer)
            }
            await #expect(throws: Refusal.alreadyReleased) {
                try await house.office.releaseResults(of: batch, as: house.implementer)
            }
            #expect(try await house.count("decision") == decisions)
        }
    }

    // L-09: the clerk looks and releases; the decision is the implementer's.
    @Test(arguments: Engine.all)
    func `alone decides and confirms`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let (batch, unstated) = try await house.reviewable()
            let list = try await house.office.reviewList(batch, as: house.clerk)
            #expect(!list.mayDecide && list.examinees.count == 3)
            let stranger = try await house.newAccount("よその医師", .implementer)
            for who in [house.clerk, stranger, house.humanResources, house.administrator] {
                await #expect(throws: Denied.notAllowed) {
                    try await house.office.decide(.needed, about: unstated, as: who)
                }
                await #expect(throws: Denied.notAllowed) {
                    try await house.office.acceptCriteria(batch, as: who)
                }
                await #expect(throws: Denied.notAllowed) {
                    try await house.office.confirm(.resultsSeen, of: batch, as: who)
                }
            }
            #expect(try await house.count("decision") == 0)
        }
    }
}

extension TestOffice {
    /// A closed batch of three: one high, one not, and one whose sex the roster does not state.
    func reviewable() async throws -> (batch: BatchID, unstated: SheetID) {
        let id = try await openCampaign(people: 10)
        for n in [1, 2, 10] { try await answer(n, high: n == 1) }
        let batch = try await office.closeCampaign(id, as: clerk)
        let list = try await office.reviewList(batch, as: implementer)
        guard let unstated = list.examinees.first(where: { $0.number == "0010" }) else {
            throw TestFault.sample
        }
        return (batch, unstated.sheet)
    }
}
