import Testing

@testable import Organisation

@Suite struct `Months that end with a month` {
    private func day(_ text: String) throws -> Day { try #require(Day(text: text)) }

    // BI-84
    @Test(arguments: [
        ("2027-01-31", 1, "2027-02-28"), ("2028-01-31", 1, "2028-02-29"), ("2028-02-29", 12, "2029-02-28"),
        ("2027-03-31", 1, "2027-04-30"), ("2027-12-31", 2, "2028-02-29"), ("2027-05-31", -3, "2027-02-28"),
        ("2100-01-31", 1, "2100-02-28"), ("2000-01-31", 1, "2000-02-29"), ("2027-01-15", 0, "2027-01-15"),
        ("2027-01-01", -1, "2026-12-01"), ("2027-02-28", 1, "2027-03-28"),
    ])
    func `add to a date what the calendar has`(from: String, months: Int, expected: String) throws {
        #expect(try day(from).adding(months: months) == day(expected))
    }

    @Test(arguments: [
        ("2027-02-01", "2027-02-28"), ("2028-02-29", "2028-02-29"), ("2027-12-31", "2027-12-31"),
        ("2027-04-30", "2027-04-30"), ("2100-02-10", "2100-02-28"),
    ])
    func `know their last day`(from: String, last: String) throws {
        #expect(try day(from).lastOfMonth == day(last))
        #expect(try day(last).isLastOfMonth && !day(last).adding(days: -1).isLastOfMonth)
        #expect(try day(last).adding(days: 1).isFirstOfMonth)
    }

    // S3-06: 「解約月の2か月前までに…解約月は月末までご利用可能」, told on the last day and one day later.
    @Test(arguments: [
        (2, "2027-01-31", "2027-03-31"), (2, "2027-02-01", "2027-04-30"), (2, "2027-01-01", "2027-03-31"),
        (1, "2027-01-31", "2027-02-28"), (1, "2028-01-31", "2028-02-29"), (1, "2027-02-28", "2027-03-31"),
        (0, "2027-02-28", "2027-02-28"), (0, "2027-02-01", "2027-02-28"), (3, "2027-11-30", "2028-02-29"),
        (12, "2027-02-28", "2028-02-29"),
    ])
    func `end with the month that the notice reaches`(months: Int, told: String, last: String) throws {
        let notice = try #require(NoticePeriod(months: months))
        #expect(try notice.lastDay(noticeOn: day(told)) == day(last))
    }

    // Every day of four years twice, leap years on both sides of a century among them, with the periods at the edges and between.
    @Test func `give the last day on which a notice is in time, and not a day more`() throws {
        var wrong: [String] = []
        for months in [0, 1, 2, 3, 12, 24] {
            let notice = try #require(NoticePeriod(months: months))
            for first in [try day("2026-11-01"), try day("2099-01-01")] {
                for offset in 0..<1_461 {
                    let told = first.adding(days: offset)
                    let last = notice.lastDay(noticeOn: told)
                    let by = notice.lastNotice(forEnd: last)
                    let isRight =
                        last.isLastOfMonth && told <= by && notice.lastDay(noticeOn: by) == last
                        && notice.lastDay(noticeOn: by.adding(days: 1)) > last
                    if !isRight { wrong.append("\(months) \(told.text)") }
                }
            }
        }
        #expect(wrong == [])
    }

    @Test func `take periods of up to two years`() {
        #expect(NoticePeriod(months: -1) == nil && NoticePeriod(months: 25) == nil)
    }
}
