import Organisation

extension StaffRosterTexts {
    @Sendable static func mendEnglish(_ kind: RosterFault.Kind, _ column: String) -> Mend {
        let groups = [file, workbook, row, value, date, place, cell]
        let found = groups.lazy.compactMap { $0(kind, column) }.first
        return found ?? Mend(wrong: "“\(column)” cannot be read.", mend: "Check the value.")
    }

    private static func file(_ kind: RosterFault.Kind, _ column: String) -> Mend? {
        switch kind {
        case .emptyFile:
            Mend(wrong: "The file is empty.", mend: "Save the roster again and choose it once more.")
        case .noRows:
            Mend(
                wrong: "There are no people in the file.", mend: "Headings in line 1, people from line 2 on.")
        case .oneColumn:
            Mend(wrong: "There is only one column.", mend: "Separate the values by commas or tabs.")
        case .unreadable:
            Mend(
                wrong: "The file cannot be read as text.",
                mend: "Save it as a workbook (.xlsx) or as CSV (UTF-8 or Shift_JIS).")
        case .unclosedQuote:
            Mend(wrong: "A \" is never closed.", mend: "Close the value that begins in this line.")
        case .lineTooLong(let limit):
            Mend(
                wrong: "The line is too long.",
                mend: "At most \(limit / 1024) KB; look for a \" that is never closed.")
        case .tooManyRows(let limit):
            Mend(
                wrong: "There are too many rows.",
                mend: "Divide the file into parts of at most \(limit) rows.")
        default: nil
        }
    }

    private static func workbook(_ kind: RosterFault.Kind, _ column: String) -> Mend? {
        switch kind {
        case .spreadsheet(.macros):
            Mend(wrong: "The workbook has macros.", mend: "Save it as a workbook without macros (.xlsx).")
        case .spreadsheet(.embeddedObjects):
            Mend(wrong: "Another document is embedded in the workbook.", mend: "Remove it and save again.")
        case .spreadsheet(.password):
            Mend(wrong: "The workbook is protected by a password.", mend: "Save it without one.")
        case .spreadsheet(.oldFormat):
            Mend(wrong: "This is a workbook of the old format (.xls).", mend: "Save it as .xlsx.")
        case .spreadsheet(.tooBig):
            Mend(
                wrong: "The workbook unpacks to too much.",
                mend: "Copy the sheet of the roster into a new workbook.")
        case .spreadsheet(.typeDeclaration):
            Mend(
                wrong: "The workbook declares a document type.",
                mend: "Open it in a spreadsheet program and save it again.")
        case .spreadsheet(.externalLinks):
            Mend(
                wrong: "The workbook links to other workbooks.",
                mend: "Paste the values in place of the links.")
        case .spreadsheet(.damaged):
            Mend(
                wrong: "The workbook is damaged.", mend: "Open it in a spreadsheet program and save it again."
            )
        case .spreadsheet(.noSheet):
            Mend(wrong: "There is no visible sheet.", mend: "Show the sheet of the roster.")
        case .spreadsheet(.rowOutOfRange):
            Mend(
                wrong: "A row of the sheet has a number that cannot be.",
                mend: "Open it in a spreadsheet program and save it again.")
        default: nil
        }
    }

    private static func row(_ kind: RosterFault.Kind, _ column: String) -> Mend? {
        switch kind {
        case .headingMissing:
            Mend(
                wrong: "There is no column “\(column)”.", mend: "Name a column “\(column)” in the first line."
            )
        case .headingTwice: Mend(wrong: "The column “\(column)” is there twice.", mend: "Keep one of them.")
        case .fieldCount(let expected, let found):
            Mend(
                wrong: "This line has \(found) fields, the first line \(expected).",
                mend: "Check the commas. A value with a comma in it needs \" around it.")
        case .strayQuote:
            Mend(
                wrong: "There is a \" in the middle of a value.",
                mend: "Put the value in quotes, and double the \" inside.")
        default: nil
        }
    }

