import Testing

@testable import Organisation

@Suite struct `A contract` {
    private func day(_ text: String) throws -> Day { try #require(Day(text: text)) }

    private func contract(
        _ offer: Offer = .standard, _ from: String = "2026-04-01", _ until: String = "2027-03-31",
        renews: Int? = 12, notice: Int = 2, id: Int = 1
    ) throws -> ServiceContract {
        ServiceContract(
            id: ContractID(rawValue: id), offer: offer, from: try day(from), until: try day(until),
            renewalMonths: renews, notice: try #require(NoticePeriod(months: notice)))
    }

    // S3-06: told by the end of January it ends with March, a day later it goes on for a year.
    @Test(arguments: [
        ("2026-04-01", "2027-03-31"), ("2027-01-31", "2027-03-31"), ("2027-02-01", "2028-03-31"),
        ("2027-03-31", "2028-03-31"), ("2028-01-31", "2028-03-31"), ("2028-02-01", "2029-03-31"),
    ])
    func `ends with the term that the notice reaches`(told: String, last: String) throws {
        let one = try contract()
        #expect(try one.ended(byNoticeOn: day(told), today: day(told)).lastDay == day(last))
        #expect(try one.nextNotice(on: day(told))?.end == day(last))
    }

    // A term that ends with February ends with its last day, in leap years too.
    @Test(arguments: [
        ("2027-02-28", "2027-02-28"), ("2027-03-01", "2028-02-29"), ("2028-02-29", "2028-02-29"),
        ("2028-03-01", "2029-02-28"),
    ])
    func `renews from month end to month end`(on: String, end: String) throws {
        let one = try contract(.premium, "2026-03-01", "2027-02-28")
        #expect(try one.termEnd(on: day(on)) == day(end))
    }

    @Test func `renews by the month where it was agreed so`() throws {
        let one = try contract(.premium, "2026-12-01", "2027-01-31", renews: 1, notice: 1)
        #expect(try one.termEnd(on: day("2027-02-01")) == day("2027-02-28"))
        #expect(try one.termEnd(on: day("2027-03-15")) == day("2027-03-31"))
        #expect(
            try one.ended(byNoticeOn: day("2027-01-31"), today: day("2027-01-31")).lastDay
                == day("2027-02-28"))
    }

    @Test func `holds from its first day to its last, and not a day more`() throws {
        var one = try contract(renews: nil)
        #expect(try !one.holds(on: day("2026-03-31")) && one.holds(on: day("2026-04-01")))
        #expect(try one.holds(on: day("2027-03-31")) && !one.holds(on: day("2027-04-01")))
        #expect(try one.isToCome(on: day("2026-03-31")))
        #expect(try one.nextNotice(on: day("2026-05-01")) == nil, "it ends by itself")
        one = try contract()
        #expect(try one.holds(on: day("2040-01-01")), "it goes on until somebody tells")
        one.ending = try one.withdrawn(on: day("2026-03-31"))
        #expect(try !one.holds(on: day("2026-04-01")) && !one.isToCome(on: day("2026-03-31")))
    }

    @Test func `takes no notice of tomorrow, none after the end, and none that is too old`() throws {
        var one = try contract(renews: 1)
        let today = try day("2028-01-10")
        #expect(throws: ContractFault.noticeInFuture) {
            try one.ended(byNoticeOn: today.adding(days: 1), today: today)
        }
        #expect(throws: ContractFault.noticeTooOld) {
            try one.ended(byNoticeOn: day("2027-03-31"), today: today)
        }
        one.ending = try one.ended(byNoticeOn: today, today: today)
        #expect(throws: ContractFault.alreadyEnding) { try one.ended(byNoticeOn: today, today: today) }
        #expect(throws: ContractFault.alreadyBegun) { try contract().withdrawn(on: today) }
    }

    // S3-06: スタンダード to プレミアム at the turn of a month.
    @Test func `changes at the turn of a month, the old one ending the day before`() throws {
        let running = try contract()
        let next = try contract(.premium, "2027-01-01", "2027-12-31", id: 2)
        let today = try day("2026-12-31")
        let (old, ending) = try #require(try next.replacing(in: [running], on: today))
        #expect(old == running.id && ending.kind == .change)
        #expect(try ending.lastDay == day("2026-12-31"))
        let paper = try contract(.firstPaperPlan, "2026-12-15", "2027-03-31", id: 3)
        #expect(try paper.replacing(in: [running], on: today) == nil, "another line stands beside it")
    }

    @Test func `is refused where its dates cannot be`() throws {
        let running = try contract()
        let today = try day("2026-12-10")
        let cases: [(ServiceContract, ContractFault)] = [
            (try contract(.premium, "2027-01-02", "2027-12-31", id: 2), .changeNotOnFirst),
            (try contract(.premium, "2026-12-01", "2027-12-31", id: 2), .changeTooEarly),
            (try contract(.premium, "2026-03-01", "2027-12-31", id: 2), .lineTaken),
            (try contract(.premium, "2027-01-01", "2027-12-30", id: 2), .untilNotMonthEnd),
            (try contract(.premium, "2027-02-01", "2027-01-31", id: 2), .untilBeforeFrom),
            (try contract(.premium, "2027-01-01", "2027-12-31", renews: 0, id: 2), .renewalOutOfRange),
        ]
        for (one, fault) in cases {
            #expect(throws: fault) { try one.replacing(in: [running], on: today) }
        }
        var ended = running
        ended.ending = try running.ended(byNoticeOn: today, today: today)
        let during = try contract(.premium, "2027-01-01", "2027-12-31", id: 2)
        #expect(throws: ContractFault.lineTaken) { try during.replacing(in: [ended], on: today) }
        let after = try contract(.premium, "2027-04-01", "2028-03-31", id: 2)
        #expect(try after.replacing(in: [ended], on: today) == nil)
    }
}
