import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `The list of who has answered` {
    // L-05, TH14: off until the company switches it on; then yes or no by name, small departments left out.
    @Test(arguments: Engine.all)
    func `names to HR who answered, where the company says so`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 16)
            for n in [7, 3, 10] { try await house.answer(n, high: n == 3) }
            let office = house.office
            let closed = try await office.answeredNames(at: id, as: house.humanResources)
            #expect(closed.isOff && closed.sections.isEmpty)
            try await office.set(.namesInProgress, to: true, as: house.administrator)
            let open = try await office.answeredNames(at: id, as: house.humanResources)
            #expect(!open.isOff && open.smallest == 5)
            // 16 people in turn over three teams: 5, 6 and 5.
            #expect(open.sections.map { $0.lines.count }.sorted() == [5, 5, 6])
            let yes = open.sections.flatMap(\.lines).filter(\.hasAnswered).map(\.number)
            #expect(Set(yes) == ["0003", "0007", "0010"])
            for section in open.sections {
                #expect(section.lines.map(\.number) == section.lines.map(\.number).sorted())
            }
        }
    }

    // L-05: whoever answered first stands nowhere else than before; the file has four columns and no time.
    @Test(arguments: Engine.all)
    func `has the same order whenever somebody answered`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 16)
            try await house.office.set(.namesInProgress, to: true, as: house.administrator)
            let before = try await house.office.answeredNames(at: id, as: house.humanResources)
            for n in [15, 2, 9, 4] {
                try await house.answer(n, high: false)
                house.clock.advance(seconds: 3_600)
            }
            let after = try await house.office.answeredNames(at: id, as: house.humanResources)
            let numbers = { (names: AnsweredNames) in names.sections.flatMap(\.lines).map(\.number) }
            #expect(numbers(before) == numbers(after))
            let file = String(
                decoding: try await house.office.answeredNamesFile(at: id, as: house.humanResources),
                as: UTF8.self)
            let lines = file.split(separator: "\r\n").map { $0.split(separator: ",") }
            #expect(lines.count == 17 && lines.allSatisfy { $0.count == 4 })
            #expect(lines.first?.last == "回答" && Set(lines.dropFirst().compactMap(\.last)) == ["済", "未"])
            #expect(!file.contains(":") && !file.contains("2026"))
        }
    }

    // L-05, TH14: four people are no list for HR; the appointed clerk sees them without the switch.
    @Test(arguments: Engine.all)
    func `leaves small departments to the clerk`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 12)
            try await house.office.set(.namesInProgress, to: true, as: house.administrator)
            let staff = try await house.office.answeredNames(at: id, as: house.humanResources)
            #expect(staff.sections.isEmpty, "teams of four")
            try await house.office.set(.namesInProgress, to: false, as: house.administrator)
            let clerk = try await house.office.answeredNames(at: id, as: house.clerk)
            #expect(clerk.sections.flatMap(\.lines).count == 12 && clerk.smallest == nil)
            let stranger = try await house.newAccount("よその担当", .clerk)
            for who in [stranger, house.implementer, house.administrator, .visitor] {
                await #expect(throws: Denied.self) { try await house.office.answeredNames(at: id, as: who) }
            }
        }
    }

    // L-04: the people on the list see who looked.
    @Test(arguments: Engine.all)
    func `shows in each person's history`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 3)
            let me = try await house.holder(2).person
            house.clock.advance(seconds: 60)
            _ = try await house.office.answeredNames(at: id, as: house.clerk)
            let seen = try await house.office.accessHistory(of: me, as: .person(me))
            #expect(seen.first?.access.kind == .listed && seen.first?.name == "clerk 担当")
        }
    }
}
