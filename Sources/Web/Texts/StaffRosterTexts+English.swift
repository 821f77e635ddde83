import Organisation

extension StaffRosterTexts {
    static let en = StaffRosterTexts(
        heading: "Roster",
        lead: "People come from a CSV file. It is checked first; nothing is written before you confirm.",
        now: { "In the roster now: \(StaffWords.en.people($0))" },
        nobody: "Nobody is in the roster yet.",
        file: "Roster file (CSV)",
        fileHint: "UTF-8 and Excel's Japanese CSV (Shift_JIS) are both read as they are.",
        check: "Check the file",
        columnsHeading: "Columns of the file",
        columnsLead: "The first line names the columns. Their order is free, and other columns do no harm.",
        columnsCaption: "Columns of the roster",
        columnName: "Heading",
        columnNeed: "Needed",
        columnNote: "How to write it",
        columnExample: "Example",
        needed: "needed",
        free: "optional",
        template: "Download a template",
        column: columnEnglish,
        fileMissing: "Please choose a file.",
        checkHeading: "Check of the roster file",
        nothingWritten: "Nothing has been written yet.",
        added: "New people",
        changed: "Changed",
        unchanged: "Unchanged",
        absent: "Not in the file",
        absentNote: "People who are not in the file stay in the roster.",
        faultsHeading: { $0 == 1 ? "One thing needs to be mended" : "\($0) things need to be mended" },
        faultsLead: "Please mend them all and choose the file again. It is never written in part.",
        faultsCaption: "What needs to be mended",
        faultLine: "Line",
        lineNumber: { "line \($0)" },
        moreFaults: { "And \($0) more. Please begin with those above." },
        faultColumn: "Column",
        faultWrong: "What is wrong",
        faultMend: "How to mend it",
        wholeLine: "whole line",
        addedList: { "Show the new people (\($0))" },
        changedList: { "Show whose entry changes (\($0))" },
        more: { "and \($0) more" },
        nothingToDo: "There is nothing to write: the roster already says the same as the file.",
        confirm: { "Write this to the roster (\($0) new, \($1) changed)" },
        another: "Choose another file",
        mend: mendEnglish,
        doneHeading: "The roster was written",
        done: { "\(StaffWords.en.people($0)) added, \($1) changed." }
    )

    @Sendable private static func columnEnglish(_ column: RosterColumn) -> Column {
        switch column {
        case .number:
            Column(name: "number", note: "One for each person. Leading zeros are kept.", example: "0012345")
        case .name: Column(name: "name", note: "Up to 100 characters.", example: "青海 はるか")
        case .kana: Column(name: "kana", note: "For sorting.", example: "アオミ ハルカ")
        case .mail:
            Column(
                name: "mail", note: "One for each person; empty if there is none.",
                example: "aomi@example.co.jp")
        case .sex: Column(name: "sex", note: "male or female; empty means not stated.", example: "female")
        case .birthDate: Column(name: "birth date", note: "Year first.", example: "1988-04-21")
        case .department:
            Column(
                name: "department", note: "From the top, joined by /; up to 8 levels.", example: "本社/営業部/営業1課"
            )
        case .workplace:
            Column(name: "workplace", note: "The site at which the check is done.", example: "本社")
        case .language:
            Column(name: "language", note: "ja or en, for pages and mail; empty means ja.", example: "en")
        }
    }

    @Sendable private static func mendEnglish(_ kind: RosterFault.Kind, _ column: String) -> Mend {
        switch kind {
        case .headingMissing:
            Mend(
                wrong: "There is no column “\(column)”.", mend: "Name a column “\(column)” in the first line."
            )
        case .headingTwice:
            Mend(wrong: "The column “\(column)” is there twice.", mend: "Keep one of them.")
        case .fieldCount(let expected, let found):
            Mend(
                wrong: "This line has \(found) fields, the first line \(expected).",
                mend: "Check the commas. A value with a comma in it needs \" around it.")
        case .empty:
            Mend(wrong: "“\(column)” is empty.", mend: "Enter a value.")
        case .tooLong(let limit):
            Mend(wrong: "“\(column)” is too long.", mend: "Use at most \(limit) characters.")
        case .controlCharacter:
            Mend(
                wrong: "“\(column)” holds an invisible character or a line break.",
                mend: "Type the value again.")
        case .badMail:
            Mend(
                wrong: "This is not a mail address.",
                mend: "Write it like name@company.jp, or leave it empty.")
        case .badSex:
            Mend(wrong: "The sex cannot be read.", mend: "Write male or female (男・女), or leave it empty.")
        case .badDate:
            Mend(wrong: "The date cannot be read.", mend: "Write it like 1988-04-21.")
        case .badLanguage:
            Mend(wrong: "The language cannot be read.", mend: "Write ja or en.")
        case .twice(otherLine: 0):
            Mend(
                wrong: "Somebody else in the roster has this address.",
                mend: "Check whose it is, so that no link goes to the wrong person.")
        case .twice(let other):
            Mend(wrong: "“\(column)” is the same as in line \(other).", mend: "Make it one for each person.")
        case .unreadable:
            Mend(
                wrong: "The file cannot be read as text.",
                mend: "Save it as CSV (UTF-8 or Shift_JIS), and look for a \" that is never closed.")
        case .noRows:
            Mend(
                wrong: "There are no people in the file.", mend: "Headings in line 1, people from line 2 on.")
        }
    }
}
