import Campaigns
import Organisation
import Storage
import TestSupport
import Testing

@testable import Operations

@Suite struct `Years side by side` {
    // S3-47: units of two campaigns correspond by id, through merges, or as somebody said.
    @Test(arguments: Engine.all)
    func `follow merges, and take decisions with their author`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            _ = try await house.openCampaign(people: 6)
            let (office, hr) = (house.office, house.humanResources)
            house.clock.advance(seconds: 400 * 86_400)
            let (first, second) = (
                try await house.department("営業1課"), try await house.department("営業2課")
            )
            let factory = try await house.department("製造部")
            try await office.mergeDepartment(first, into: second, seen: Seen(1), as: hr)
            _ = try await house.openAnotherCampaign("2027年度")
            let years = try await office.comparableYears(as: hr)
            let (later, earlier) = (try #require(years.first?.id), try #require(years.last?.id))
            let table = try await office.mapping(from: earlier, to: later, as: hr)
            #expect(table.mapping.target(of: first) == second)
            #expect(table.mapping.target(of: factory) == factory)
            #expect(table.mapping.unmapped.isEmpty && table.mapping.new.isEmpty)

            try await office.map(first, to: nil, from: earlier, to: later, as: hr)
            house.clock.advance(seconds: 1)
            try await office.map(factory, to: second, from: earlier, to: later, as: house.clerk)
            let said = try await office.mapping(from: earlier, to: later, as: hr)
            #expect(said.mapping.target(of: first) == nil)
            #expect(Set(said.mapping.sources(of: second)) == [second, factory])
            #expect(said.mapping.new == [factory])
            #expect(said.authors.values.sorted() == ["clerk 担当", "humanResources 担当"])

            let nowhere = await refusal {
                try await office.map(
                    DepartmentID(rawValue: 9), to: second, from: earlier, to: later, as: hr)
            }
            #expect(nowhere == .targetMissing)
            await #expect(throws: Denied.notFound) {
                try await office.mapping(from: earlier, to: earlier, as: hr)
            }
        }
    }
}

@Suite struct `The choices of a year` {
    // S2-48: group analysis is an effort of the law, so a year may do without.
    @Test(arguments: Engine.all)
    func `say whether groups are analysed, until the campaign opens`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.draftCampaign(people: 2)
            let office = house.office
            #expect(try await office.choices(of: id, as: house.clerk).groupAnalysis)
            try await office.choose(groupAnalysis: false, targetShare: 100, at: id, as: house.clerk)
            #expect(try await !office.choices(of: id, as: house.humanResources).groupAnalysis)
            await #expect(throws: Denied.notAllowed) {
                try await office.choose(
                    groupAnalysis: true, targetShare: 100, at: id, as: house.humanResources)
            }
            try await house.prepare(id)
            try await office.openCampaign(id, as: house.clerk)
            await #expect(throws: Refusal.alreadyOpened) {
                try await office.choose(groupAnalysis: true, targetShare: 100, at: id, as: house.clerk)
            }
            #expect(try await !office.choices(of: id, as: house.clerk).groupAnalysis)
        }
    }

    // S2-37: 10 % can be 6.5 %. It is the target of whoever designs criteria; it invents no cut-off of its own.
    @Test(arguments: Engine.all)
    func `keep the share that the criteria are to find, and move no criterion by it`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let id = try await house.draftCampaign(people: 2)
            let office = house.office
            #expect(try await office.choices(of: id, as: house.clerk).targetShare == 100)
            for wrong in [9, 501] {
                await #expect(throws: Refusal.badField(.value)) {
                    try await office.choose(groupAnalysis: true, targetShare: wrong, at: id, as: house.clerk)
                }
            }
            try await office.choose(groupAnalysis: true, targetShare: 65, at: id, as: house.clerk)
            #expect(try await office.choices(of: id, as: house.clerk).targetShare == 65)
            try await house.prepare(id)
            let frozen = try await office.campaign(id, as: house.clerk).implementation.criteria
            #expect(frozen?.criteria.count == 2)
            await #expect(throws: Refusal.alreadyFrozen) {
                try await office.choose(groupAnalysis: true, targetShare: 100, at: id, as: house.clerk)
            }
            // The other choice stays open while the share stands.
            try await office.choose(groupAnalysis: false, targetShare: 65, at: id, as: house.clerk)
        }
    }
}

@Suite struct `The company's settings` {
    @Test(arguments: Engine.all)
    func `say who changed what when`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let office = house.office
            let first = house.clock.now
            try await office.set(switch: "clerks.read", to: false, as: house.administrator)
            house.clock.advance(seconds: 60)
            try await office.set(switch: "clerks.read", to: true, as: house.administrator)
            let entry = try #require(
                try await office.settingEntries(as: house.implementer).first { $0.name == "clerks.read" })
            #expect(entry.isOn)
            #expect(entry.changes.map(\.isOn) == [true, false])
            #expect(entry.changes.map(\.at) == [first.adding(seconds: 60), first])
            #expect(entry.changes.allSatisfy { $0.author == "管理 花子" })
            await #expect(throws: Denied.notAllowed) {
                try await office.set(switch: "clerks.read", to: false, as: house.implementer)
            }
            await #expect(throws: Refusal.badField(.value)) {
                try await office.set(switch: "everything", to: true, as: house.administrator)
            }
        }
    }
}
