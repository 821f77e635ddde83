/// Why a change of the company's lists is refused. Names of units may stand in it, names of people never.
package enum StructureRefusal: Error, Hashable, Sendable {
    case nameMissing, nameTooLong, nameWithSlash
    case codeTooLong
    /// A sibling has the name already.
    case nameTwice(String)
    /// Another entry has the code already; its name.
    case codeTwice(String)
    /// The units that would stand above themselves, from the one that was moved back to itself.
    case cycle([String])
    /// The tree would reach this deep.
    case tooDeep(Int)
    /// Where it is used, so that it cannot be deleted.
    case inUse([StructureUse])
    /// Somebody else changed it after the form was made.
    case stale([StructureChange])
    /// It was merged into another or deleted.
    case gone
    case targetMissing
    /// Merging into itself or into what stands below.
    case mergedIntoItself
    /// 職種 and 雇用形態 can be hidden, not deleted.
    case builtIn
    case badPostalCode, badPhone, badAddress, badIndustry
    case badPosition
}

/// Something that refers to an entry, and how often.
package struct StructureUse: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case peopleToday, peopleBefore, children, campaigns, grants, authority, mapping
    }

    package let kind: Kind
    package let count: Int

    package init(_ kind: Kind, _ count: Int) {
        self.kind = kind
        self.count = count
    }
}

/// One dated change with its author.
package struct StructureChange: Hashable, Sendable {
    package enum What: String, CaseIterable, Sendable {
        case created, renamed, coded, moved, placed, described, merged, hidden, shown, deleted
    }

    /// The version that the change made.
    package let version: Int
    package let what: What
    package let was: String
    package let became: String
    package let at: Instant
    /// The account's id; 0 for the program.
    package let author: Int

    package init(version: Int, what: What, was: String, became: String, at: Instant, author: Int) {
        self.version = version
        self.what = what
        self.was = was
        self.became = became
        self.at = at
        self.author = author
    }
}
