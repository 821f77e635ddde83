/// A moment in UTC, in whole milliseconds since 1970-01-01T00:00:00Z.
///
/// Stored as text of exactly 24 characters (`2026-11-21T07:01:00.000Z`), so that text order is time order.
package struct Instant: Hashable, Comparable, Sendable {
    package let milliseconds: Int

    package init(milliseconds: Int) {
        self.milliseconds = milliseconds
    }

    package static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }

    package func adding(seconds: Int) -> Instant { Instant(milliseconds: milliseconds + seconds * 1000) }

    package func adding(minutes: Int) -> Instant { adding(seconds: minutes * 60) }

    package func adding(days: Int) -> Instant { adding(seconds: days * 86_400) }

    /// Whole seconds since 1970, rounded down.
    package var seconds: Int { milliseconds.flooredQuotient(by: 1000) }

    /// The civil day in Asia/Tokyo (UTC+9, no daylight saving since 1951).
    package var day: Day {
        Day(daysSince1970: (milliseconds + Day.tokyoOffset).flooredQuotient(by: Day.length))
    }

    /// `12:03` in Asia/Tokyo.
    package var timeText: String {
        let inDay = (milliseconds + Day.tokyoOffset).flooredRemainder(by: Day.length) / 60_000
        return "\(padded(inDay / 60, 2)):\(padded(inDay % 60, 2))"
    }
}

extension Instant {
    /// 24 characters, UTC.
    package var text: String {
        let day = Day(daysSince1970: milliseconds.flooredQuotient(by: Day.length))
        let rest = milliseconds.flooredRemainder(by: Day.length)
        let hour = padded(rest / 3_600_000, 2)
        let minute = padded(rest / 60_000 % 60, 2)
        let second = padded(rest / 1000 % 60, 2)
        return "\(day.text)T\(hour):\(minute):\(second).\(padded(rest % 1000, 3))Z"
    }

    /// Reads the 24-character form only.
    package init?(text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 24, bytes[10] == UInt8(ascii: "T"), bytes[23] == UInt8(ascii: "Z"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "."),
            let day = Day(text: String(text.prefix(10))),
            let hour = number(bytes[11..<13]), let minute = number(bytes[14..<16]),
            let second = number(bytes[17..<19]), let milli = number(bytes[20..<23]),
            hour < 24, minute < 60, second < 60
        else { return nil }
        let inDay = ((hour * 60 + minute) * 60 + second) * 1000 + milli
        self.init(milliseconds: day.daysSince1970 * Day.length + inDay)
    }
}

func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
        guard byte >= 48, byte <= 57 else { return nil }
        value = value * 10 + Int(byte - 48)
    }
    return value
}

extension Int {
    func flooredQuotient(by divisor: Int) -> Int {
        self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
    }

    func flooredRemainder(by divisor: Int) -> Int {
        self - flooredQuotient(by: divisor) * divisor
    }
}
