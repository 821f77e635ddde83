import StressCheck

/// One line of the ledger: a group that was shown, and to whom.
public struct LedgerEntry: Sendable, Hashable, Codable {
    /// Which group.
    public let group: GroupName
    /// Its respondents when it was shown.
    public let n: Int
    /// Position of the column, and the parts of it that make up the group.
    let column: Int
    let parts: [Int32]
}

/// One publication in the ledger: who was in which shown group. It never changes.
///
/// It holds respondent numbers, so it stays with the individual data behind the door; the digests may be
/// printed.
public struct Publication: Sendable, Hashable {
    /// The groups shown.
    public var entries: [LedgerEntry] { content.entries }
    /// For whom it was made, in the caller's words (employer, committee, manager).
    public var audience: String { content.audience }
    /// Day from which the rule set used holds.
    public var rulesFrom: String { content.rulesFrom }
    /// SHA-256 of the published figures.
    public var valuesDigest: String { content.valuesDigest }
    /// SHA-256 of this line and the one before it: a chain, so that no line can be changed or left out.
    public let digest: String
    let content: Content

    /// Everything the checker reads later.
    struct Content: Sendable, Hashable, Codable {
        let respondents: [Int]
        let units: [Int32]
        let consenting: [Bool]
        let consentMinimum: Int
        let columns: [LedgerColumn]
        let entries: [LedgerEntry]
        let audience: String
        let rulesFrom: String
        let threshold: Int
        let valuesDigest: String
    }

    init(_ content: Content, digest: String) {
        self.content = content
        self.digest = digest
    }

    /// SHA-256 over the ascending respondent numbers of one entry, one per line.
    public func membershipDigest(of entry: LedgerEntry) -> String {
        let members = members(of: entry).sorted()
        return FileDigest.hex(Array(members.map { "\($0)\n" }.joined().utf8))
    }

    /// Respondent numbers of one entry.
    func members(of entry: LedgerEntry) -> [Int] {
        let column = content.columns[entry.column]
        let parts = Set(entry.parts)
        return content.respondents.indices
            .filter { parts.contains(column.part(row: $0, unit: content.units[$0])) }
            .map { content.respondents[$0] }
    }

    /// The tree's column for a measure: its own, or the common one.
    func treeColumn(_ measure: String?) -> LedgerColumn? {
        let trees = content.columns.filter { !$0.isTable }
        return trees.first { $0.measure == measure } ?? trees.first { $0.measure == nil }
    }

    /// The tables that show a measure. Where a measure has its own tree column, only its own tables count.
    func tables(_ measure: String?) -> [LedgerColumn] {
        let own = content.columns.contains { !$0.isTable && $0.measure == measure }
        return content.columns.filter { $0.isTable && $0.measure == (own ? measure : nil) }
    }
}
