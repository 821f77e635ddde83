import Campaigns
import Organisation
import Storage
import TestSupport
import Testing

@testable import Operations

@Suite struct `Workplaces` {
    // S3-48: hidden workplaces are offered neither for a campaign nor for joiners; their people still count.
    @Test(arguments: Engine.all)
    func `are offered nowhere while they are hidden`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.importPeople(3)
            let (office, hr) = (house.office, house.humanResources)
            let id = try await office.createWorkplace(MasterName("大阪支店"), as: hr)
            #expect(try await office.workplaces(as: house.clerk).map(\.name).contains("大阪支店"))
            try await office.setHidden(true, .workplace(id), seen: Seen(1), as: hr)
            let offered = try await office.workplaces(as: house.clerk)
            #expect(offered.count == 1 && !offered.contains { $0.id == id })
            #expect(try await office.rosterOverview(as: hr).offered == offered)
        }
    }

    @Test(arguments: Engine.all)
    func `have a name, a code, a size, an industry and an address`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.importPeople(3)
            let (office, hr) = (house.office, house.humanResources)
            let id = try await office.createWorkplace(MasterName("大阪支店", code: "02"), as: hr)
            let facts = WorkplaceFacts(
                size: .under1000, industry: Industry.of(code: "39"), postalCode: "530-0001",
                address: "大阪市北区梅田", phone: "06-0000-0000")
            try await office.describeWorkplace(id, facts, seen: Seen(1), as: hr)
            let found = try await office.workplace(id, as: hr)
            #expect(found.row.facts == facts && found.row.entry.name.code == "02" && found.people == 0)
            #expect(found.history.map(\.change.what) == [.described, .created])
            #expect(try await office.workplaceOverviews(as: hr).map(\.people) == [3, 0])
            let wrong = await refusal {
                try await office.describeWorkplace(
                    id, WorkplaceFacts(postalCode: "5"), seen: Seen(2), as: hr)
            }
            #expect(wrong == .badPostalCode)
        }
    }

    @Test(arguments: Engine.all)
    func `are deleted only where nobody works and nothing was held`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            _ = try await house.draftCampaign(people: 3)
            let (office, hr) = (house.office, house.humanResources)
            let first = try #require(try await office.workplaceOverviews(as: hr).first?.row)
            let used = await refusal {
                try await office.delete(.workplace(first.id), seen: Seen(first.entry.version), as: hr)
            }
            #expect(
                used
                    == .inUse([
                        StructureUse(.peopleToday, 3), StructureUse(.peopleBefore, 3),
                        StructureUse(.campaigns, 1),
                    ]))
            let twin = await refusal {
                _ = try await office.createWorkplace(MasterName("東京本社"), as: hr)
            }
            #expect(twin == .nameTwice("東京本社"))
            let empty = try await office.createWorkplace(MasterName("空"), as: hr)
            try await office.delete(.workplace(empty), seen: Seen(1), as: hr)
            #expect(try await office.workplaceOverviews(as: hr).count == 1)
        }
    }
}
