package struct RosterImportID: Identifier {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
}

/// One change of the roster as a whole: a file, a month's joiners and leavers, or a single correction.
package struct RosterImport: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case file, monthly, person
    }

    /// How many people it touched, and how.
    package struct Counts: Hashable, Sendable {
        package var added = 0
        package var changed = 0
        /// 再入社.
        package var returned = 0
        package var leaving = 0
        package var unchanged = 0

        package init() {}
    }

    package let id: RosterImportID
    package let kind: Kind
    /// SHA-256 of the file or of what was typed.
    package let digest: [UInt8]
    /// The roster's version after it.
    package let version: Int
    package let at: Instant
    package let author: Int
    package let counts: Counts
    package let undoneAt: Instant?

    package init(
        id: RosterImportID, kind: Kind, digest: [UInt8], version: Int, at: Instant, author: Int,
        counts: Counts,
        undoneAt: Instant? = nil
    ) {
        self.id = id
        self.kind = kind
        self.digest = digest
        self.version = version
        self.at = at
        self.author = author
        self.counts = counts
        self.undoneAt = undoneAt
    }
}
