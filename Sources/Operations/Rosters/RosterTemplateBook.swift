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
