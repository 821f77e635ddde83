/// One good row of a roster file.
package struct RosterEntry: Hashable, Sendable {
    /// Physical line where the row starts, from 1.
    package let line: Int
    package let identity: PersonIdentity
    /// From the top of the tree; at least one name.
    package let departmentPath: [String]
    package let workplace: String

    package init(line: Int, identity: PersonIdentity, departmentPath: [String], workplace: String) {
        self.line = line
        self.identity = identity
        self.departmentPath = departmentPath
        self.workplace = workplace
    }
}

/// What is wrong with a row or the file, where, and how to mend it (the texts are the pages').
package struct RosterFault: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case headingMissing
        case headingTwice
        case fieldCount(expected: Int, found: Int)
        case empty
        case tooLong(limit: Int)
        case controlCharacter
        case badMail
        case badSex
        case badDate
        case badLanguage
        /// The value stands in another line as well.
        case twice(otherLine: Int)
        /// The file itself: not text in a known encoding, or a quote that never closes.
        case unreadable
        case noRows
    }

    /// Physical line, from 1.
    package let line: Int
    /// nil: the row as a whole.
    package let column: RosterColumn?
    package let kind: Kind

    package init(line: Int, column: RosterColumn?, kind: Kind) {
        self.line = line
        self.column = column
        self.kind = kind
    }
}

/// A roster file as read: good rows, and everything that is wrong.
package struct RosterReading: Hashable, Sendable {
    package var entries: [RosterEntry] = []
    package var faults: [RosterFault] = []

    package init(entries: [RosterEntry] = [], faults: [RosterFault] = []) {
        self.entries = entries
        self.faults = faults
    }
}
