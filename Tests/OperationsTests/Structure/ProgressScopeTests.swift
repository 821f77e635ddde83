import Campaigns
import Organisation
import Storage
import TestSupport
import Testing

@testable import Operations

@Suite struct `Progress of the own departments` {
    // S3-61, L-24: 所属長 sees how far the own subtree is, and nothing beside or above it.
    @Test(arguments: Engine.all)
    func `shows a line manager the own subtree alone`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 30)
            for n in 1...6 { try await house.answer(n, high: n == 1) }
            let manager = try await house.newAccount(
                "営業部長", .lineManager, department: try await house.department("営業部"))
            let progress = try await house.office.progress(of: id, as: manager)
            #expect(progress.isOwnOnly)
            #expect(progress.lines.map(\.name) == ["営業部", "営業2課", "営業1課"])
            #expect(progress.lines.map(\.invited) == [20, 10, 10])
            #expect(progress.lines.map(\.answered) == [4, 2, 2])
            let teams = try await house.newAccount(
                "1課長", .lineManager, department: try await house.department("営業1課"))
            #expect(try await house.office.progress(of: id, as: teams).lines.map(\.name) == ["営業1課"])
        }
    }

    // S3-59, S3-60, S3-61: variants 1–3 see the subtree of their own department's ancestor on that level.
    @Test(arguments: Engine.all)
    func `follows the variants from the manager's own department`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 30)
            let team = try await house.department("営業1課")
            let hr = house.humanResources
            let person = try #require(
                try await house.office.door.perform(.rosterRead, as: hr) { db, permit in
                    try db.people(on: permit.at.day).first { $0.department == team }?.id
                })
            let wanted = [
                1: ["本社", "営業部", "営業2課", "営業1課", "製造部"], 2: ["営業部", "営業2課", "営業1課"], 3: ["営業1課"],
            ]
            let manager = try await house.newAccount("所属長", .lineManager, department: team, level: 3)
            try await house.office.link(
                TestOffice.account(of: manager), to: person, as: house.administrator)
            for level in [3, 2, 1] {
                let account = TestOffice.account(of: manager)
                if level < 3 {
                    try await house.office.grant(
                        .lineManager, to: account, level: level, as: house.administrator)
                }
                let names = try await house.office.progress(of: id, as: manager).lines.map(\.name)
                #expect(names == wanted[level], "variant \(level)")
            }
        }
    }
}
