import Campaigns
import Organisation
import Reports
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `How results reach people` {
    // S2-45, S2-46, TH12: by the plan, and on paper wherever the screen reaches nobody.
    @Test(
        arguments: Engine.all,
        [
            (DeliveryWay.paper, "paper paper paper paper paper paper", [Int]()),
            (.screen, "screen screen screen paper both screen", [1, 2, 3, 6]),
            (.both, "both both both paper both both", [1, 2, 3, 6]),
        ])
    func `follows the plan`(
        engine: Engine, expected: (plan: DeliveryWay, ways: String, told: [Int])
    ) async throws {
        try await withOffice(engine) { house in
            let scene = try await DeliveryScene(house, expected.plan)
            let ways = expected.ways.split(separator: " ").compactMap { DeliveryWay(rawValue: String($0)) }
            #expect(try await scene.ways() == ways)
            let batch = try await scene.release()
            #expect(try await scene.ways() == ways)
            #expect(scene.told == expected.told.map(TestOffice.mail))
            let desk = try await house.office.paperDesk(of: batch, part: 1, as: house.clerk)
            #expect(desk.letters == ways.count { $0.hasPaper } && desk.delivered == 0)
        }
    }

    // S2-45: nothing chosen is paper; the choice ends with the opening, for the program and for the database.
    @Test(arguments: Engine.all)
    func `is paper unless chosen before the opening`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.draftCampaign(people: 2)
            let now = try await house.office.campaign(id, as: house.clerk).implementation.delivery
            #expect(now == .paper)
            try await house.prepare(id)
            try await house.office.openCampaign(id, as: house.clerk)
            await #expect(throws: Refusal.alreadyOpened) {
                try await house.office.setDelivery(.screen, at: id, as: house.clerk)
            }
            await #expect(throws: (any Error).self) {
                try await house.tenant.database.write { db in
                    try db.run(
                        """
                        INSERT INTO delivery_plan (implementation, turn, way, at, set_by)
                        VALUES (\(id), 9, 'screen', \(house.clock.now), 1)
                        """)
                }
            }
            let kept = try await house.office.campaign(id, as: house.clerk).implementation.delivery
            #expect(kept == .both)
        }
    }

    // S2-46: for one person until the release, by whoever is appointed; afterwards it stands.
    @Test(arguments: Engine.all)
    func `changes for one person until the release`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let scene = try await DeliveryScene(house, .paper)
            try await scene.choose(.screen, for: 1)
            try await scene.choose(.both, for: 2)
            try await scene.choose(.screen, for: 4)
            try await scene.choose(.screen, for: 6)
            try await scene.choose(.paper, for: 6)
            let ways: [DeliveryWay] = [.screen, .both, .paper, .paper, .paper, .paper]
            #expect(try await scene.ways() == ways)
            let stranger = try await house.newAccount("よその担当", .clerk)
            for who in [house.humanResources, house.administrator, stranger] {
                await #expect(throws: Denied.self) { try await scene.choose(.both, for: 3, as: who) }
            }
            _ = try await scene.release()
            #expect(scene.told == [1, 2].map(TestOffice.mail))
            await #expect(throws: DeliveryRefusal.released) { try await scene.choose(.screen, for: 3) }
            #expect(try await scene.ways() == ways)
        }
    }

    // S2-45: a letter is a letter: the screen shows nothing of it, and says the same to everybody.
    @Test(arguments: Engine.all)
    func `on paper opens nothing on screen`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let scene = try await DeliveryScene(house, .paper)
            let batch = try await scene.release()
            for n in [1, 2] {
                let (sheet, person) = try await scene.sheet(n, in: batch)
                let own = try await house.office.ownResults(of: person, as: .person(person))
                #expect(own.entries.map(\.way) == [.paper])
                await #expect(throws: DeliveryRefusal.onPaper) {
                    try await house.office.ownResult(sheet, of: person, language: .ja, as: .person(person))
                }
                await #expect(throws: DeliveryRefusal.onPaper) {
                    try await house.office.ownResultPaper(
                        sheet, of: person, language: .ja, as: .person(person))
                }
            }
            #expect(try await house.count("delivery") == 0)
        }
    }

    // TH12: turn every verdict round, and the same people get the same by the same way.
    @Test(arguments: Engine.all)
    func `does not depend on any verdict`(engine: Engine) async throws {
        var seen: [[String]] = []
        for highs in [Set([2, 4, 6]), Set([1, 3, 5])] {
            try await withOffice(engine) { house in
                let scene = try await DeliveryScene(house, .screen, highs: highs)
                let batch = try await scene.release()
                let letters = try await house.office.resultLetters(.part(1), of: batch, as: house.clerk)
                    .letters
                seen.append(
                    try await scene.ways().map(\.rawValue) + scene.told + letters.letters.map(\.number))
            }
        }
        #expect(seen[0] == seen[1])
    }
}
