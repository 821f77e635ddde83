import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `What was passed on` {
    // S2-62, L-31: the employer's five years run from the day of the consent; what the implementer keeps goes later,
    // with the last word that was said about it.
    @Test(arguments: Engine.all)
    func `is kept by the employer's own clock`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let scene = try await ConsentScene(house, people: 2)
            let one = try scene.somebody(needed: true)
            try await scene.look(one)
            try await scene.declare(.agree, one)
            let copy = try #require(try await scene.seen().first)
            _ = try await house.office.employerCopy(copy.id, as: house.humanResources)
            let copyDue = try #require(RetentionRules.shipped[.employerCopy]?.due(from: house.clock.now.day))
            house.clock.advance(seconds: 5 * 86_400)
            try await scene.declare(.withdraw, one)
            let restDue = try #require(RetentionRules.shipped[.consent]?.due(from: house.clock.now.day))

            house.clock.set(copyDue.adding(seconds: -1))
            #expect(try await house.office.purgeDue() == 0)
            #expect(try await scene.seen().map(\.id) == [copy.id])
            house.clock.set(copyDue)
            #expect(try await house.office.purgeDue() == 1)
            #expect(try await scene.seen().isEmpty)
            try await scene.look(one)

            house.clock.set(restDue)
            // Result, answers and the words of consent.
            #expect(try await house.office.purgeDue() == 3)
            await #expect(throws: Denied.self) { try await scene.look(one) }
            for table in ["declaration", "employer_copy", "employer_opening", "sheet"] {
                let left = try await house.reading {
                    try $0.row(SQL(unchecked: "SELECT count(*) FROM \(table)"))?.int(0)
                }
                #expect(left == 0, "\(table)")
            }
        }
    }

    // L-31: words of consent are sealed with the key of the results, so that key waits for them.
    @Test(arguments: Engine.all)
    func `keeps the results as long as the words of consent are held`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let scene = try await ConsentScene(house, people: 2)
            let one = try scene.somebody(needed: true)
            try await scene.look(one)
            try await scene.declare(.agree, one)
            let hold = try await house.office.hold(
                .dataClass(.consent), because: FreeText("訴訟のため"), as: house.administrator)
            house.clock.advance(seconds: 6 * 366 * 86_400)
            // Only the employer's copy, which nobody holds.
            #expect(try await house.office.purgeDue() == 1)
            try await scene.look(one)
            try await house.office.endHold(hold, as: house.administrator)
            #expect(try await house.office.purgeDue() == 3)
            await #expect(throws: Denied.self) { try await scene.look(one) }
        }
    }
}
