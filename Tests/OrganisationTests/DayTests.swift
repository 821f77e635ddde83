import Testing

@testable import Organisation

@Suite struct `Days and instants` {
    @Test func `an instant reads back from its 24 characters`() throws {
        for text in ["1970-01-01T00:00:00.000Z", "2026-11-21T07:01:02.345Z", "1969-12-31T23:59:59.999Z"] {
            let instant = try #require(Instant(text: text))
            #expect(instant.text == text)
            #expect(text.utf8.count == 24)
        }
    }

    @Test(arguments: [
        "2026-11-21", "2026-11-21T07:01:02Z", "2026-02-30T00:00:00.000Z", "2026-11-21T24:00:00.000Z",
    ])
    func `a text of another form is no instant`(text: String) {
        #expect(Instant(text: text) == nil)
    }

    @Test func `the day of an instant is the one in Tokyo`() throws {
        #expect(try #require(Instant(text: "2026-11-20T14:59:59.999Z")).day.text == "2026-11-20")
        #expect(try #require(Instant(text: "2026-11-20T15:00:00.000Z")).day.text == "2026-11-21")
        #expect(try #require(Instant(text: "2026-11-20T15:03:00.000Z")).timeText == "00:03")
    }

    @Test func `a day ends at 24 hours in Tokyo`() throws {
        let day = try #require(Day(text: "2026-12-31"))
        #expect(day.end.text == "2026-12-31T15:00:00.000Z")
        #expect(day.start.text == "2026-12-30T15:00:00.000Z")
    }

    @Test func `every day of four centuries reads back`() {
        let first = Day(daysSince1970: -36_000)
        for offset in 0..<146_097 {
            let day = first.adding(days: offset)
            guard day.year >= 1868 else { continue }
            #expect(Day(text: day.text) == day)
        }
    }

    @Test(arguments: [(2024, 2, 29), (2000, 2, 29), (2025, 12, 31)])
    func `the calendar has leap days`(date: (Int, Int, Int)) {
        #expect(Day(year: date.0, month: date.1, day: date.2) != nil)
    }

    @Test(arguments: [(2025, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0)])
    func `a date the calendar lacks is none`(date: (Int, Int, Int)) {
        #expect(Day(year: date.0, month: date.1, day: date.2) == nil)
    }

    @Test func `five years after 29 February is 28 February`() throws {
        #expect(try #require(Day(text: "2024-02-29")).adding(years: 5).text == "2029-02-28")
    }

    @Test(arguments: [("2000-06-15", 26), ("2000-11-21", 26), ("2000-11-22", 25)])
    func `age counts completed years`(born: String, age: Int) throws {
        let today = try #require(Day(text: "2026-11-21"))
        #expect(try #require(Day(text: born)).age(on: today) == age)
    }
}
