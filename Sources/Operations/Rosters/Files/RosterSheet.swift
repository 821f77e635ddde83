import Documents
package import Organisation
import Storage

/// What the workbook to fill in says, in the words of the page.
package struct RosterTemplateWords: Sendable {
    package let language: Language
    /// Names of the two sheets.
    package let sheet: String
    package let guide: String
    package let guideHeadings: [String]
    /// One for each of `RosterColumn.offered`; the first word is the column's heading.
    package let guideRows: [[String]]

    package init(
        language: Language, sheet: String, guide: String, guideHeadings: [String], guideRows: [[String]]
    ) {
        self.language = language
        self.sheet = sheet
        self.guide = guide
        self.guideHeadings = guideHeadings
        self.guideRows = guideRows
    }
}

extension Office {
    /// A workbook to fill in: every column as text, with lists to choose from, the company's departments among
    /// them; on a second sheet how each column is written.
    package func rosterTemplate(_ words: RosterTemplateWords, as who: Principal) async throws -> [UInt8] {
        let departments = try await door.perform(.rosterRead, as: who) { db, _ in
            RosterSheet.departments(DepartmentTree(try db.departments()))
        }
        var writer = try SheetWriter(nameOfLists: RosterSheet.lists)
        let columns = zip(RosterColumn.offered, words.guideRows).map { column, row in
            RosterSheet.column(
                column, heading: row.first ?? column.heading, departments: departments,
                choices: column.choices(in: words.language))
        }
        try writer.begin(
            SheetPlan(name: words.sheet, columns: columns, rowsForChoices: RosterSheet.rowsOfTemplate))
        let widths: [Double] = [20, 10, 60, 26]
        try writer.begin(
            SheetPlan(
                name: words.guide,
                columns: zip(words.guideHeadings, widths).map { SheetColumn($0, width: $1) }, filters: false))
        for row in words.guideRows { try writer.append(row) }
        return try writer.finish()
    }
}

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
