/// What is wrong with a row or the file, where, and how to mend it (the texts are the pages').
package struct RosterFault: Hashable, Sendable {
    /// Physical line, or row of the sheet, from 1.
    package let line: Int
    /// nil: the row as a whole.
    package let column: RosterColumn?
    package let kind: Kind
    /// `C12` where the file is a spreadsheet, otherwise empty.
    package let cell: String

    package init(line: Int, column: RosterColumn?, kind: Kind, cell: String = "") {
        self.line = line
        self.column = column
        self.kind = kind
        self.cell = cell
    }

    package enum Kind: Hashable, Sendable {
        // The file.
        case emptyFile
        case noRows
        /// Only one column: most often an unknown separator.
        case oneColumn
        /// Not text in a known encoding, nor a spreadsheet.
        case unreadable
        case unclosedQuote
        /// Bytes.
        case lineTooLong(limit: Int)
        case tooManyRows(limit: Int)
        case spreadsheet(SpreadsheetProblem)
        // The headings.
        case headingMissing
        case headingTwice
        // A row.
        case fieldCount(expected: Int, found: Int)
        /// A quotation mark inside a value that is not quoted, or text after a closing one.
        case strayQuote
        // A value.
        case empty
        case tooLong(limit: Int)
        case controlCharacter
        /// Zero-width, no-break or direction marks: two values that look alike would differ.
        case invisibleCharacter
        /// 外字: a character that only the sender's machine knows.
        case userDefinedCharacter
        /// Bytes that mean nothing in the file's encoding.
        case damagedText
        /// `1.23E+05`: the spreadsheet rounded the number away.
        case roundedNumber
        case badMail
        case severalMails
        case badPhone
        case badSex
        case badLanguage
        case badRatio
        case badHours
        case badDate
        /// A year of two digits, or a day that could be a month.
        case ambiguousDate
        /// The calendar does not have it.
        case noSuchDay
        case yearTooEarly(limit: Int)
        /// 平成31年5月1日: the era had ended, or not begun.
        case eraDoesNotReach
        /// `45321`: the spreadsheet's day count instead of a date.
        case dayCount
        case dateAhead
        /// Must not lie before the other column's day.
        case before(RosterColumn)
        /// Means nothing without the other column.
        case needs(RosterColumn)
        case tooDeep(limit: Int)
        case unknownCode
        /// In the other line the code stands for another department, or the department has another code.
        case codeDiffers(otherLine: Int)
        /// The value stands in another line as well; 0 is another person of the roster.
        case twice(otherLine: Int)
        // A month's list of joiners and leavers.
        /// Nobody has this number.
        case notInRoster
        /// The number belongs to somebody with another name.
        case nameDiffers
        /// A joiner who is employed already.
        case alreadyThere
        // A cell of a spreadsheet.
        case formulaWithoutValue
        /// `#N/A` and its like.
        case errorValue
        case mergedCells
        case brokenCell
        // A department file.
        case departmentCycle([String])
        case unknownParent
        case missingParent
    }
}

/// Why a whole spreadsheet is refused.
package enum SpreadsheetProblem: String, CaseIterable, Hashable, Sendable {
    case macros, embeddedObjects, password, oldFormat, tooBig, typeDeclaration, externalLinks, damaged
    case noSheet, rowOutOfRange
}

/// What was noticed and does not stop the import.
package struct RosterWarning: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// Columns that mean nothing here.
        case ignoredColumns([String])
        /// Columns that ask for a role, a scope or another tenant: accounts have a file of their own.
        case roleColumns([String])
        case passwordColumn([String])
        /// The rows import, and no mail goes to that address.
        case sharedMail(lines: [Int])
        /// All numbers are digits and shorter than the known ones.
        case zerosMayBeLost(digits: Int)
        /// An own word for 雇用形態, kept as it is.
        case ownContract(String)
        case hiddenSheets([String])
        case otherSheets([String])
        case sameDepartmentName(lines: [Int])
    }

    /// 0: the file as a whole.
    package let line: Int
    package let column: RosterColumn?
    package let kind: Kind

    package init(line: Int = 0, column: RosterColumn? = nil, kind: Kind) {
        self.line = line
        self.column = column
        self.kind = kind
    }
}
