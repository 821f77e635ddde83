import Campaigns
import Documents
import Organisation
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `The table of raw scores` {
    private static func rows(_ file: [UInt8]) throws -> [[String]] {
        var reader = try SheetReader(file)
        #expect(reader.sheet == "東京本社" && reader.otherSheets == ["この表について"])
        var found: [[String]] = []
        while let row = try reader.next() {
            found.append(row.cells.map { String(decoding: row.text[$0], as: UTF8.self) })
        }
        return found
    }

    // S4-25: everybody of the batch with the scores that the review shows, in the file as in the list.
    @Test(arguments: Engine.all)
    func `holds everybody with the scores and decisions of the review`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 12)
            // Person 10 states no sex: raw scores, but no verdict of its own.
            for n in 1...10 { try await house.answer(n, high: n == 2) }
            let batch = try await house.office.closeCampaign(id, as: house.clerk)
            try await house.office.acceptCriteria(batch, as: house.implementer)
            let file = try await house.office.rawScores(of: batch, as: .workbook, for: house.implementer)
            let rows = try Self.rows(file)
            let instrument = try Instrument.load(.bjsq57)
            let scales = instrument.scales.count
            #expect(rows.count == 11 && rows[0].count == 5 + 2 * scales + 6)
            #expect(rows[0].prefix(5) == ["一覧番号", "受付番号", "社員番号", "氏名", "部署"])
            let list = try await house.office.reviewList(batch, as: house.implementer).examinees
            for examinee in list {
                let row = try #require(rows.first { $0.count > 2 && $0[2] == examinee.number })
                #expect(row[3] == examinee.name && row[4] == examinee.department)
                let score = examinee.assessment.score
                for (index, scale) in instrument.scales.enumerated() where examinee.number != "0010" {
                    #expect(row[5 + index] == score.point(scale.id).map { "\($0.raw)" })
                    #expect(row[5 + scales + index] == score.point(scale.id).map { "\($0.point)" })
                }
                let isHigh = examinee.number == "0002"
                let words = isHigh ? "該当 ㋐" : examinee.number == "0010" ? "性別の記載なし" : "非該当"
                #expect(row[9 + 2 * scales].hasPrefix(words), "\(row)")
                let decision = isHigh ? "要" : examinee.number == "0010" ? "未判定" : "不要"
                #expect(row[10 + 2 * scales] == decision)
                #expect(examinee.number != "0010" || !row[5].isEmpty)
            }
            let paper = try await house.office.rawScores(of: batch, as: .paper, for: house.clerk)
            #expect(paper.starts(with: Array("%PDF".utf8)))
        }
    }

    // S4-25: the number on the person's own receipt leads from the table to the person.
    @Test(arguments: Engine.all)
    func `names each person by the number of the receipt`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 2)
            let receipt = try await house.answer(1, high: false)
            let batch = try await house.office.closeCampaign(id, as: house.clerk)
            let file = try await house.office.rawScores(of: batch, as: .workbook, for: house.clerk)
            #expect(try Self.rows(file).last?.dropFirst().first == receipt.number)
        }
    }

    // L-10: nobody but the implementer's side takes it, and whoever stands in it sees that it was taken.
    @Test(arguments: Engine.all)
    func `is for the implementer's side alone, and those in it see so`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 2)
            try await house.answer(1, high: true)
            let batch = try await house.finish(id)
            for who in [house.humanResources, house.administrator] {
                await #expect(throws: Denied.self) {
                    try await house.office.rawScores(of: batch, as: .workbook, for: who)
                }
            }
            let list = try await house.office.reviewList(batch, as: house.implementer).examinees
            let person = try #require(list.first?.person)
            let before = try await house.tenant.database.write { try $0.accesses(to: person) }
            _ = try await house.office.rawScores(of: batch, as: .paper, for: house.clerk)
            let after = try await house.tenant.database.write { try $0.accesses(to: person) }
            #expect(after.count == before.count + 1 && after.first?.kind == .listed)
        }
    }
}
