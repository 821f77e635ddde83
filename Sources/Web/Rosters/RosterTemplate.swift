import Operations
import Organisation

/// The file people start from: the headings and two example rows, UTF-8 with a byte order mark so that Excel
/// opens it rightly.
enum RosterTemplate {
    static let fileName = "roster-template.csv"
    static let bookName = "roster-template.xlsx"

    /// Every column with its explanation; of the needed ones it says so.
    static func words(_ language: Language) -> RosterTemplateWords {
        let texts = Texts.of(language).staff.roster
        let rows = RosterColumn.offered.map { column in
            let words = texts.column(column)
            return [words.name, column.isNeeded ? texts.needed : texts.free, words.note, words.example]
        }
        return RosterTemplateWords(
            language: language, sheet: texts.templateSheet, guide: texts.templateGuide,
            guideHeadings: [texts.columnName, texts.columnNeed, texts.columnNote, texts.columnExample],
            guideRows: rows)
    }

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
