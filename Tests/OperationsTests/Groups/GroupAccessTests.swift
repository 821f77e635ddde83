import Campaigns
import GroupAnalysis
import Organisation
import Reports
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `Readers of group results` {
    /// 営業1課 11, 営業2課 11, 製造部 3 of 11: the last is hidden.
    private func scene(_ house: TestOffice) async throws -> GroupScene {
        let silent = Set((1...33).filter { $0 % 3 == 2 && $0 > 9 })
        let scene = try await GroupScene(house, people: 33, leavingOut: silent)
        try await house.finish(scene.id)
        try await house.publishGroups(scene.id)
        return scene
    }

    // L-24, S3-61: line managers see the own unit and what stands below it, and a small one says why it is empty.
    @Test(arguments: Engine.all) func `see the own subtree only where they are line managers`(
        _ engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let scene = try await scene(house)
            let sales = try await scene.unit("営業部")
            let seller = try await house.newAccount(
                "部長", .lineManager, department: DepartmentID(rawValue: sales))
            let seen = try await house.office.groupResult(of: scene.id, as: seller)
            let inside = try await [sales, scene.unit("営業1課"), scene.unit("営業2課")]
            #expect(Set(seen.units.map(\.id)) == Set(inside))
            #expect(seen.groups.allSatisfy { inside.contains($0.name.unit) })
            #expect(seen.suppressed.allSatisfy { inside.contains($0.unit) })
            #expect(seen.whole == nil)
            let whole = try await house.office.groupResult(of: scene.id, as: house.humanResources)
            for unit in inside { #expect(seen.group(unit) == whole.group(unit)) }

            let factory = try await scene.unit("製造部")
            let maker = try await house.newAccount(
                "工場長", .lineManager, department: DepartmentID(rawValue: factory))
            let small = try await house.office.groupResult(of: scene.id, as: maker)
            #expect(small.groups.isEmpty)
            #expect(small.suppressed.map(\.unit) == [factory])
            #expect(small.suppressed.first?.explanation.ja.isEmpty == false)
        }
    }

    // S2-54: the larger unit that holds the hidden people is named.
    @Test(arguments: Engine.all) func `are told which larger group to look at instead`(
        _ engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let scene = try await scene(house)
            let result = try await house.office.groupResult(of: scene.id, as: house.humanResources)
            let hidden = result.suppressed.filter { $0.dimension == nil }
            #expect(!hidden.isEmpty)
            for one in hidden {
                let instead = try #require(one.instead)
                #expect(result.groups.contains { $0.name == instead }, "\(instead)")
            }
        }
    }

    @Test(arguments: Engine.all) func `are few, and only the appointed publish`(_ engine: Engine) async throws
    {
        try await withOffice(engine) { house in
            let scene = try await scene(house)
            let (office, id) = (house.office, scene.id)
            let stranger = try await house.newAccount("別の事務", .clerk)
            for who in [house.humanResources, house.administrator, stranger] {
                await #expect(throws: Denied.self) { try await office.proposeGroups(at: id, as: who) }
                await #expect(throws: Denied.self) {
                    try await office.publishGroups(at: id, seen: "", as: who)
                }
            }
            for who in [house.humanResources, house.clerk, house.implementer, stranger] {
                let list = try await office.groupResultList(as: who)
                #expect(list.map(\.id) == [id])
            }
            await #expect(throws: Denied.self) {
                try await office.groupResult(of: id, as: house.administrator)
            }
        }
    }
}
