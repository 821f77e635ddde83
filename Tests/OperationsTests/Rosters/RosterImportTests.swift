import Campaigns
import Documents
import Organisation
import Storage
import TestSupport
import Testing

@testable import Operations

@Suite struct `A roster file` {
    // S2-11: the list is validated before anything is written or printed.
    @Test(arguments: Engine.all)
    func `is only looked at by a check`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let before = try await house.everything(but: "audit")
            let plan = try await house.office.checkRoster(SampleCompany.roster(5), as: house.humanResources)
            #expect(plan.added.count == 5 && plan.canImport)
            #expect(try await house.everything(but: "audit") == before)
        }
    }

    @Test(arguments: Engine.all)
    func `imported again changes nothing`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let file = SampleCompany.roster(5)
            let first = try await house.take(file)
            #expect((first.added.count, first.changed.count, first.unchanged) == (5, 0, 0))
            let before = try await house.everything(but: "audit")
            house.clock.advance(seconds: 86_400)
            let second = try await house.take(file)
            #expect((second.added.count, second.changed.count, second.unchanged) == (0, 0, 5))
            #expect(!second.canImport && second.absent == 0)
            #expect(try await house.everything(but: "audit") == before)
        }
    }

    @Test(arguments: Engine.all)
    func `is refused when it is another one than was checked`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let plan = try await house.office.checkRoster(SampleCompany.roster(5), as: house.clerk)
            await #expect(throws: Refusal.rosterChanged) {
                try await house.office.importRoster(
                    SampleCompany.roster(6), shown: plan.digest, as: house.clerk)
            }
            #expect(try await house.count("person") == 0)
        }
    }

    // S2-11: one bad row, and nothing of the list counts.
    @Test(arguments: Engine.all)
    func `with one bad row is refused as a whole, with row, column and what is wrong`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let text = String(decoding: SampleCompany.roster(5), as: UTF8.self)
                .replacing("p3@example.jp", with: "p3.example.jp").replacing("1964-04-01", with: "1964-02-30")
            let file = Array(text.utf8)
            let plan = try await house.office.checkRoster(file, as: house.clerk)
            #expect(
                plan.faults == [
                    RosterFault(line: 4, column: .mail, kind: .badMail),
                    RosterFault(line: 5, column: .birthDate, kind: .noSuchDay),
                ])
            await #expect(throws: Refusal.rosterHasErrors) {
                try await house.office.importRoster(file, shown: plan.digest, as: house.clerk)
            }
            #expect(try await house.count("person") == 0)
        }
    }

    // Done when 3: as Excel in Japan writes it, with letters that only CP932 knows.
    @Test(arguments: Engine.all)
    func `may be CP932, UTF-8 with a mark or without, and gives the same people`(engine: Engine) async throws
    {
        try await withOffice(engine) { house in
            let plain = SampleCompany.roster(5)
            var writer = CSVWriter(encoding: .cp932)
            for line in String(decoding: plain, as: UTF8.self).split(separator: "\r\n") {
                try writer.append(
                    line.split(separator: ",", omittingEmptySubsequences: false).map(String.init))
            }
            let windows = writer.take()
            #expect(String(validating: windows, as: UTF8.self) == nil)
            try await house.take(windows)
            for same in [plain, [0xEF, 0xBB, 0xBF] + plain] {
                let plan = try await house.office.checkRoster(same, as: house.clerk)
                #expect((plan.unchanged, plan.added.count, plan.faults.count) == (5, 0, 0))
            }
        }
    }

    // One spelling for look-up: what signs in alike cannot be two people.
    @Test(arguments: Engine.all)
    func `takes numbers that differ in width or case only as one`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let rows = ["a001,山田,営業,東京", "Ａ００１,川田,営業,東京"]
            let file = { (rows: [String]) in Array((["番号,氏名,部署,事業場"] + rows).joined(separator: "\n").utf8) }
            let both = try await house.office.checkRoster(file(rows), as: house.clerk)
            #expect(both.faults.map(\.column) == [.number, .number])
            try await house.take(file([rows[0]]))
            let again = try await house.take(file([rows[1]]))
            #expect((again.added.count, again.changed.count) == (0, 1))
            #expect(try await house.count("person") == 1)
        }
    }

    // TH33, S2-08: an address of somebody else would send that person's link astray, so no mail goes to either.
    @Test(arguments: Engine.all)
    func `blocks mail where it gives an address that somebody else has`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.take(SampleCompany.roster(3))
            let other = "\(SampleCompany.head)\n0009,別人,ベツ,p2@example.jp,男,1990-01-01,本社,東京本社,ja"
            let plan = try await house.take(Array(other.utf8))
            #expect(plan.warnings == [RosterWarning(line: 2, column: .mail, kind: .sharedMail(lines: [2]))])
            let day = house.clock.now.day
            let mails = try await house.reading { try $0.people(on: day).map { $0.identity.mail } }
            #expect(mails.sorted() == ["", "", "p1@example.jp", "p3@example.jp"])
        }
    }

    // S3-04 in the narrow sense: rosters are for HR, clerk and administrator.
    @Test(arguments: Engine.all)
    func `is for those who keep it`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            for who in [house.implementer, Principal.visitor, .person(PersonID(rawValue: 1))] {
                await #expect(throws: Denied.self) {
                    try await house.office.checkRoster(SampleCompany.roster(1), as: who)
                }
            }
        }
    }
}

extension TestOffice {
    @discardableResult
    func take(_ file: [UInt8]) async throws -> RosterPlan {
        let plan = try await office.checkRoster(file, as: humanResources)
        return try await office.importRoster(file, shown: plan.digest, as: humanResources)
    }

    /// Without the audit, which grows with every look.
    func everything(but prefix: String) async throws -> [String] {
        try await everything().filter { !$0.hasPrefix(prefix) }
    }
}
