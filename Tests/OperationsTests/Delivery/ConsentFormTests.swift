import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `The form that came with the letter` {
    private func scene(_ house: TestOffice) async throws -> (DeliveryScene, BatchID, Day) {
        let scene = try await DeliveryScene(house, .paper)
        let batch = try await scene.release()
        let day = house.clock.now.day
        _ = try await scene.record(day, in: batch)
        house.clock.advance(seconds: 5 * 86_400)
        return (scene, batch, day)
    }

    private func enter(
        _ n: Int, in batch: BatchID, agrees: Bool? = nil, asks: Bool = false, on day: Day,
        _ house: TestOffice,
        as who: Principal? = nil
    ) async throws {
        try await house.office.enterForm(
            ConsentForm(agrees: agrees, asksForInterview: asks, receivedOn: day), ofNumber: "000\(n)",
            in: batch,
            as: who ?? house.clerk)
    }

    private func seen(_ house: TestOffice) async throws -> [String] {
        try await house.office.employerCopies(as: house.humanResources).map(\.number).sorted()
    }

    // L-13, L-14, L-15: the same as on screen; 4 has no secret, 1 is not judged to need the interview.
    @Test(arguments: Engine.all)
    func `gives what the screen gives`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let (scene, batch, day) = try await scene(house)
            let today = house.clock.now.day
            try await enter(4, in: batch, agrees: true, on: day, house)
            try await enter(2, in: batch, agrees: false, asks: true, on: today, house)
            try await enter(1, in: batch, asks: true, on: today, house)
            try await enter(3, in: batch, agrees: false, on: today, house)
            #expect(try await seen(house) == ["0002", "0004"])
            #expect(try await house.count("consent_form") == 4)
            let asked = try await house.office.requests(of: batch, as: house.implementer).lines
            #expect(Set(asked.map { "\($0.number) \($0.kind)" }) == ["0002 interview", "0001 consultation"])
            for (n, count) in [(4, 1), (5, 0)] {
                let person = try await scene.sheet(n, in: batch).person
                let history = try await house.office.accessHistory(of: person, as: .person(person))
                #expect(history.count { $0.access.kind == .formEntered } == count)
            }
        }
    }

    // L-15: not before the delivery, not after the window, but a request is taken late, too.
    @Test(arguments: Engine.all)
    func `is held to the delivery and to the window`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let (scene, batch, day) = try await scene(house)
            await #expect(throws: DeliveryRefusal.dayWrong) {
                try await enter(2, in: batch, agrees: true, on: day.adding(days: -1), house)
            }
            await #expect(throws: DeliveryRefusal.dayWrong) {
                try await enter(2, in: batch, agrees: true, on: day.adding(days: 6), house)
            }
            await #expect(throws: DeliveryRefusal.nothingWritten) {
                try await enter(2, in: batch, on: day, house)
            }
            await #expect(throws: DeliveryRefusal.nobody) {
                try await enter(9, in: batch, agrees: true, on: day, house)
            }
            house.clock.advance(seconds: 40 * 86_400)
            let late = house.clock.now.day
            await #expect(throws: ConsentRefusal.windowOver) {
                try await enter(2, in: batch, agrees: true, on: late, house)
            }
            // Both ticked and too late: nothing half of it stands.
            await #expect(throws: ConsentRefusal.windowOver) {
                try await enter(2, in: batch, agrees: true, asks: true, on: late, house)
            }
            #expect(try await house.count("declaration") == 0)
            // It came in time and is entered late.
            try await enter(6, in: batch, agrees: true, on: day.adding(days: 30), house)
            try await enter(2, in: batch, asks: true, on: late, house)
            #expect(try await seen(house) == ["0002", "0006"])
            let stranger = try await house.newAccount("よその担当", .clerk)
            for who in [house.humanResources, house.administrator, stranger] {
                await #expect(throws: Denied.self) {
                    try await enter(3, in: batch, asks: true, on: late, house, as: who)
                }
            }
            _ = scene
        }
    }

    // L-15
    @Test(arguments: Engine.all)
    func `is not taken before the letter left`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let scene = try await DeliveryScene(house, .paper)
            let batch = try await scene.release()
            let today = house.clock.now.day
            await #expect(throws: ConsentRefusal.notDelivered) {
                try await enter(2, in: batch, agrees: true, on: today, house)
            }
            house.clock.advance(seconds: 86_400)
            _ = try await scene.record(today.adding(days: 1), in: batch)
            await #expect(throws: ConsentRefusal.notDelivered) {
                try await enter(2, in: batch, agrees: true, on: today, house)
            }
            #expect(try await house.count("consent_form") == 0)
        }
    }
}