    private static func value(_ kind: RosterFault.Kind, _ column: String) -> Mend? {
        switch kind {
        case .empty: Mend(wrong: "“\(column)” is empty.", mend: "Enter a value.")
        case .tooLong(let limit):
            Mend(wrong: "“\(column)” is too long.", mend: "Use at most \(limit) characters.")
        case .controlCharacter:
            Mend(
                wrong: "“\(column)” holds a line break or another control character.",
                mend: "Type the value again.")
        case .invisibleCharacter:
            Mend(wrong: "“\(column)” holds an invisible character.", mend: "Type the value again.")
        case .userDefinedCharacter:
            Mend(
                wrong: "“\(column)” holds a user-defined character.",
                mend: "No other machine can read it: use a standard one.")
        case .damagedText: Mend(wrong: "A part of “\(column)” is no text.", mend: "Type the value again.")
        case .roundedNumber:
            Mend(
                wrong: "The number was rounded, as in 1.23E+05.",
                mend: "Format the column as text and enter the number again.")
        case .badMail:
            Mend(
                wrong: "This is not a mail address.",
                mend: "Write it like name@company.jp, or leave it empty.")
        case .severalMails: Mend(wrong: "There is more than one mail address.", mend: "Keep one.")
        case .badPhone:
            Mend(wrong: "This is not a phone number.", mend: "Write 10 or 11 digits with the area code.")
        case .badSex:
            Mend(wrong: "The sex cannot be read.", mend: "Write male or female (男・女), or leave it empty.")
        case .badLanguage: Mend(wrong: "The language cannot be read.", mend: "Write ja or en.")
        case .badRatio:
            Mend(wrong: "The ratio cannot be read.", mend: "Write 0.75, 3/4 or 75%, at most 150 %.")
        case .badHours: Mend(wrong: "The hours cannot be read.", mend: "Write 45.5 or 45:30, for one month.")
        default: nil
        }
    }

    private static func date(_ kind: RosterFault.Kind, _ column: String) -> Mend? {
        switch kind {
        case .badDate: Mend(wrong: "The date cannot be read.", mend: "Write it like 1988-04-21.")
        case .ambiguousDate:
            Mend(
                wrong: "The date can be read in two ways.",
                mend: "Write the year with four digits, then month and day.")
        case .noSuchDay: Mend(wrong: "The calendar does not have this day.", mend: "Check the date.")
        case .yearTooEarly(let limit): Mend(wrong: "The date lies before \(limit).", mend: "Check the year.")
        case .eraDoesNotReach: Mend(wrong: "The era does not have this day.", mend: "Check era and year.")
        case .dayCount:
            Mend(
                wrong: "The date has become a number of five digits.",
                mend: "Format the column as dates and save again.")
        case .dateAhead: Mend(wrong: "The date lies ahead.", mend: "Check the date.")
        case .before(let other):
            Mend(
                wrong: "“\(column)” lies before “\(Self.columnEnglish(other).name)”.",
                mend: "Mend one of the two dates.")
        case .needs(let other):
            Mend(
                wrong: "“\(Self.columnEnglish(other).name)” is empty.",
                mend: "Enter “\(Self.columnEnglish(other).name)” as well.")
        default: nil
        }
    }

    private static func place(_ kind: RosterFault.Kind, _ column: String) -> Mend? {
        switch kind {
        case .tooDeep(let limit):
            Mend(wrong: "The department has too many levels.", mend: "At most \(limit).")
        case .unknownCode: Mend(wrong: "This code is not known.", mend: "Check it, or register it first.")
        case .codeDiffers(let other):
            Mend(
                wrong: "Code and department do not go together as in line \(other).",
                mend: "Correct the code or the department in one of the two lines.")
        case .twice(otherLine: 0):
            Mend(
                wrong: "Somebody else in the roster has this address.",
                mend: "Check whose it is, so that no link goes to the wrong person.")
        case .twice(let other):
            Mend(wrong: "“\(column)” is the same as in line \(other).", mend: "Make it one for each person.")
        case .notInRoster: Mend(wrong: "Nobody has this number.", mend: "Check the number.")
        case .nameDiffers:
            Mend(wrong: "The number belongs to somebody with another name.", mend: "Check number and name.")
        case .alreadyThere: Mend(wrong: "This person is employed already.", mend: "Take the line out.")
        case .departmentCycle(let codes):
            Mend(
                wrong: "The departments go round in a circle (\(codes.joined(separator: " → "))).",
                mend: "Mend one of the parents.")
        case .unknownParent: Mend(wrong: "The parent's code is not in the file.", mend: "Check the code.")
        case .missingParent:
            Mend(
                wrong: "No department of the level above stands before this line.",
                mend: "Put the department above first.")
        default: nil
        }
    }

    private static func cell(_ kind: RosterFault.Kind, _ column: String) -> Mend? {
        switch kind {
        case .formulaWithoutValue:
            Mend(
                wrong: "The formula has no saved result.",
                mend: "Open and save it in a spreadsheet program, or enter the value.")
        case .errorValue: Mend(wrong: "The cell shows an error such as #N/A.", mend: "Enter the value.")
        case .mergedCells: Mend(wrong: "Cells are merged.", mend: "Unmerge them and fill each.")
        case .brokenCell: Mend(wrong: "The cell is damaged.", mend: "Enter the value again.")
        default: nil
        }
    }
}
