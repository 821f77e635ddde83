/// A file of settings: `key = value` on each line, `#` before remarks, quotation marks where a value begins or
/// ends with a space. A subset of TOML without tables; see docs/decisions.
struct SettingFile: Sendable, Hashable {
    struct Entry: Sendable, Hashable {
        let line: Int
        let key: String
        let value: String
    }

    private(set) var entries: [Entry] = []
    private(set) var faults: [SettingFault] = []

    init(_ text: String) {
        let plain = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
        let lines = plain.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
        for (index, line) in lines.enumerated() { read(Self.trimmed(line), index + 1) }
    }

    private mutating func read(_ line: Substring, _ number: Int) {
        if line.isEmpty || line.hasPrefix("#") { return }
        guard let sign = line.firstIndex(of: "="), !line.hasPrefix("[") else {
            return refuse(number, "「名前 = 値」の形で書いてください", "please write: name = value")
        }
        let key = String(Self.trimmed(line[..<sign]))
        guard let value = Self.value(Self.trimmed(line[line.index(after: sign)...])) else {
            return refuse(number, "\(key)：引用符が閉じていません", "\(key): a quotation mark is not closed")
        }
        guard !value.isEmpty else {
            return refuse(
                number, "\(key)：値がありません。使わない行は # で始めてください",
                "\(key): no value; begin a line that is not used with #")
        }
        if let first = entries.first(where: { $0.key == key }) {
            return refuse(
                number, "\(key) は \(first.line) 行目にもあります。一つにしてください",
                "\(key) stands on line \(first.line) too; please keep one")
        }
        entries.append(Entry(line: number, key: key, value: value))
    }

    private mutating func refuse(_ line: Int, _ ja: String, _ en: String) {
        faults.append(SettingFault(place: "config:\(line)", words: Words(ja, en)))
    }

    /// A bare value goes to the end of the line, so that a password may hold a `#`.
    private static func value(_ text: Substring) -> String? {
        guard text.hasPrefix("\"") else { return String(text) }
        var value = ""
        var rest = text.dropFirst()
        while let character = rest.popFirst() {
            switch character {
            case "\"":
                let after = trimmed(rest)
                return after.isEmpty || after.hasPrefix("#") ? value : nil
            case "\\":
                guard let escaped = rest.popFirst(), escaped == "\"" || escaped == "\\" else { return nil }
                value.append(escaped)
            default: value.append(character)
            }
        }
        return nil
    }

    private static func trimmed(_ text: Substring) -> Substring {
        let isInk = { (character: Character) in character != " " && character != "\t" }
        guard let first = text.firstIndex(where: isInk), let last = text.lastIndex(where: isInk) else {
            return ""
        }
        return text[first...last]
    }
}
