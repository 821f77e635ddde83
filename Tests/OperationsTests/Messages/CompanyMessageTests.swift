import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `Messages of the company` {
    // S3-49: four kinds, each with its versions, per language.
    @Test(arguments: Engine.all)
    func `are of four kinds, per language, and every version stays`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let office = house.office
            #expect(try await office.companyWords(in: .ja).isEmpty)
            for kind in CompanyMessage.Kind.allCases {
                try await office.write("\(kind)の一", as: kind, in: .ja, after: 0, as: house.humanResources)
                try await office.write("\(kind) one", as: kind, in: .en, after: 0, as: house.clerk)
            }
            house.clock.advance(seconds: 86_400)
            try await office.write("窓口の二", as: .consultation, in: .ja, after: 1, as: house.implementer)
            // The same again is no version.
            try await office.write("窓口の二", as: .consultation, in: .ja, after: 1, as: house.clerk)
            let shown = try await office.companyWords(in: .ja)
            #expect(shown.count == 4 && shown[.consultation]?.words.text == "窓口の二")
            #expect(shown[.consultation]?.mark == "ja-2" && shown[.consent]?.mark == "ja-1")
            #expect(try await office.companyWords(in: .en)[.consultation]?.words.text == "consultation one")
            let versions = try await office.companyMessages(.consultation, in: .ja, as: house.administrator)
            #expect(versions.map(\.message.version) == [2, 1])
            #expect(versions.map(\.author) == ["implementer 担当", "humanResources 担当"])
            #expect(versions.map(\.message.at.day.text) == ["2026-11-22", "2026-11-21"])
            await #expect(throws: Refusal.changedMeanwhile) {
                try await office.write("三", as: .consultation, in: .ja, after: 1, as: house.clerk)
            }
            try await office.write("", as: .consultation, in: .ja, after: 2, as: house.clerk)
            #expect(try await office.companyWords(in: .ja)[.consultation] == nil)
            for change: SQL in ["UPDATE company_message SET words = 'x'", "DELETE FROM company_message"] {
                await #expect(throws: StorageError.self) {
                    try await house.tenant.database.write { try $0.run(change) }
                }
            }
        }
    }

    @Test(arguments: Engine.all)
    func `are written by those whom the table names, and refuse places to fill in`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            for who in [Principal.visitor, .person(PersonID(rawValue: 1))] {
                await #expect(throws: Denied.self) {
                    try await house.office.write("x", as: .consent, in: .ja, after: 0, as: who)
                }
                await #expect(throws: Denied.self) { try await house.office.companyMessages(as: who) }
            }
            await #expect(throws: MessageWords.Fault.placeholder("{{x}}")) {
                try await house.office.write(
                    "{{x}}", as: .consent, in: .ja, after: 0, as: house.humanResources)
            }
            let kept = try await house.count("company_message")
            #expect(kept == 0)
        }
    }

    // S3-49, L-16: which version stood beside the statutory words is kept with the declaration.
    @Test(arguments: Engine.all)
    func `beside a consent are kept with it by their version`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.office.write("補足です", as: .consent, in: .ja, after: 0, as: house.humanResources)
            let scene = try await ConsentScene(house, people: 3)
            for (one, mark) in zip(scene.people, ["ja-1", "ja-7", nil] as [String?]) {
                try await scene.look(one)
                try await house.office.declare(
                    .agree, text: ConsentText.current.version, companyText: mark, about: one.sheet,
                    of: one.person, as: .person(one.person))
            }
            let batch = try await house.office.campaigns(as: house.clerk)
            let campaign = try #require(batch.first?.implementation.campaign.id)
            let marks = try await house.office.door.perform(
                .ownDataRead, as: .person(scene.people[0].person), on: .person(scene.people[0].person)
            ) {
                db, permit in
                try scene.people.map {
                    try db.declarations(of: $0.sheet, campaign: campaign, under: permit).last?.declaration
                        .companyText
                }
            }
            // A version that never was is none.
            #expect(marks == ["ja-1", nil, nil])
        }
    }
}
