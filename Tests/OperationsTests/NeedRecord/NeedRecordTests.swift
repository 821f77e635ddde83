import Campaigns
import Documents
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Reports
@testable import Storage

@Suite struct `The need-of-interview record` {
    /// Ten answer: person 2 stressed, person 10 without a sex, so that the criteria alone cannot decide.
    static func batch(_ house: TestOffice, people: Int = 10) async throws -> BatchID {
        let id = try await house.openCampaign(people: people)
        for n in 1...people { try await house.answer(n, high: n == 2) }
        return try await house.office.closeCampaign(id, as: house.clerk)
    }

    static func sign(_ batch: BatchID, _ house: TestOffice) async throws -> NeedRecordID {
        let desk = try await house.office.needRecordDesk(of: batch, as: house.implementer)
        return try await house.office.signNeedRecord(
            of: batch, shown: desk.table.origin.digest, as: house.implementer)
    }

    // S4-22, S4-24: those whom the criteria mark or leave open, by the numbers of the table and of the person's page.
    @Test(arguments: Engine.all)
    func `lists whom the criteria mark or leave open, by the numbers of the other lists`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let batch = try await Self.batch(house)
            let desk = try await house.office.needRecordDesk(of: batch, as: house.clerk)
            #expect(desk.table.rows.map(\.number).sorted() == ["0002", "0010"])
            #expect(desk.table.members == 10 && desk.state.step == .judging && desk.state.waiting == 0)
            let file = try await house.office.rawScores(of: batch, as: .workbook, for: house.implementer)
            var reader = try SheetReader(file)
            var table: [String: [String]] = [:]
            while let row = try reader.next() {
                let cells = row.cells.map { String(decoding: row.text[$0], as: UTF8.self) }
                if cells.count > 2 { table[cells[2]] = cells }
            }
            for (row, sheet) in zip(desk.table.rows, desk.sheets) {
                let page = try await house.office.examinee(sheet, as: house.implementer)
                #expect(page.running == row.running && page.examinee.receipt == row.receipt)
                #expect(table[row.number]?.prefix(2) == ["\(row.running)", row.receipt])
            }
            // Somebody found to need it against the criteria joins the list.
            let list = try await house.office.reviewList(batch, as: house.implementer).examinees
            let other = try #require(list.first { $0.number == "0005" })
            try await house.office.decide(.needed, about: other.sheet, as: house.implementer)
            let next = try await house.office.needRecordDesk(of: batch, as: house.clerk)
            #expect(next.table.rows.map(\.number).sorted() == ["0002", "0005", "0010"])
            let before = try await house.tenant.database.write { try $0.accesses(to: other.person) }
            let form = try await house.office.needRecordForm(of: batch, as: house.clerk)
            #expect(form.starts(with: Array("%PDF".utf8)))
            let after = try await house.tenant.database.write { try $0.accesses(to: other.person) }
            #expect(after.count == before.count + 1 && after.first?.kind == .listed)
        }
    }

    // S4-23, S4-37, S4-29: signed in one step by who confirmed, with time, digest of the data and version of the criteria; the
    // original stays as it is, sealed.
    @Test(arguments: Engine.all)
    func `is signed by who confirmed, and kept as it was signed`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let batch = try await Self.batch(house)
            await #expect(throws: NeedRecordRefusal.notConfirmed) { _ = try await Self.sign(batch, house) }
            let listed = try await house.office.needRecordDesk(of: batch, as: house.clerk).sheets
            try await house.office.explainDecision(
                about: try #require(listed.first), "補足面談で確認", as: house.implementer)
            try await house.review(batch)
            let id = try await Self.sign(batch, house)
            let desk = try await house.office.needRecordDesk(of: batch, as: house.clerk)
            #expect(desk.state.step == .signed && desk.state.waiting == nil)
            let kept = try #require(desk.kept.first)
            #expect(kept.id == id && kept.kind == .signed && kept.by == house.accountOfImplementer)
            #expect(kept.facts.data == desk.table.origin.digest && kept.at == house.clock.now)
            #expect(kept.facts.ruleSet == desk.implementation.criteria?.ruleSet)
            #expect(kept.facts.name == "implementer 担当" && kept.facts.qualification == "physician")
            let copy = try await house.office.needRecordCopy(id, of: batch, as: house.clerk)
            #expect(copy.bytes.count == kept.facts.size && copy.bytes.starts(with: Array("%PDF".utf8)))
            #expect(desk.table.rows.contains { $0.reason == "補足面談で確認" })
            // Sealed, for ever as it is.
            let plain = try await house.tenant.database.read { db in
                try db.rows("SELECT facts FROM need_record").map { try $0.bytes(0) }
                    + (try db.rows("SELECT content FROM need_record_piece").map { try $0.bytes(0) })
            }
            #expect(!plain.contains { String(decoding: $0, as: UTF8.self).contains("担当") })
            #expect(!plain.contains { $0.starts(with: Array("%PDF".utf8)) })
            let ways: [SQL] = ["UPDATE need_record SET turn = 9", "UPDATE need_record_piece SET turn = 9"]
            for way in ways {
                await #expect(throws: (any Error).self) {
                    try await house.tenant.database.write { try $0.run(way) }
                }
            }
        }
    }

    // S4-23: what changes after the signature shows at once, and a further signature is a further version.
    @Test(arguments: Engine.all)
    func `says that it is outdated, and is signed anew`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let batch = try await Self.batch(house)
            try await house.review(batch)
            let first = try await Self.sign(batch, house)
            let shown = try await house.office.needRecordDesk(of: batch, as: house.implementer)
            let one = try #require(shown.sheets.first)
            try await house.office.decide(.notNeeded, about: one, as: house.implementer)
            let desk = try await house.office.needRecordDesk(of: batch, as: house.implementer)
            #expect(desk.state.step == .outdated && desk.state.waiting == 0 && desk.maySign)
            // What was on the page is not what would be signed.
            await #expect(throws: NeedRecordRefusal.changed) {
                try await house.office.signNeedRecord(
                    of: batch, shown: shown.table.origin.digest, as: house.implementer)
            }
            let second = try await Self.sign(batch, house)
            let kept = try await house.office.needRecordDesk(of: batch, as: house.clerk).kept
            #expect(kept.map(\.id) == [first, second] && kept.map(\.number) == [1, 2])
        }
    }

    // S4-23, L-10: no other implementer, no clerk; HR does not even see that there is a list.
    @Test(arguments: Engine.all)
    func `is signed by nobody else`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let batch = try await Self.batch(house)
            try await house.review(batch)
            let desk = try await house.office.needRecordDesk(of: batch, as: house.clerk)
            #expect(!desk.maySign)
            let id = try await Self.sign(batch, house)
            let strangers = [house.clerk, house.humanResources, house.administrator]
            for who in strangers {
                await #expect(throws: (any Error).self) {
                    try await house.office.signNeedRecord(
                        of: batch, shown: desk.table.origin.digest, as: who)
                }
            }
            for who in [house.humanResources, house.administrator] {
                await #expect(throws: Denied.self) {
                    _ = try await house.office.needRecordDesk(of: batch, as: who)
                }
                await #expect(throws: Denied.self) {
                    _ = try await house.office.needRecordCopy(id, of: batch, as: who)
                }
            }
            let kept = try await house.office.needRecordDesk(of: batch, as: house.clerk).kept
            #expect(kept.count == 1)
        }
    }

    // S4-23: the database itself refuses a signature under an undecided or unconfirmed list.
    @Test(arguments: Engine.all)
    func `cannot enter the database before everything is confirmed`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let batch = try await Self.batch(house)
            let insert: SQL = """
                INSERT INTO need_record (id, batch, turn, kind, facts, at, made_by)
                VALUES (1, \(batch), 1, 'signed', \([UInt8](repeating: 1, count: 9)), \(house.clock.now), 1)
                """
            await #expect(throws: (any Error).self) {
                try await house.tenant.database.write { try $0.run(insert) }
            }
            try await house.review(batch)
            try await house.tenant.database.write { try $0.run(insert) }
        }
    }
}
