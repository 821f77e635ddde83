import Foundation

/// What a style makes of a number.
enum NumberFormat: Hashable {
    case general
    /// `000000`: leading zeros.
    case padded(Int)
    case percent
    case day
    case dayAndTime
    case time

    /// nil when there is no such day.
    func text(_ value: Double, from1904: Bool) -> String? {
        switch self {
        case .general: return PlainNumber.text(value)
        case .padded(let width):
            let text = PlainNumber.text(value)
            guard value >= 0, text.allSatisfy(\.isNumber) else { return text }
            return String(repeating: "0", count: max(0, width - text.count)) + text
        case .percent: return PlainNumber.text(value * 100) + "%"
        case .day: return SerialDay.day(value, from1904: from1904)
        case .dayAndTime:
            guard let day = SerialDay.day(value, from1904: from1904),
                let time = SerialDay.time(value - value.rounded(.down))
            else { return nil }
            return time == "0:00" ? day : day + " " + time
        case .time: return SerialDay.time(value)
        }
    }
}

extension NumberFormat {
    /// Formats with a number of their own, as Excel in Japan and China shows them (ECMA-376 18.8.30).
    static func builtIn(_ id: Int) -> NumberFormat {
        switch id {
        case 14...17, 27...31, 34...36, 50...58: .day
        case 18...21, 32, 33, 45...47: .time
        case 22: .dayAndTime
        case 9, 10: .percent
        default: .general
        }
    }

    init(code: String) {
        let letters = NumberFormat.letters(code)
        if letters.allSatisfy({ $0 == "0" }), letters.count > 1 {
            self = .padded(letters.count)
            return
        }
        let isDay = letters.contains { "ydge".contains($0) }
        let isTime = letters.contains { "hs".contains($0) }
        switch (isDay, isTime) {
        case (true, true): self = .dayAndTime
        case (true, false): self = .day
        case (false, true): self = .time
        case (false, false):
            self = letters.contains("m") ? .day : letters.contains("%") ? .percent : .general
        }
    }

    /// The first section without texts, colours, padding and the word General; `E+` is no era.
    private static func letters(_ code: String) -> [Character] {
        var left = Substring(
            code.lowercased().replacing("general", with: "").replacing("g/標準", with: "").replacing(
                "e+", with: ""
            )
            .replacing("e-", with: ""))
        var letters: [Character] = []
        while let letter = left.popFirst(), letter != ";" {
            switch letter {
            case "\"": left = left.drop { $0 != "\"" }.dropFirst()
            case "\\", "_", "*": left = left.dropFirst()
            case "[":
                let inside = left.prefix { $0 != "]" }
                left = left.dropFirst(inside.count + 1)
                // [h] counts hours beyond a day; everything else in brackets is a colour, a place or a condition.
                if inside.allSatisfy({ "hms".contains($0) }) { letters += inside }
            default: letters.append(letter)
            }
        }
        return letters
    }
}

/// Days as spreadsheets count them.
enum SerialDay {
    static func day(_ value: Double, from1904: Bool) -> String? {
        let serial = value.rounded(.down)
        guard serial >= (from1904 ? 0 : 1), serial <= 2_958_465 else { return nil }
        if from1904 { return text(daysSince1970: Int(serial) - 24_107) }
        // 1900 had no 29 February, but the count has.
        if serial == 60 { return "1900-02-29" }
        return text(daysSince1970: Int(serial) - (serial > 60 ? 25_569 : 25_568))
    }

    /// `45:30`, with seconds where there are any; nil for a negative one.
    static func time(_ value: Double) -> String? {
        guard value >= 0, value < 1_000_000 else { return nil }
        let seconds = Int((value * 86_400).rounded())
        let clock = "\(seconds / 3_600):" + twoDigits(seconds / 60 % 60)
        return seconds % 60 == 0 ? clock : clock + ":" + twoDigits(seconds % 60)
    }

    /// `2026-04-01T00:00:00Z` without its midnight.
    static func shortened(_ raw: [UInt8]) -> [UInt8] {
        let parts = raw.split(separator: UInt8(ascii: "T"), maxSplits: 1)
        guard parts.count == 2, parts[1].allSatisfy({ Array("0:.Z".utf8).contains($0) }) else { return raw }
        return Array(parts[0])
    }

    private static func text(daysSince1970 days: Int) -> String {
        // Counted in eras of 400 years that begin in March, so that leap days come last.
        let shifted = days + 719_468
        let era = shifted / 146_097
        let inEra = shifted % 146_097
        let year = (inEra - inEra / 1_460 + inEra / 36_524 - inEra / 146_096) / 365
        let inYear = inEra - (365 * year + year / 4 - year / 100)
        let month = (5 * inYear + 2) / 153
        let day = inYear - (153 * month + 2) / 5 + 1
        let civilMonth = month < 10 ? month + 3 : month - 9
        let civilYear = year + era * 400 + (civilMonth <= 2 ? 1 : 0)
        let digits = String(civilYear)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "-" + twoDigits(civilMonth)
            + "-" + twoDigits(day)
    }

    private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}

extension Double {
    /// Without the locale of the machine.
    func formatted(decimals: Int) -> String { String(format: "%.\(max(0, decimals))f", self) }

    func formatted(exponentDigits: Int) -> String { String(format: "%.\(exponentDigits)E", self) }
}
