package struct AttributeID: Identifier {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
}

package struct AttributeValueID: Identifier {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
}

/// 属性: what people can be grouped by besides the department. 職種 and 雇用形態 are always there; a company adds
/// its own.
package struct Attribute: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case job, employment, own
    }

    package let id: AttributeID
    package let kind: Kind
    package let entry: MasterEntry

    package var name: String { entry.name.name }

    package init(id: AttributeID, kind: Kind, entry: MasterEntry) {
        self.id = id
        self.kind = kind
        self.entry = entry
    }

    /// The ids under which the two are made with the tables.
    package static let job = AttributeID(rawValue: 1)
    package static let employment = AttributeID(rawValue: 2)
}

/// One value of an attribute: 事務職, 正社員.
package struct AttributeValue: Hashable, Sendable {
    package let id: AttributeValueID
    package let attribute: AttributeID
    package let entry: MasterEntry

    package var name: String { entry.name.name }

    package init(id: AttributeValueID, attribute: AttributeID, entry: MasterEntry) {
        self.id = id
        self.attribute = attribute
        self.entry = entry
    }
}
