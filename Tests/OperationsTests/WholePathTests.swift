import Campaigns
import Operations
import Organisation
import Reports
import Storage
import StressCheck
import TestSupport
import Testing

@Suite struct `From answers to a released result` {
    // S2-05, S2-06, S3-02, S4-17, S4-33, S4-38, L-10
    @Test(arguments: Engine.all)
    func `goes from roster to the person's own result and nobody else's`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 4)
            for n in 1...3 { try await house.answer(n, high: n == 1, secret: "ひみつのことば\(n)") }
            let batch = try await house.office.closeCampaign(id, as: house.clerk)

            let list = try await house.office.reviewList(batch, as: house.implementer)
            #expect(list.examinees.count == 3)
            #expect(list.examinees.count { $0.assessment.verdict?.isHigh == true } == 1)

            await #expect(throws: Refusal.undecided(3)) {
                try await house.office.releaseResults(of: batch, as: house.implementer)
            }
            #expect(try await house.office.acceptCriteria(batch, as: house.implementer) == 0)
            await #expect(throws: Refusal.unconfirmed(ReviewConfirmation.allCases)) {
                try await house.office.releaseResults(of: batch, as: house.clerk)
            }
            for kind in ReviewConfirmation.allCases {
                try await house.office.confirm(kind, of: batch, as: house.implementer)
            }
            try await house.office.releaseResults(of: batch, as: house.clerk)
            #expect(try await house.office.deliverMail() == 3)

            let person = try #require(list.examinees.first { $0.number == "0001" }).person
            let session = try await house.office.signInForResults(.number("0001"), secret: "ひみつのことば1")
            #expect(try await house.office.principal(of: session) == .person(person))
            let mine = try await house.office.ownResults(of: person, as: .person(person)).entries
            let entry = try #require(mine.first)
            let result = try await house.office.ownResult(
                entry.sheet, of: person, language: .ja, as: .person(person))
            #expect(result.result.degree == .high)
            #expect(result.result.decision == .needed)

            let other = try #require(list.examinees.first { $0.number == "0002" }).person
            await #expect(throws: Denied.notFound) {
                try await house.office.ownResults(of: person, as: .person(other))
            }
            await #expect(throws: Denied.notFound) {
                try await house.office.ownResult(entry.sheet, of: other, language: .ja, as: .person(other))
            }
        }
    }
}
