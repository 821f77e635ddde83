/// The lists that a company keeps of itself. All of them are renamed, reordered, hidden and deleted alike.
package enum MasterKind: String, CaseIterable, Sendable {
    case department, attribute, attributeValue, workplace
}

/// One entry of one of those lists.
package struct Master: Hashable, Sendable {
    package let kind: MasterKind
    package let id: Int

    private init(kind: MasterKind, id: Int) {
        self.kind = kind
        self.id = id
    }

    package static func department(_ id: DepartmentID) -> Master {
        Master(kind: .department, id: id.rawValue)
    }
    package static func attribute(_ id: AttributeID) -> Master { Master(kind: .attribute, id: id.rawValue) }
    package static func value(_ id: AttributeValueID) -> Master {
        Master(kind: .attributeValue, id: id.rawValue)
    }
    package static func workplace(_ id: WorkplaceID) -> Master { Master(kind: .workplace, id: id.rawValue) }

    /// The same kind with another id.
    package func other(_ id: Int) -> Master { Master(kind: kind, id: id) }
}

/// What every entry has.
package struct MasterEntry: Hashable, Sendable {
    package let id: Int
    package let name: MasterName
    package let position: Int
    /// Not offered and not listed; whoever belongs to it still counts.
    package let isHidden: Bool
    package let mergedInto: Int?
    /// Counts the changes: a form that was made before the last one is refused.
    package let version: Int

    package init(
        id: Int, name: MasterName, position: Int, isHidden: Bool, mergedInto: Int? = nil, version: Int
    ) {
        self.id = id
        self.name = name
        self.position = position
        self.isHidden = isHidden
        self.mergedInto = mergedInto
        self.version = version
    }
}
