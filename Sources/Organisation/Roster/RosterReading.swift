/// A roster file as read: good rows, and everything that is wrong.
package struct RosterReading: Hashable, Sendable {
    package var entries: [RosterEntry] = []
    package var faults: [RosterFault] = []
    package var warnings: [RosterWarning] = []
    package var source = RosterSource()
    /// What each heading was taken for: to be shown, corrected and remembered.
    package var mapping = ColumnMapping()

    package init(
        entries: [RosterEntry] = [], faults: [RosterFault] = [], warnings: [RosterWarning] = []
    ) {
        self.entries = entries
        self.faults = faults
        self.warnings = warnings
    }
}

/// A record of a file that is text already.
package struct RosterLine: Hashable, Sendable {
    package let line: Int
    package let cells: [String]

    package init(line: Int, cells: [String]) {
        self.line = line
        self.cells = cells
    }
}

extension RosterReading {
    /// Reads a whole file; the first line names the columns.
    package static func read(_ lines: [RosterLine], context: RosterContext = RosterContext()) -> RosterReading
    {
        var reader = RosterReader(context: context)
        for line in lines {
            var text: [UInt8] = []
            var cells: [Range<Int>] = []
            for cell in line.cells {
                let start = text.count
                text += cell.utf8
                cells.append(start..<text.count)
            }
            reader.take(line: line.line, text.span, cells)
        }
        return reader.finish()
    }
}

/// How the file was read, so that a person can see whether it was read rightly (文字化けしていませんか).
package struct RosterSource: Hashable, Sendable {
    package enum Form: String, CaseIterable, Sendable, Codable {
        case utf8BOM, utf8, cp932, utf16, xlsx
    }

    package var form: Form?
    /// Of a spreadsheet.
    package var sheet = ""
    /// The headings and the first rows as text.
    package var sample: [[String]] = []

    package init() {}
}

/// Files that a roster can be written as.
package enum RosterFormat: String, CaseIterable, Sendable, Codable {
    case csvUTF8BOM, csvCP932, xlsx
    /// The 71 columns of the Ministry's programme, without answers.
    case programme
}

/// What the reader may know of the company beforehand. Everything is optional.
package struct RosterContext: Sendable {
    package enum Layout: Sendable { case headings, programme }

    /// A remembered mapping; what it does not name is recognised by itself.
    package var mapping = ColumnMapping()
    /// 71 columns by position, or any columns by their headings; nil: found out.
    package var layout: Layout?
    /// Numbers of the roster as it is, to notice lost zeros.
    package var knownNumbers: [String] = []
    /// Fills digit-only numbers up to so many digits with zeros.
    package var padding: Int?
    /// Code → path from the top. nil: codes are not checked.
    package var departments: [String: [String]]?
    /// Code → name. nil: codes are not checked.
    package var workplaces: [String: String]?
    /// For files without a workplace column.
    package var defaultWorkplace = ""
    /// Birthdays after it are refused.
    package var today: Day?

    package init() {}
}
