import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Reports
@testable import Storage

@Suite struct `A result on paper` {
    // L-15, S2-45: handed over or posted is delivered, from then on and not before.
    @Test(arguments: Engine.all, PaperDelivery.Means.allCases)
    func `is delivered when the clerk records it, and consent is possible then`(
        engine: Engine, means: PaperDelivery.Means
    ) async throws {
        try await withOffice(engine) { house in
            let scene = try await DeliveryScene(house, .paper)
            let batch = try await scene.release()
            let released = house.clock.now.day
            await #expect(throws: ConsentRefusal.notDelivered) {
                try await scene.declare(.agree, 2, in: batch)
            }
            house.clock.advance(seconds: 2 * 86_400)
            #expect(try await scene.record(released.adding(days: 1), in: batch, number: "０００２", means) == 1)
            try await scene.declare(.agree, 2, in: batch)
            await #expect(throws: ConsentRefusal.notDelivered) {
                try await scene.declare(.agree, 1, in: batch)
            }
            #expect(try await house.office.employerCopies(as: house.humanResources).map(\.number) == ["0002"])
            let line = try await scene.line(2)
            #expect(line.paper == PaperDelivery(means, on: released.adding(days: 1)))
            #expect(try await house.count("delivery") == 1)
        }
    }

    // L-15: not before the release, not in the future, and what is recorded stays.
    @Test(arguments: Engine.all)
    func `is never recorded before the release or for a day to come`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let scene = try await DeliveryScene(house, .paper)
            let closed = try await house.office.closeCampaign(scene.implementation, as: house.clerk)
            await #expect(throws: DeliveryRefusal.notReleased) {
                try await scene.record(house.clock.now.day, in: closed)
            }
            try await house.review(closed)
            try await house.office.releaseResults(of: closed, as: house.implementer)
            let today = house.clock.now.day
            for wrong in [-1, 1] {
                await #expect(throws: DeliveryRefusal.dayWrong) {
                    try await scene.record(today.adding(days: wrong), in: closed)
                }
            }
            await #expect(throws: DeliveryRefusal.nobody) {
                try await scene.record(today, in: closed, number: "9999")
            }
            #expect(try await scene.record(today, in: closed, number: "0003") == 1)
            house.clock.advance(seconds: 86_400)
            #expect(try await scene.record(today.adding(days: 1), in: closed, .posted) == 5)
            await #expect(throws: DeliveryRefusal.nobody) { try await scene.record(today, in: closed) }
            #expect(try await scene.line(3).paper == PaperDelivery(.handed, on: today))
            let desk = try await house.office.paperDesk(of: closed, part: 1, as: house.clerk)
            #expect(desk.letters == 6 && desk.delivered == 6)
        }
    }

    // L-15: past the rule the database itself refuses a delivery before the release.
    @Test(arguments: Engine.all)
    func `is refused by the database before the release`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let scene = try await DeliveryScene(house, .paper)
            let batch = try await scene.release()
            let one = try await scene.sheet(1, in: batch)
            let write: @Sendable (Int) async throws -> Void = { seconds in
                let at = house.clock.now.adding(seconds: seconds)
                try await house.tenant.database.write { try $0.deliver(one.sheet, by: .paper, at: at) }
            }
            await #expect(throws: (any Error).self) { try await write(-3_600) }
            #expect(try await house.count("delivery") == 0)
            try await write(0)
        }
    }

    // S2-45, TH12: whoever is on paper is on the list, in the order of the house post; each letter is the person's own.
    @Test(arguments: Engine.all)
    func `is printed for those on paper, and each person is told`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let scene = try await DeliveryScene(house, .screen)
            let batch = try await scene.release()
            let print = { (choice: ResultPrintChoice, who: Principal) in
                try await house.office.resultLetters(choice, of: batch, as: who).letters
            }
            let letters = try await print(.part(1), house.clerk)
            #expect(letters.letters.map(\.number).sorted() == ["0004", "0005"])
            #expect(letters.letters.allSatisfy { one in one.result.head.fields[0].value == one.number })
            #expect(try await print(.number("0002"), house.implementer).letters.map(\.number) == ["0002"])
            for wrong in [ResultPrintChoice.part(2), .part(0), .number("7777")] {
                await #expect(throws: DeliveryRefusal.nobody) { try await print(wrong, house.clerk) }
            }
            let stranger = try await house.newAccount("よその担当", .clerk)
            for who in [house.humanResources, house.administrator, stranger] {
                await #expect(throws: Denied.self) { try await print(.part(1), who) }
            }
            for (n, count) in [(1, 0), (2, 1), (4, 1)] {
                let person = try await scene.sheet(n, in: batch).person
                let history = try await house.office.accessHistory(of: person, as: .person(person))
                #expect(history.count { $0.access.kind == .resultPrinted } == count, "\(n)")
            }
        }
    }
}
