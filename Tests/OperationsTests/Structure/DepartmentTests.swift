import Campaigns
import Organisation
import Storage
import TestSupport
import Testing

@testable import Operations

@Suite struct `Departments` {
    // S3-47: 並び替え、編集、表示/非表示, each dated and with its author.
    @Test(arguments: Engine.all)
    func `are made, renamed, reordered, hidden and shown, and every change is kept`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            try await house.importPeople(9)
            let office = house.office
            let hr = house.humanResources
            let head = try await house.department("本社")
            let new = try await office.createDepartment(
                MasterName("総務部", code: "S/01"), under: head, as: hr)
            try await office.rename(
                .department(new), to: MasterName("総務人事部", code: "S/02"), seen: Seen(1), as: hr)
            try await office.place(.department(new), at: .at(1), seen: Seen(3), as: hr)
            try await office.setHidden(true, .department(new), seen: Seen(4), as: hr)
            let hidden = try await house.overview().tree
            #expect(hidden.children(of: head).map(\.name) == ["総務人事部", "営業部", "製造部"])
            #expect(!hidden.offered.contains { $0.id == new })
            try await office.setHidden(false, .department(new), seen: Seen(5), as: hr)
            let detail = try await office.department(new, as: hr)
            #expect(detail.department.code == "S/02" && !detail.department.isHidden)
            #expect(
                detail.history.map(\.change.what) == [.shown, .hidden, .placed, .coded, .renamed, .created])
            #expect(detail.history.allSatisfy { $0.author == "humanResources 担当" })
            #expect(detail.history.allSatisfy { $0.change.at == house.clock.now })
        }
    }

    // S3-47: hidden departments are listed nowhere, their people still count.
    @Test(arguments: Engine.all)
    func `count their people while they are hidden`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.importPeople(9)
            let sales = try await house.department("営業部")
            try await house.office.setHidden(
                true, .department(sales), seen: try await house.seen(sales), as: house.humanResources)
            let overview = try await house.overview()
            let head = try await house.department("本社")
            #expect(overview.whole[head] == 9)
            #expect(overview.whole[sales] == 6)
            #expect(!overview.tree.opened(under: nil, limit: 99).contains { $0.department.id == sales })
        }
    }

    // S3-47: 削除, refused with where it is used.
    @Test(arguments: Engine.all)
    func `are deleted only where nothing refers to them`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.importPeople(9)
            let (office, hr) = (house.office, house.humanResources)
            let team = try await house.department("営業1課")
            let manager = try await house.newAccount("課長", .lineManager, department: team)
            try await office.recordAuthority(
                of: TestOffice.account(of: manager), over: .department(team), as: hr)
            let refusal = await refusal { try await office.delete(.department(team), seen: Seen(1), as: hr) }
            guard case .inUse(let uses) = refusal else {
                Issue.record("\(String(describing: refusal))")
                return
            }
            #expect(uses.map(\.kind) == [.peopleToday, .peopleBefore, .grants, .authority])
            #expect(uses.first?.count == 3)

            let empty = try await office.createDepartment(MasterName("空"), under: team, as: hr)
            #expect(
                try await office.department(team, as: hr).uses.contains(StructureUse(.children, 1)))
            try await office.delete(.department(empty), seen: Seen(1), as: hr)
            #expect(try await house.overview().tree[empty] == nil)
            // What was done to it stays.
            let past = try await office.history(of: .department(empty), since: 0, as: hr)
            #expect(past.map(\.change.what) == [.deleted, .created])
        }
    }

    // S3-47
    @Test(arguments: Engine.all)
    func `refuse circles, twins, taken codes and an eleventh level`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.importPeople(3)
            let (office, hr) = (house.office, house.humanResources)
            let (head, team) = (try await house.department("本社"), try await house.department("営業1課"))
            let cycle = await refusal {
                try await office.moveDepartment(head, under: team, seen: Seen(1), as: hr)
            }
            #expect(cycle == .cycle(["本社", "営業部", "営業1課", "本社"]))
            let twin = await refusal {
                _ = try await office.createDepartment(MasterName("営業部"), under: head, as: hr)
            }
            #expect(twin == .nameTwice("営業部"))
            try await office.rename(
                .department(head), to: MasterName("本社", code: "H"), seen: Seen(1), as: hr)
            let code = await refusal {
                _ = try await office.createDepartment(MasterName("別", code: "H"), under: nil, as: hr)
            }
            #expect(code == .codeTwice("本社"))
            var above = team
            for level in 4...10 {
                above = try await office.createDepartment(MasterName("\(level)段"), under: above, as: hr)
            }
            let deep = await refusal {
                _ = try await office.createDepartment(MasterName("11段"), under: above, as: hr)
            }
            #expect(deep == .tooDeep(11))
            #expect(try await house.overview().tree[head]?.parent == nil)
        }
    }

    // S3-47
    @Test(arguments: Engine.all)
    func `are looked after by whoever the table names, and by nobody else`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.importPeople(3)
            let sales = try await house.department("営業部")
            let others = [
                house.implementer, try await house.newAccount("部長", .lineManager, department: sales),
                try await house.newAccount("部門の人事", .humanResources, department: sales),
                try await house.newAccount("部門の事務", .clerk, level: 1), .visitor,
            ]
            for who in others {
                await #expect(throws: Denied.self) { try await house.office.departmentOverview(as: who) }
                await #expect(throws: Denied.self) {
                    try await house.office.setHidden(true, .department(sales), seen: Seen(1), as: who)
                }
            }
            for who in [house.humanResources, house.clerk, house.administrator] {
                _ = try await house.office.departmentOverview(as: who)
            }
        }
    }
}

/// Why a change of the lists was refused; nil when it was made.
func refusal(_ work: () async throws -> Void) async -> StructureRefusal? {
    do {
        try await work()
        return nil
    } catch Refusal.structure(let refusal) {
        return refusal
    } catch {
        Issue.record("\(error)")
        return nil
    }
}

extension TestOffice {
    static func account(of principal: Principal) -> AccountID {
        if case .account(let id) = principal { id } else { AccountID(rawValue: 0) }
    }
}
