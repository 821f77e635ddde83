/// How somebody can be reached. Sealed one by one; the fingerprint finds addresses that several people share.
package struct StoredContact: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case mail, phone
    }

    /// Who said so. What the person says comes before what the roster says.
    package enum Source: String, CaseIterable, Sendable {
        case person, staff, roster
    }

    package let person: PersonID
    package let kind: Kind
    package let source: Source
    package let address: String
    package let from: Instant
    /// When a message to it is known to have reached the person.
    package let verifiedAt: Instant?

    package init(
        person: PersonID, kind: Kind, source: Source, address: String, from: Instant, verifiedAt: Instant?
    ) {
        self.person = person
        self.kind = kind
        self.source = source
        self.address = address
        self.from = from
        self.verifiedAt = verifiedAt
    }
}
