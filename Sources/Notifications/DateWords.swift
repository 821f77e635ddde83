import Organisation

extension Day {
    /// 0 is Sunday; 1970-01-01 was a Thursday.
    var weekday: Int { ((daysSince1970 + 4) % 7 + 7) % 7 }

    var japanese: String { "\(year)年\(shortJapanese)（\(["日", "月", "火", "水", "木", "金", "土"][weekday])）" }
    var shortJapanese: String { "\(month)月\(day)日" }

    var english: String { "\(weekdayName), \(shortEnglish) \(year)" }
    var shortEnglish: String { "\(day) \(monthName)" }

    var weekdayName: String {
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"][weekday]
    }

    var monthName: String {
        [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ][month - 1]
    }
}

extension Instant {
    var japanese: String { "\(day.japanese)\(timeText)" }
    var english: String { "\(timeText) on \(day.english) (Japan time)" }

    /// `Fri, 20 Nov 2026 17:05:09 +0900`, the form of a mail's Date header (RFC 5322 §3.3).
    var mailDate: String {
        let date = "\(day.weekdayName.prefix(3)), \(day.day) \(day.monthName.prefix(3)) \(day.year)"
        let second = String(format2: (milliseconds / 1000 % 60 + 60) % 60)
        return "\(date) \(timeText):\(second) +0900"
    }
}

extension String {
    fileprivate init(format2 value: Int) { self = value < 10 ? "0\(value)" : "\(value)" }
}
