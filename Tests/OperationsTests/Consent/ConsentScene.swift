import Campaigns
import Organisation
import TestSupport

@testable import Operations
@testable import Storage

/// A released batch with people of both verdicts, and what each of them may do.
struct ConsentScene: Sendable {
    struct Somebody: Sendable {
        let person: PersonID
        let sheet: SheetID
        let number: String
        let isNeeded: Bool
    }

    let house: TestOffice
    let implementation: ImplementationID
    let batch: BatchID
    let people: [Somebody]
    let releasedAt: Instant

    /// Every second person is judged to need the interview.
    init(
        _ house: TestOffice, people count: Int, mode: ConsentPlan.Mode = .individual,
        scope: ConsentScope = .whole
    ) async throws {
        self.house = house
        let id = try await house.draftCampaign(people: count)
        try await house.prepare(id)
        let agreement = WorkplaceAgreement(day: house.clock.now.day, by: "工場長 山田")
        try await house.office.setConsentPlan(
            ConsentPlan(mode: mode, scope: scope, agreement: mode == .allRefused ? agreement : nil), at: id,
            as: house.clerk)
        try await house.office.openCampaign(id, as: house.clerk)
        try await house.deliver()
        for n in 1...count { try await house.answer(n, high: n.isMultiple(of: 2)) }
        implementation = id
        batch = try await house.finish(id)
        releasedAt = house.clock.now
        people = try await house.office.reviewList(batch, as: house.implementer).examinees.map {
            Somebody(
                person: $0.person, sheet: $0.sheet, number: $0.number,
                isNeeded: $0.decision?.decision == .needed)
        }.sorted { $0.number < $1.number }
    }

    func look(_ one: Somebody) async throws {
        _ = try await house.office.ownResult(
            one.sheet, of: one.person, language: .ja, as: .person(one.person))
    }

    @discardableResult
    func declare(_ ask: ConsentAsk, _ one: Somebody) async throws -> ConsentStanding {
        try await house.office.declare(
            ask, text: ConsentText.current.version, about: one.sheet, of: one.person,
            as: .person(one.person))
    }

    /// Somebody judged to need the interview, or not.
    func somebody(needed: Bool) throws -> Somebody {
        guard let found = people.first(where: { $0.isNeeded == needed }) else { throw TestFault.sample }
        return found
    }

    func seen() async throws -> [EmployerCopyLine] {
        try await house.office.employerCopies(as: house.humanResources)
    }
}
