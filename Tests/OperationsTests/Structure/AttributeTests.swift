import Campaigns
import Organisation
import Storage
import TestSupport
import Testing

@testable import Operations

@Suite struct `Attributes` {
    // S3-48: the same operations as for departments, on attributes and on their values.
    @Test(arguments: Engine.all)
    func `are made, renamed, reordered, hidden, and deleted while nothing refers to them`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let (office, hr) = (house.office, house.humanResources)
            #expect(try await office.attributes(as: hr).map(\.attribute.name) == ["職種", "雇用形態"])
            let own = try await office.createAttribute(MasterName("勤務地区分"), as: hr)
            let (city, country) = (
                try await office.createValue(MasterName("都市", code: "1"), of: own, as: hr),
                try await office.createValue(MasterName("地方", code: "2"), of: own, as: hr)
            )
            let twin = await refusal { _ = try await office.createValue(MasterName("都市"), of: own, as: hr) }
            #expect(twin == .nameTwice("都市"))
            // Another attribute may have a value of that name.
            _ = try await office.createValue(MasterName("都市"), of: Attribute.job, as: hr)
            try await office.place(.value(country), at: .up, seen: Seen(1), as: hr)
            try await office.setHidden(true, .value(city), seen: Seen(1), as: hr)
            let overview = try await office.attribute(own, as: hr)
            #expect(overview.values.map(\.name) == ["地方", "都市"])
            #expect(overview.values.map(\.entry.isHidden) == [false, true])
            let used = await refusal { try await office.delete(.attribute(own), seen: Seen(1), as: hr) }
            #expect(used == .inUse([StructureUse(.children, 2)]))
            for value in overview.values {
                try await office.delete(.value(value.id), seen: Seen(value.entry.version), as: hr)
            }
            try await office.delete(.attribute(own), seen: Seen(1), as: hr)
            #expect(try await office.attributes(as: hr).count == 2)
            let fixed = await refusal {
                try await office.delete(.attribute(Attribute.employment), seen: Seen(1), as: hr)
            }
            #expect(fixed == .builtIn)
        }
    }

    // S3-48: what people are is a dated row; merging adds rows and rewrites none.
    @Test(arguments: Engine.all)
    func `keep what people were before a merge`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.importPeople(3)
            let (office, hr) = (house.office, house.humanResources)
            let before = house.clock.now.day
            try await house.set(Attribute.employment, ["0001": "正社員", "0002": "正職員", "0003": "正社員"])
            house.clock.advance(seconds: 2 * 86_400)
            let values = try await office.attribute(Attribute.employment, as: hr).values
            let (kept, gone) = (try #require(values.first), try #require(values.last))
            try await office.mergeValue(gone.id, into: kept.id, seen: Seen(gone.entry.version), as: hr)
            let after = try await office.attribute(Attribute.employment, as: hr)
            #expect(after.values.map(\.name) == ["正社員"] && after.people[kept.id] == 3)
            let past = try await office.door.perform(.departmentRead, as: hr) { db, _ in
                try db.headcounts(of: Attribute.employment, on: before)
            }
            #expect(past == [kept.id: 2, gone.id: 1])
            // A roster that still says the old word means the new value.
            try await house.set(Attribute.employment, ["0001": "正職員"])
            #expect(try await office.attribute(Attribute.employment, as: hr).people[kept.id] == 3)
        }
    }

    // S3-48, SD-R8: the opening keeps what everybody was.
    @Test(arguments: Engine.all)
    func `are kept for a campaign as they were at its opening`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let draft = try await house.draftCampaign(people: 3)
            try await house.prepare(draft)
            try await house.set(Attribute.job, ["0001": "営業", "0002": "事務"])
            try await house.office.openCampaign(draft, as: house.clerk)
            house.clock.advance(seconds: 86_400)
            try await house.set(Attribute.job, ["0001": "事務", "0003": "事務"])
            let kept = try await house.rows { db in try db.frozenAttributes(of: draft).count }
            #expect(kept == 2)
            let value = try #require(
                try await house.office.attribute(Attribute.job, as: house.humanResources).values.first)
            let uses = try await house.office.attributeValue(value.id, as: house.humanResources).uses
            #expect(uses.contains { $0.kind == .campaigns })
        }
    }
}

extension TestOffice {
    /// As a roster import sets them: by number, from today.
    func set(_ attribute: AttributeID, _ words: [String: String]) async throws {
        try await office.door.perform(.rosterImport, as: humanResources) { db, permit in
            for (number, word) in words.sorted(by: { $0.key < $1.key }) {
                guard let person = try db.personID(number: number) else { throw TestFault.sample }
                let value = try db.attributeValue(named: word, of: attribute, under: permit)
                try db.setAttribute(attribute, of: person, to: value, from: permit.at.day)
            }
        }
    }
}
