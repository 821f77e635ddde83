/// Reads the ways in which a day is written in Japanese offices. The accepted ones, and nothing else:
///
/// | written | example |
/// | --- | --- |
/// | year first, with `/`, `-`, `.` or 年月日 | 2026/4/1, 2026-04-01, 2026.4.1, 2026年4月1日 |
/// | eight digits | 20260401 |
/// | with the era, in letters or characters | H27.4.1, R8/2/3, 平成27年4月1日, 令和元年5月1日, ㍻27.4.1 |
/// | era letter and six digits | H270401 |
///
/// Digits of any width, and a midnight behind it (`2026/4/1 0:00:00`), are taken too. Years of two digits and
/// days before the month are refused as ambiguous, because nobody can tell what was meant.
enum DateReading {
    static let firstYear = 1900

    static func day(_ bytes: Bytes, _ cell: CellText) -> Result<Day, DateFault> {
        if let quick = isoDay(bytes, cell.range) { return quick }
        return day(Spelling.key(cell.text(bytes)))
    }

    /// `2026-04-01` and `2026/04/01`, which nearly all files have.
    private static func isoDay(_ bytes: Bytes, _ range: Range<Int>) -> Result<Day, DateFault>? {
        guard range.count == 10 else { return nil }
        let start = range.lowerBound
        let separator = bytes[start + 4]
        guard separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/"), bytes[start + 7] == separator
        else { return nil }
        var value = 0
        for offset in 0..<10 where offset != 4 && offset != 7 {
            let digit = bytes[start + offset] &- 0x30
            guard digit < 10 else { return nil }
            value = value * 10 + Int(digit)
        }
        return civil(value / 10_000, value / 100 % 100, value % 100)
    }

    /// - Parameter text: folded to one width and lower case.
    static func day(_ text: String) -> Result<Day, DateFault> {
        var rest = withoutMidnight(Substring(text))
        let era = JapaneseEra.leading(&rest)
        guard let parts = DateParts(rest, afterEra: era != nil) else { return .failure(.unreadable) }
        switch parts {
        case .dayCount: return .failure(.dayCount)
        case .unclear: return .failure(.ambiguous)
        case .day(let year, let month, let day):
            guard let era else { return civil(year, month, day) }
            return civil(era.firstYear + year - 1, month, day).flatMap {
                era.contains($0) && year > 0 ? .success($0) : .failure(.eraDoesNotReach)
            }
        }
    }

    private static func civil(_ year: Int, _ month: Int, _ day: Int) -> Result<Day, DateFault> {
        guard year >= firstYear else { return .failure(.tooEarly) }
        guard let day = Day(year: year, month: month, day: day) else { return .failure(.noSuchDay) }
        return .success(day)
    }

    private static func withoutMidnight(_ text: Substring) -> Substring {
        guard let gap = text.firstIndex(where: { $0 == " " || $0 == "t" }), gap > text.startIndex else {
            return text
        }
        let time = text[text.index(after: gap)...]
        let isMidnight = !time.isEmpty && time.allSatisfy { "0:.".contains($0) }
        return isMidnight ? text[..<gap] : text
    }
}

/// Why a date was not taken.
enum DateFault: Error {
    case unreadable, ambiguous, noSuchDay, tooEarly, eraDoesNotReach, dayCount

    var kind: RosterFault.Kind {
        switch self {
        case .unreadable: .badDate
        case .ambiguous: .ambiguousDate
        case .noSuchDay: .noSuchDay
        case .tooEarly: .yearTooEarly(limit: DateReading.firstYear)
        case .eraDoesNotReach: .eraDoesNotReach
        case .dayCount: .dayCount
        }
    }
}

/// The numbers of a date.
private enum DateParts {
    case day(year: Int, month: Int, day: Int)
    case unclear
    case dayCount

    /// nil when it is no date.
    init?(_ text: Substring, afterEra: Bool) {
        // `S 55. 4.10`: sheets fill up with blanks.
        let words = text.split(omittingEmptySubsequences: false) { "/-.年月日".contains($0) }.map {
            $0.drop { $0 == " " }
        }
        // 日 ends the last part with nothing behind it.
        let parts =
            words.count == 4 && words[3].isEmpty && text.hasSuffix("日") ? words.dropLast() : words[...]
        if parts.count == 1, let only = parts.first, only.allSatisfy(\.isASCIIDigit) {
            self.init(digits: only, afterEra: afterEra)
            return
        }
        guard parts.count == 3, let year = DateParts.year(parts[0], afterEra), let month = number(parts[1]),
            let day = number(parts[2])
        else { return nil }
        let isClear = afterEra ? parts[2].count <= 2 : parts[0].count == 4 && parts[2].count <= 2
        self = isClear ? .day(year: year, month: month, day: day) : .unclear
    }

    private init?(digits: Substring, afterEra: Bool) {
        guard let value = Int(digits) else { return nil }
        switch (digits.count, afterEra) {
        case (8, false), (6, true):
            self = .day(year: value / 10_000, month: value / 100 % 100, day: value % 100)
        case (6, false): self = .unclear
        // 1 March 1900 to 2119: what a spreadsheet counts for days of living people.
        case (5, false): self = (61...80_000).contains(value) ? .dayCount : .unclear
        default: return nil
        }
    }

    private static func year(_ text: Substring, _ afterEra: Bool) -> Int? {
        afterEra && text == "元" ? 1 : number(text)
    }
}

private func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.count <= 4, text.allSatisfy(\.isASCIIDigit) else { return nil }
    return Int(text)
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
