/// The columns of the roster file (社員名簿).
package enum RosterColumn: String, CaseIterable, Sendable {
    case number, name, kana, mail, sex, birthDate, department, workplace, language

    /// Headings that name the column, compared after folding width and case.
    package var headings: [String] {
        switch self {
        case .number: ["社員番号", "従業員番号", "番号", "number"]
        case .name: ["氏名", "名前", "name"]
        case .kana: ["フリガナ", "ふりがな", "カナ", "kana"]
        case .mail: ["メールアドレス", "メール", "mail", "email"]
        case .sex: ["性別", "sex"]
        case .birthDate: ["生年月日", "birth date", "birthdate"]
        case .department: ["部署", "所属", "department"]
        case .workplace: ["事業場", "workplace"]
        case .language: ["言語", "language"]
        }
    }

    /// Columns whose heading must be there. The others may be left out as a whole.
    package var isNeeded: Bool {
        switch self {
        case .number, .name, .department, .workplace: true
        default: false
        }
    }
}
