/// Figures as offices write them; texts come folded to half width and lower case.
enum RosterFigures {
    /// `0.75`, `3/4`, `75%` or `75` in ten-thousandths, rounded down; at most one and a half.
    static func ratio(_ text: String) -> Int? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        var value: Int?
        if parts.count == 2, let hours = scaled(parts[0]), let full = scaled(parts[1]), full > 0 {
            value = hours * 10_000 / full
        } else if text.hasSuffix("%") {
            value = scaled(text.dropLast()).map { $0 / 100 }
        } else if parts.count == 1 {
            value = scaled(parts[0]).map { $0 >= 50_000 ? $0 / 100 : $0 }
        }
        return value.flatMap { (1...15_000).contains($0) ? $0 : nil }
    }

    /// `45.5`, `45:30` or `45時間30分` in minutes; at most a month of 31 days.
    static func minutes(_ text: String) -> Int? {
        let parts = text.split(omittingEmptySubsequences: false) { ":時間分h".contains($0) }.filter {
            !$0.isEmpty
        }
        var value: Int?
        if parts.count == 2, let hours = Int(parts[0]), let rest = Int(parts[1]), (0..<60).contains(rest) {
            value = hours * 60 + rest
        } else if parts.count == 1, !text.hasSuffix("分") {
            value = scaled(parts[0]).map { ($0 * 60 + 5_000) / 10_000 }
        }
        return value.flatMap { (0...744 * 60).contains($0) ? $0 : nil }
    }

    /// Ten digits, eleven for mobile and IP numbers, or an international number; hyphens stay.
    static func phone(_ text: String) -> String? {
        let kept = String(text.map { "()‐－―ー−. ".contains($0) ? "-" : $0 }).trimmed(of: "-")
        let digits = kept.filter(\.isNumber)
        guard kept.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "-" || $0 == "+") }) else { return nil }
        if kept.hasPrefix("+") {
            return kept.count { $0 == "+" } == 1 && (8...15).contains(digits.count) ? kept : nil
        }
        let isLong = ["050", "060", "070", "080", "090", "020"].contains { digits.hasPrefix($0) }
        let length = isLong ? 11 : 10
        let isMachine = digits.hasPrefix("020") && digits.count == 14
        guard !kept.contains("+"), digits.hasPrefix("0"), digits.count == length || isMachine else {
            return nil
        }
        return kept
    }

    /// A plain decimal in ten-thousandths, rounded down.
    private static func scaled(_ text: Substring) -> Int? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let isPlain = text.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
        guard isPlain, (1...2).contains(parts.count), (1...5).contains(parts[0].count),
            let whole = Int(parts[0])
        else { return nil }
        guard parts.count == 2 else { return whole * 10_000 }
        let fraction = (parts[1] + "0000").prefix(4)
        return parts[1].isEmpty ? nil : Int(fraction).map { whole * 10_000 + $0 }
    }
}

extension String {
    fileprivate func trimmed(of character: Character) -> String {
        String(drop { $0 == character }.reversed().drop { $0 == character }.reversed())
    }
}
