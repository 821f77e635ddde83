import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `The contract of a company` {
    private func day(_ text: String) throws -> Day { try #require(Day(text: text)) }

    @discardableResult
    private func enter(
        _ offer: Offer, _ from: String, _ until: String, renews: Int? = 12, _ house: TestOffice
    ) async throws -> ContractID {
        try await house.office.enterContract(
            offer, from: try day(from), until: try day(until), renewalMonths: renews,
            notice: try #require(NoticePeriod(months: 2)), as: house.administrator)
    }

    // S3-06, S2-49: today is 2026-11-21. A change ends the old plan with the month; no row is ever touched.
    @Test(arguments: Engine.all)
    func `shows what holds and what is to come, in rows that are never edited`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let standard = try await enter(.standard, "2026-04-01", "2027-03-31", house)
            try await enter(.comprehensiveCourse, "2026-04-01", "2027-03-31", renews: nil, house)
            let before = try await house.contractRows()
            let premium = try await enter(.premium, "2027-01-01", "2027-12-31", house)
            let book = try await house.office.contracts(as: house.humanResources)
            #expect(book.holding.map(\.offer) == [.standard, .comprehensiveCourse])
            #expect(book.toCome.map(\.offer) == [.premium])
            #expect(!book.includes(.selfCare) && book.includes(.groupReport))
            let old = book.contracts.first { $0.id == standard }
            #expect(old?.ending?.kind == .change && old?.ending?.lastDay.text == "2026-12-31")
            #expect(try await house.contractRows().isSuperset(of: before))

            house.clock.set(try day("2027-01-01").start)
            let later = try await house.office.contracts(as: house.administrator)
            #expect(later.holding.map(\.offer) == [.comprehensiveCourse, .premium])
            #expect(later.past.map(\.offer) == [.standard] && later.includes(.selfCare))

            let last = try await house.office.giveNotice(
                of: premium, toldOn: try day("2027-01-01"), as: house.administrator)
            #expect(last.text == "2027-12-31")
            await #expect(throws: ContractFault.alreadyEnding) {
                try await house.office.giveNotice(
                    of: premium, toldOn: try day("2027-01-01"), as: house.administrator)
            }
        }
    }

    @Test(arguments: Engine.all)
    func `is refused as a whole where a rule says no`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await enter(.standard, "2026-04-01", "2027-03-31", house)
            let before = try await house.contractRows()
            await #expect(throws: ContractFault.changeNotOnFirst) {
                try await enter(.premium, "2027-01-15", "2027-12-31", house)
            }
            #expect(try await house.contractRows() == before)
            let next = try await enter(.premium, "2027-01-01", "2027-12-31", house)
            await #expect(throws: ContractFault.lineTaken) {
                try await enter(.standard, "2027-01-01", "2027-12-31", house)
            }
            try await house.office.withdrawContract(next, as: house.administrator)
            #expect(try await house.office.contracts(as: house.administrator).toCome.isEmpty)
        }
    }

    @Test(arguments: Engine.all)
    func `is read by contact, HR and administrator, and entered by the administrator`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let contact = try await house.newAccount("契約 担当", .companyContact)
            for who in [contact, house.humanResources, house.administrator] {
                _ = try await house.office.contracts(as: who)
            }
            for who in [house.clerk, house.implementer, .visitor] {
                await #expect(throws: Denied.self) { try await house.office.contracts(as: who) }
            }
            let notice = try #require(NoticePeriod(months: 1))
            for who in [contact, house.humanResources, house.clerk] {
                await #expect(throws: Denied.self) {
                    try await house.office.enterContract(
                        .standard, from: try day("2026-04-01"), until: try day("2027-03-31"),
                        renewalMonths: nil, notice: notice, as: who)
                }
            }
        }
    }

    @Test(arguments: Engine.all)
    func `cannot be rewritten in the database either`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await enter(.standard, "2026-04-01", "2027-03-31", house)
            try await house.office.giveNotice(
                of: id, toldOn: house.clock.now.day, as: house.administrator)
            let changes: [SQL] = [
                "UPDATE contract SET offer = 'plan.premium'", "DELETE FROM contract",
                "UPDATE contract_ending SET last_day = told_on", "DELETE FROM contract_ending",
            ]
            for change in changes {
                await #expect(throws: StorageError.checkViolation, "\(change)") {
                    try await house.tenant.database.write { try $0.run(change) }
                }
            }
        }
    }
}

extension TestOffice {
    fileprivate func contractRows() async throws -> Set<Row> {
        try await tenant.database.read { db in
            Set(try db.rows("SELECT * FROM contract")).union(try db.rows("SELECT * FROM contract_ending"))
        }
    }
}
