import Campaigns
import Foundation
import Organisation
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `The own data` {
    // L-34, L-09, S4-33: everything the person may see; nothing of a result before its release.
    @Test(arguments: Engine.all)
    func `come as one file, without a result before its release`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 3)
            for n in 1...3 { try await house.answer(n, high: n == 1) }
            let me = try await house.holder(1).person
            let batch = try await house.office.closeCampaign(id, as: house.clerk)
            try await house.review(batch)
            let before = try await house.office.ownData(of: me, language: .ja, as: .person(me))
            #expect(before.identity.number == "0001" && before.employment.count == 1)
            #expect(before.invitations.map(\.campaign) == ["2026年度ストレスチェック"])
            #expect(before.sheets.map(\.items.count) == [57])
            #expect(before.sheets.allSatisfy { $0.result == nil })
            let early = try await house.text(of: me)
            for word in ["高ストレス", "面接指導", "high", "needed", "verdict", "decision"] {
                #expect(!early.contains(word), "\(word)")
            }
            try await house.office.releaseResults(of: batch, as: house.implementer)
            let after = try await house.office.ownData(of: me, language: .ja, as: .person(me))
            let result = try #require(after.sheets.first?.result)
            #expect(result.points.count == 4 && result.profile.count == 19)
            #expect(result.statements.contains { $0.contains("ストレスが高い") || $0.contains("高ストレス") })
            let words = try await house.text(of: me)
            for word in ["0001", "p1@example.jp", "営業2課", "東京本社", "decided"] {
                #expect(words.contains(word), "\(word)")
            }
            #expect(!words.contains("p2@example.jp"))
        }
    }

    // L-34, TH12: high or not, released or not: one length on the wire.
    @Test(arguments: Engine.all)
    func `are as long for one person as for another`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 4)
            for n in 1...3 { try await house.answer(n, high: n == 1) }
            var lengths: Set<Int> = []
            for n in 1...3 {
                let me = try await house.holder(n).person
                lengths.insert(
                    try await house.office.ownDataFile(of: me, language: .ja, as: .person(me)).count)
            }
            let people = try await [house.holder(1), house.holder(2)].map(\.person)
            try await house.finish(id)
            for me in people {
                lengths.insert(
                    try await house.office.ownDataFile(of: me, language: .ja, as: .person(me)).count)
            }
            #expect(lengths == [OwnData.block])
        }
    }

    // ARCHITECTURE §5: what was sent under another secret stays closed in the file as everywhere.
    @Test(arguments: Engine.all)
    func `hold nothing that only another secret opens`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 2)
            try await house.answer(1, high: true)
            let me = try await house.holder(1).person
            try await house.finish(id)
            let secret = OwnSecretID(rawValue: 77)
            let later = house.clock.now.adding(minutes: 1)
            try await house.tenant.database.write { db in
                try db.insertSecret(secret, of: me, phc: "$argon2id$none", at: later)
            }
            let data = try await house.office.ownData(of: me, language: .ja, as: .person(me))
            #expect(data.sheets.isEmpty && data.invitations.count == 1)
        }
    }

    // L-34, S3-02: the person alone; a link is not enough.
    @Test(arguments: Engine.all)
    func `open to nobody else`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 2)
            let (me, other) = (try await house.holder(1), try await house.holder(2))
            let others: [Principal] = [
                .person(other.person), me.principal, house.clerk, house.implementer, house.humanResources,
                house.administrator, .visitor,
            ]
            for who in others {
                await #expect(throws: Denied.self, "\(who)") {
                    try await house.office.ownData(of: me.person, language: .ja, as: who)
                }
                await #expect(throws: Denied.self, "\(who)") {
                    try await house.office.askAboutOwnData(
                        .stop, try FreeText("x"), of: me.person, as: who)
                }
            }
        }
    }
}

extension TestOffice {
    fileprivate func text(of person: PersonID) async throws -> String {
        let bytes = try await office.ownDataFile(of: person, language: .ja, as: .person(person))
        _ = try JSONSerialization.jsonObject(with: Data(bytes))
        return String(decoding: bytes, as: UTF8.self)
    }
}
