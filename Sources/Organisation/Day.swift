/// A civil day in Asia/Tokyo, Gregorian. Stored as text of 10 characters (`2026-11-21`).
///
/// The operating system's calendar setting never matters here: a machine set to 和暦 must not change a date.
package struct Day: Hashable, Comparable, Sendable {
    package let daysSince1970: Int

    static let length = 86_400_000
    static let tokyoOffset = 9 * 3_600_000

    package init(daysSince1970: Int) {
        self.daysSince1970 = daysSince1970
    }

    package static func < (a: Day, b: Day) -> Bool { a.daysSince1970 < b.daysSince1970 }

    package func adding(days: Int) -> Day { Day(daysSince1970: daysSince1970 + days) }

    /// 00:00 in Tokyo.
    package var start: Instant { Instant(milliseconds: daysSince1970 * Day.length - Day.tokyoOffset) }

    /// 24:00 in Tokyo: the first moment that no longer belongs to the day.
    package var end: Instant { adding(days: 1).start }
}

extension Day {
    /// nil for a date the calendar does not have. Years 1868…9999.
    package init?(year: Int, month: Int, day: Int) {
        guard (1868...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.lastDay(month: month, year: year)
        else { return nil }
        self.init(daysSince1970: Day.count(year: year, month: month, day: day))
    }

    /// Reads `2026-11-21` only.
    package init?(text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    package var text: String {
        let (year, month, day) = civil
        guard (0...9999).contains(year) else { return "\(year)-\(padded(month, 2))-\(padded(day, 2))" }
        return String(unsafeUninitializedCapacity: 10) { bytes in
            write(year, 0..<4, bytes)
            bytes[4] = UInt8(ascii: "-")
            write(month, 5..<7, bytes)
            bytes[7] = UInt8(ascii: "-")
            write(day, 8..<10, bytes)
            return 10
        }
    }

    package var year: Int { civil.year }
    package var month: Int { civil.month }
    package var day: Int { civil.day }

    /// Completed years of a person born on this day.
    package func age(on today: Day) -> Int {
        let (born, now) = (civil, today.civil)
        let hadBirthday = (now.month, now.day) >= (born.month, born.day)
        return now.year - born.year - (hadBirthday ? 0 : 1)
    }

    /// The same date so many years on; 29 February becomes 28 February (retention rule, BI-84).
    package func adding(years: Int) -> Day {
        let (year, month, day) = civil
        let last = Day.lastDay(month: month, year: year + years)
        return Day(daysSince1970: Day.count(year: year + years, month: month, day: min(day, last)))
    }

    // Days from civil and back: proleptic Gregorian arithmetic on years that start in March.
    private static func count(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted.flooredQuotient(by: 400)
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private var civil: (year: Int, month: Int, day: Int) {
        let shifted = daysSince1970 + 719_468
        let era = shifted.flooredQuotient(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    static func lastDay(month: Int, year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

/// Decimal digits, with leading zeros.
private func write(_ value: Int, _ places: Range<Int>, _ bytes: UnsafeMutableBufferPointer<UInt8>) {
    var rest = value
    for place in places.reversed() {
        bytes[place] = 0x30 + UInt8(rest % 10)
        rest /= 10
    }
}
