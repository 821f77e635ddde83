/// What reports say about a workplace beside its name. Empty where nobody has entered it.
package struct WorkplaceFacts: Hashable, Sendable {
    package var size: SizeBand?
    package var industry: Industry?
    /// `100-0001`.
    package var postalCode = ""
    package var address = ""
    package var phone = ""

    package init(
        size: SizeBand? = nil, industry: Industry? = nil, postalCode: String = "", address: String = "",
        phone: String = ""
    ) {
        self.size = size
        self.industry = industry
        self.postalCode = postalCode
        self.address = address
        self.phone = phone
    }

    package static let longestAddress = 200

    /// - Throws: `badPostalCode`, `badPhone` or `nameTooLong` for the address.
    package func check() throws(StructureRefusal) {
        let digits = postalCode.utf8.filter { $0 >= 0x30 && $0 <= 0x39 }
        let isPlain = postalCode.isEmpty || digits.count == 7 && postalCode.utf8.count <= 8
        guard isPlain else { throw .badPostalCode }
        guard phone.count <= 30, phone.utf8.allSatisfy({ Self.dialled.contains($0) }) else { throw .badPhone }
        guard address.count <= Self.longestAddress, !address.hasControlCharacter else { throw .badAddress }
    }

    private static let dialled = Set("0123456789+-() ".utf8)
}

/// A workplace as the list of the company shows it.
package struct WorkplaceRow: Sendable, Hashable {
    package let id: WorkplaceID
    package let entry: MasterEntry
    package let facts: WorkplaceFacts

    package init(id: WorkplaceID, entry: MasterEntry, facts: WorkplaceFacts) {
        self.id = id
        self.entry = entry
        self.facts = facts
    }
}
