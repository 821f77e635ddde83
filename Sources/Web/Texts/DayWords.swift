import Organisation

extension Day {
    /// `2026年11月30日（月）`, `Monday 30 November 2026`.
    func words(_ language: Language) -> String {
        switch language {
        case .ja: "\(year)年\(month)月\(day)日（\(Self.japaneseWeekdays[weekday])）"
        case .en: "\(Self.englishWeekdays[weekday]) \(day) \(Self.englishMonths[month - 1]) \(year)"
        }
    }

    /// 0 is Sunday; 1970-01-01 was a Thursday.
    private var weekday: Int { ((daysSince1970 + 4) % 7 + 7) % 7 }

    private static let japaneseWeekdays = ["日", "月", "火", "水", "木", "金", "土"]
    private static let englishWeekdays = [
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ]
    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
}

extension Instant {
    /// `2026年11月21日（土）12:03`, in Asia/Tokyo.
    func words(_ language: Language) -> String {
        day.words(language) + (language == .ja ? "" : ", ") + timeText
    }
}
