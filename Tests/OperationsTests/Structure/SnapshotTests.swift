import Campaigns
import Organisation
import Storage
import TestSupport
import Testing

@testable import Operations

@Suite struct `A campaign and its departments` {
    // BI-14, SD-R8: whatever happens to the tree meanwhile, the campaign keeps that of its opening.
    @Test(arguments: Engine.all)
    func `keep the tree of the opening through moves, merges, renames and hiding`(engine: Engine) async throws
    {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 30)
            for n in [1, 2, 3, 4] { try await house.answer(n, high: false) }
            let (office, hr) = (house.office, house.humanResources)
            let before = try await office.progress(of: id, as: house.clerk)
            house.clock.advance(seconds: 86_400)
            let (first, second) = (
                try await house.department("営業1課"), try await house.department("営業2課")
            )
            let (sales, factory) = (try await house.department("営業部"), try await house.department("製造部"))
            try await office.mergeDepartment(first, into: second, seen: Seen(1), as: hr)
            try await office.moveDepartment(factory, under: sales, seen: Seen(1), as: hr)
            try await office.rename(
                .department(sales), to: MasterName("新営業部"), seen: Seen(1), as: hr)
            try await office.setHidden(
                true, .department(second), seen: try await house.seen(second), as: hr)
            try await office.place(
                .department(second), at: .at(1), seen: try await house.seen(second), as: hr)
            let after = try await office.progress(of: id, as: house.clerk)
            #expect(after.lines == before.lines)
            #expect(after.lines.contains { $0.name == "営業部" && $0.invited == 20 })
            // A campaign that opens now has today's tree.
            let next = try await house.openAnotherCampaign("2027年度")
            let names = try await office.progress(of: next, as: house.clerk).lines.map(\.name)
            #expect(names.contains("新営業部") && !names.contains("営業1課"))
        }
    }

    // SD-R8: nothing that HR does later regroups a campaign, not even past Swift.
    @Test(arguments: Engine.all)
    func `keep it against the tenant's own login`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 3)
            let kept = try await house.rows { db in try db.hasSnapshot(of: id) ? 1 : 0 }
            #expect(kept == 1)
            let sales = try await house.department("営業部")
            let uses = try await house.office.department(sales, as: house.humanResources).uses
            #expect(uses.contains(StructureUse(.campaigns, 1)))
        }
    }

    // SD-R8, S3-61: a unit counts for whoever has it in scope today, and only there.
    @Test(arguments: Engine.all)
    func `show a unit to those who have it in today's scope`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 30)
            let (office, hr) = (house.office, house.humanResources)
            let (sales, factory) = (try await house.department("営業部"), try await house.department("製造部"))
            let (first, second) = (
                try await house.department("営業1課"), try await house.department("営業2課")
            )
            let head = try await house.newAccount("営業部長", .lineManager, department: sales)
            let chief = try await house.newAccount("製造部長", .lineManager, department: factory)
            let names = { (who: Principal) in
                try await office.progress(of: id, as: who).lines.map(\.name)
            }
            #expect(try await names(head) == ["営業部", "営業2課", "営業1課"])
            #expect(try await names(chief) == ["製造部"])
            house.clock.advance(seconds: 60)
            try await office.moveDepartment(first, under: factory, seen: Seen(1), as: hr)
            #expect(try await names(head) == ["営業部", "営業2課"])
            #expect(try await names(chief) == ["営業1課", "製造部"])
            // A merged unit stays visible to whoever has the one that took it in.
            try await office.mergeDepartment(second, into: factory, seen: Seen(1), as: hr)
            #expect(try await names(chief) == ["営業2課", "営業1課", "製造部"])
            let sums = try await office.progress(of: id, as: head).lines
            #expect(sums.isEmpty)
        }
    }
}
