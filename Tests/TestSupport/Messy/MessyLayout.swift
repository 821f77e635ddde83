package import Organisation

/// Which columns a file has, in which order and under which headings.
package struct MessyLayout: Sendable {
    package struct Column: Sendable {
        package let heading: String
        /// nil: a column that means nothing here.
        package let column: RosterColumn?

        init(_ heading: String, _ column: RosterColumn? = nil) {
            (self.heading, self.column) = (heading, column)
        }
    }

    package let columns: [Column]

    package func index(of column: RosterColumn) -> Int? { columns.firstIndex { $0.column == column } }

    /// One column for each matter, as personnel programs write them out.
    package static let joined = MessyLayout(columns: [
        Column("備考"), Column("所属部署（必須）", .department), Column("ﾌﾘｶﾞﾅ", .kana), Column("氏　名", .name),
        Column("社員No.", .number), Column("Ｅメール", .mail), Column("性別(男/女)", .sex),
        Column("生年月日\n（西暦・和暦）", .birthDate), Column("部署コード", .departmentCode), Column("扶養人数"),
        Column("事業所名", .workplace), Column("事業所コード", .workplaceCode), Column("兼 務", .concurrent),
        Column("希望言語", .language), Column("携帯電話", .phone), Column("入社年月日", .hired),
        Column("退社日", .left), Column("雇用区分", .contract), Column("雇用期限", .contractEnd),
        Column("閲覧権限"), Column("所定労働時間比", .hoursRatio), Column("派遣会社", .dispatchedFrom),
        Column("休職日", .absentFrom), Column("休業終了日", .absentTo), Column("職務", .job),
        Column("役職名", .grade), Column("昇格日", .promoted), Column("異動年月日", .transferred),
        Column("残業時間", .overtime), Column("国名", .country), Column("旧社員番号", .previousNumber),
        Column("初期パスワード"),
    ])

    /// Names in two columns, departments level by level.
    package static let parted = MessyLayout(columns: [
        Column("従業員コード", .number), Column("姓", .familyName), Column("名", .givenName),
        Column("セイ", .familyKana),
        Column("メイ", .givenKana), Column("本部", .level1), Column("部署2", .level2), Column("第3階層", .level3),
        Column("Level 4", .level4), Column("所属5", .level5), Column("勤務地", .workplace),
        Column("Date of Birth", .birthDate), Column("Gender", .sex), Column("E-mail", .mail),
    ])

    /// What the reader says of the columns it does not take.
    package var warnings: [RosterWarning.Kind] {
        let unknown = columns.filter { $0.column == nil }.map(\.heading)
        let (roles, words) = (unknown.filter { $0.contains("権限") }, unknown.filter { $0.contains("パスワード") })
        let rest = unknown.filter { !roles.contains($0) && !words.contains($0) }
        return (rest.isEmpty ? [] : [.ignoredColumns(rest)]) + (roles.isEmpty ? [] : [.roleColumns(roles)])
            + (words.isEmpty ? [] : [.passwordColumn(words)])
    }
}

/// A row as it stands in a file.
package struct MessyRow: Sendable {
    package var cells: [String]
    /// Of text files: bytes that stand for a cell as they are, quotation marks and all.
    package var verbatim: [Int: [UInt8]] = [:]
    /// Of spreadsheets: what a cell is beside text.
    package var oddities: [Int: MessyOddity] = [:]
    /// Of spreadsheets: days kept as numbers, by cell.
    private(set) var serials: [Int: Int] = [:]

    init(_ entry: RosterEntry, _ layout: MessyLayout, seed: UInt64) {
        cells = layout.columns.enumerated().map { index, column in
            column.column.map { MessySpelling.cell($0, of: entry, seed: seed) }
                ?? MessyRow.note(column.heading, MessyDice(seed, entry.line, -index))
        }
        for (index, column) in layout.columns.enumerated() where (index + entry.line).isMultiple(of: 3) {
            let day = column.column.flatMap { $0 == .birthDate ? entry.identity.born : entry.facts.day($0) }
            // 30 December 1899 is day 0 of a spreadsheet.
            if let day { serials[index] = day.daysSince1970 + 25_569 }
        }
    }

    mutating func set(_ column: RosterColumn, _ text: String, _ layout: MessyLayout) {
        guard let index = layout.index(of: column) else { return }
        cells[index] = text
        serials[index] = nil
    }

    /// What stands in a column that nobody reads.
    private static func note(_ heading: String, _ dice: MessyDice) -> String {
        var dice = dice
        return switch heading {
        case "備考":
            dice.pick(["", "", "", "時短勤務、\r\n18時まで", "\"リーダー\"", "a,b;c\td", "1行目\n2行目", "=A1", "表\\能"])
        case "扶養人数": "\(dice.draw(5))"
        case "閲覧権限": dice.pick(["", "管理者", "全社"])
        default: dice.pick(["", "Passw0rd!"])
        }
    }
}

/// A cell of a sheet that a person sees but a program cannot take.
package enum MessyOddity: String, Sendable {
    case formulaWithoutValue, errorValue, brokenCell
    /// With the cell below it.
    case merged
}
