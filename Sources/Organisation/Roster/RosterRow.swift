/// Understands the cells of one row, collecting every fault of it.
struct RosterRow {
    let line: Int
    private let cells: [RosterColumn: String]
    private(set) var faults: [RosterFault] = []

    init(line: RosterLine, positions: [RosterColumn: Int]) {
        self.line = line.line
        cells = positions.mapValues { trimmed(line.cells[$0]) }
    }

    /// nil when the row has a fault.
    mutating func entry() -> RosterEntry? {
        let number = text(.number, limit: 40, needed: true)
        let name = text(.name, limit: 100, needed: true)
        let kana = text(.kana, limit: 100, needed: false)
        let workplace = text(.workplace, limit: 100, needed: true)
        let (mail, sex, born, language) = (mail(), sex(), birthDate(), language())
        let path = departmentPath()
        guard faults.isEmpty else { return nil }
        let identity = PersonIdentity(
            number: number, name: name, kana: kana, mail: mail, sex: sex, birthDate: born, language: language)
        return RosterEntry(line: line, identity: identity, departmentPath: path, workplace: workplace)
    }

    private mutating func fault(_ column: RosterColumn, _ kind: RosterFault.Kind) {
        faults.append(RosterFault(line: line, column: column, kind: kind))
    }

    private mutating func text(_ column: RosterColumn, limit: Int, needed: Bool) -> String {
        let value = cells[column] ?? ""
        if needed && value.isEmpty { fault(column, .empty) }
        if value.count > limit { fault(column, .tooLong(limit: limit)) }
        if value.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 }) {
            fault(column, .controlCharacter)
        }
        return value
    }

    private mutating func departmentPath() -> [String] {
        let value = text(.department, limit: 300, needed: true)
        let names = value.split(whereSeparator: { "/／>＞".contains($0) }).map { trimmed(String($0)) }
        if names.contains("") || names.count > 8 { fault(.department, .empty) }
        return names
    }

    private mutating func mail() -> String {
        let value = text(.mail, limit: 254, needed: false)
        if !value.isEmpty && !MailAddress.isPlausible(value) { fault(.mail, .badMail) }
        return value.lowercased()
    }

    private mutating func sex() -> PersonSex {
        switch (cells[.sex] ?? "").lowercased() {
        case "男", "男性", "m", "male", "1": return .male
        case "女", "女性", "f", "female", "2": return .female
        case "", "不明", "その他", "回答しない", "無回答", "unstated", "9": return .unstated
        default:
            fault(.sex, .badSex)
            return .unstated
        }
    }

    private mutating func birthDate() -> Day? {
        let value = cells[.birthDate] ?? ""
        guard !value.isEmpty else { return nil }
        let parts = value.split(whereSeparator: { "/-.年月日".contains($0) }).map { Int($0) }
        if parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
            let date = Day(year: year, month: month, day: day)
        {
            return date
        }
        fault(.birthDate, .badDate)
        return nil
    }

    private mutating func language() -> Language {
        switch (cells[.language] ?? "").lowercased() {
        case "", "ja", "日本語", "japanese": return .ja
        case "en", "英語", "english": return .en
        default:
            fault(.language, .badLanguage)
            return .ja
        }
    }
}
