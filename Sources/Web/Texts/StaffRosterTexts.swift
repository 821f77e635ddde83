import Organisation

/// Importing the roster.
struct StaffRosterTexts: Sendable {
    struct Column: Sendable {
        let name: String
        let note: String
        let example: String
    }

    /// What is wrong, and how to mend it.
    struct Mend: Sendable, Hashable {
        let wrong: String
        let mend: String

        var words: String { wrong + mend }
    }

    let heading: String
    let lead: String
    let now: @Sendable (Int) -> String
    let nobody: String
    let file: String
    let fileHint: String
    let check: String
    let columnsHeading: String
    let columnsLead: String
    let columnsCaption: String
    let columnName: String
    let columnNeed: String
    let columnNote: String
    let columnExample: String
    let needed: String
    let free: String
    let template: String
    /// The workbook to fill in, and its two sheets.
    let templateBook: String
    let templateSheet: String
    let templateGuide: String
    let column: @Sendable (RosterColumn) -> Column
    let fileMissing: String

    let checkHeading: String
    let nothingWritten: String
    let added: String
    let changed: String
    let unchanged: String
    let absent: String
    let absentNote: String
    let faultsHeading: @Sendable (Int) -> String
    let faultsLead: String
    let faultsCaption: String
    let faultLine: String
    let lineNumber: @Sendable (Int) -> String
    let moreFaults: @Sendable (Int) -> String
    let faultColumn: String
    let faultWrong: String
    let faultMend: String
    let wholeLine: String
    let addedList: @Sendable (Int) -> String
    let changedList: @Sendable (Int) -> String
    let more: @Sendable (Int) -> String
    let nothingToDo: String
    let confirm: @Sendable (_ added: Int, _ changed: Int) -> String
    let another: String
    let mend: @Sendable (RosterFault.Kind, _ column: String) -> Mend

    let doneHeading: String
}
