import Organisation

/// The file people start from: the headings and two example rows, UTF-8 with a byte order mark so that Excel
/// opens it rightly.
enum RosterTemplate {
    static let fileName = "roster-template.csv"

    static func bytes(_ language: Language) -> [UInt8] {
        [0xEF, 0xBB, 0xBF] + Array(text(language).utf8)
    }

    static func text(_ language: Language) -> String {
        let texts = Texts.of(language).staff.roster
        let columns = RosterColumn.basic.map(texts.column)
        let second: [String] =
            language == .ja
            ? ["0012346", "凪 航平", "ナギ コウヘイ", "", "男", "1975-11-03", "本社/総務部", "本社", ""]
            : ["0012346", "Kohei Nagi", "", "", "male", "1975-11-03", "本社/総務部", "本社", "ja"]
        let rows = [columns.map(\.name), columns.map(\.example), second]
        return rows.map { $0.joined(separator: ",") + "\r\n" }.joined()
    }
}
