/// The columns of the roster file (社員名簿). The raw value names the column in a remembered mapping.
package enum RosterColumn: String, CaseIterable, Sendable, Codable {
    case number, previousNumber
    case name, familyName, givenName, kana, familyKana, givenKana
    case mail, phone, sex, birthDate
    case department, departmentCode
    case level1, level2, level3, level4, level5, level6, level7, level8, level9, level10
    case concurrent
    case workplace, workplaceCode
    case language, country
    case hired, left, contract, contractEnd, hoursRatio, dispatchedFrom
    case absentFrom, absentTo, job, grade, promoted, transferred, overtime

    /// What a small company needs: the CSV template.
    package static let basic: [RosterColumn] = [
        .number, .name, .kana, .mail, .sex, .birthDate, .department, .workplace, .language,
    ]

    /// One column for each matter: the spreadsheet template, and the export where anything is to be said.
    package static let offered: [RosterColumn] = [
        .number, .name, .kana, .mail, .phone, .sex, .birthDate, .department, .departmentCode, .concurrent,
        .workplace, .workplaceCode, .language, .country, .hired, .left, .contract, .contractEnd, .hoursRatio,
        .dispatchedFrom, .absentFrom, .absentTo, .job, .grade, .promoted, .transferred, .overtime,
        .previousNumber,
    ]

    /// The ten columns of a department tree written level by level, from the top.
    package static let levels: [RosterColumn] = [
        .level1, .level2, .level3, .level4, .level5, .level6, .level7, .level8, .level9, .level10,
    ]

    /// Columns whose heading must be there, or one that says the same (`substitutes`).
    package var isNeeded: Bool {
        switch self {
        case .number, .name, .department, .workplace: true
        default: false
        }
    }

    /// Any of these sets of columns, complete, stands for a needed one.
    package var substitutes: [[RosterColumn]] {
        switch self {
        case .name: [[.familyName, .givenName]]
        case .department: [[.departmentCode]] + RosterColumn.levels.map { [$0] }
        case .workplace: [[.workplaceCode]]
        default: []
        }
    }
}
