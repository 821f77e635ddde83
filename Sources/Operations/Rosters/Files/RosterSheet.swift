import Documents
import Organisation

/// The roster as a sheet.
enum RosterSheet {
    static let name = "名簿"
    static let lists = "選択肢"
    static let rowsOfTemplate = 20_000
    /// Sheets that stand beside a roster in files of our own: nobody need be told that they are not read.
    static let ownSheets: Set = [lists, "書き方", "Notes"]

    static func bytes(_ columns: [RosterColumn], _ rows: [[String]]) throws -> [UInt8] {
        var writer = try SheetWriter(nameOfLists: lists)
        let plan = SheetPlan(
            name: name,
            columns: columns.map {
                // Contracts and languages are written in their own way.
                column($0, heading: $0.heading, departments: [], choices: $0 == .sex ? ["男", "女"] : [])
            })
        try writer.begin(plan)
        for row in rows { try writer.append(row) }
        return try writer.finish()
    }

    static func column(
        _ column: RosterColumn, heading: String, departments: [String], choices: [String]
    ) -> SheetColumn {
        let isDepartment = column == .department
        return SheetColumn(
            heading, width: width(of: column), choices: isDepartment ? departments : choices,
            isOpen: column.takesOwnWords)
    }

    /// As the department column is written, in the order of lists.
    static func departments(_ tree: DepartmentTree) -> [String] {
        tree.offered.map { DepartmentPath.text(tree.pathNames(of: $0.id)) }
    }

    private static func width(of column: RosterColumn) -> Double {
        switch column {
        case .mail, .department, .concurrent: 32
        case .name, .kana, .workplace, .hoursRatio, .overtime: 20
        case .sex, .language, .country: 12
        default: 15
        }
    }
}
