import Campaigns
import Organisation
import Storage
import TestSupport
import Testing

@testable import Operations

// BI-60
@Suite struct `Two people at the same entry` {
    @Test(arguments: Engine.all)
    func `are told what the other did, and nothing is overwritten`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.importPeople(3)
            let office = house.office
            let sales = try await house.department("営業部")
            let seen = try await house.seen(sales)
            try await office.rename(
                .department(sales), to: MasterName("営業本部"), seen: seen, as: house.humanResources)
            let found = await refusal {
                try await office.rename(
                    .department(sales), to: MasterName("販売部"), seen: seen, as: house.administrator)
            }
            guard case .stale(let changes) = found else {
                Issue.record("\(String(describing: found))")
                return
            }
            #expect(changes.map(\.what) == [.renamed])
            #expect(changes.first?.was == "営業部" && changes.first?.became == "営業本部")
            #expect(try await house.overview().tree[sales]?.name == "営業本部")
            // Whoever has seen it may go on.
            try await office.rename(
                .department(sales), to: MasterName("販売部"), seen: try await house.seen(sales),
                as: house.administrator)
        }
    }

    /// Every kind of change of every list.
    @Test(arguments: Engine.all)
    func `meet the same answer at every change`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.importPeople(3)
            let (office, hr) = (house.office, house.humanResources)
            let (sales, factory) = (try await house.department("営業部"), try await house.department("製造部"))
            let value = try await office.createValue(MasterName("正社員"), of: Attribute.employment, as: hr)
            let other = try await office.createValue(MasterName("嘱託"), of: Attribute.employment, as: hr)
            let place = try #require(try await office.workplaceOverviews(as: hr).first?.row.id)
            let masters: [Master] = [
                .department(sales), .attribute(Attribute.job), .value(value), .workplace(place),
            ]
            let old = Seen(0)
            for master in masters {
                let tries: [() async throws -> Void] = [
                    { try await office.rename(master, to: MasterName("x"), seen: old, as: hr) },
                    { try await office.place(master, at: .up, seen: old, as: hr) },
                    { try await office.setHidden(true, master, seen: old, as: hr) },
                    { try await office.delete(master, seen: old, as: hr) },
                ]
                for attempt in tries {
                    guard case .stale = await refusal(attempt) else {
                        Issue.record("\(master)")
                        continue
                    }
                }
            }
            let tries: [() async throws -> Void] = [
                { try await office.moveDepartment(sales, under: factory, seen: old, as: hr) },
                { try await office.mergeDepartment(sales, into: factory, seen: old, as: hr) },
                { try await office.mergeValue(value, into: other, seen: old, as: hr) },
                { try await office.describeWorkplace(place, WorkplaceFacts(), seen: old, as: hr) },
            ]
            for attempt in tries {
                guard case .stale = await refusal(attempt) else {
                    Issue.record("a change of its own")
                    continue
                }
            }
        }
    }
}
