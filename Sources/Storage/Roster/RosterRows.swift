import Organisation

/// New rows of the roster's tables, as values, ready to be bound.
struct RosterRows: Sendable {
    /// The values of each row, one row after the other.
    private(set) var people: [SQLValue] = []
    private(set) var places: [SQLValue] = []
    private(set) var facts: [SQLValue] = []
    private(set) var contacts: [SQLValue] = []
    private(set) var posts: [SQLValue] = []
    private(set) var leavings: [SQLValue] = []
    private let day: Day
    private let at: SQLValue

    init(day: Day, at: Instant) {
        self.day = day
        self.at = at.sqlValue
    }

    mutating func add(_ person: SealedPerson, _ record: PersonRecord) {
        let id = record.id.rawValue.sqlValue
        people += [id, .bytes(person.number), .bytes(person.identity), at]
        // Somebody may be told of only after having left: the place lies before the leaving then.
        let first = (record.facts.hired ?? min(day, record.facts.left ?? day)).sqlValue
        places += [
            id, first, record.workplace.rawValue.sqlValue, record.department.rawValue.sqlValue,
        ]
        for post in record.posts.sorted(by: { $0.rawValue < $1.rawValue }) {
            posts += [id, post.rawValue.sqlValue, first]
        }
        // The first row of facts bears the person's number: one that is certainly free, and in order.
        if let sealed = person.facts { addFacts(record.facts, sealed, of: id, row: id, from: first) }
        for contact in person.contacts { add(contact, of: id) }
        if let last = record.facts.left { leavings += [id, last.sqlValue, at] }
    }

    mutating func addFacts(
        _ facts: EmploymentFacts, _ sealed: [UInt8], of person: SQLValue, row: SQLValue, from first: SQLValue
    ) {
        self.facts += [
            row, person, first, (facts.contract?.kind.rawValue).sqlValue, facts.isDispatched.sqlValue,
            facts.hoursRatio.sqlValue, facts.hired.sqlValue, facts.contractEnd.sqlValue, .bytes(sealed),
        ]
    }

    mutating func add(_ contact: SealedPerson.Contact, of person: SQLValue) {
        contacts += [
            contact.id.sqlValue, person, contact.kind.rawValue.sqlValue,
            StoredContact.Source.roster.rawValue.sqlValue, .bytes(contact.lookUp), .bytes(contact.address),
            at,
        ]
    }
}

extension EmploymentFacts {
    /// 派遣: the dispatching company counts and checks them, we are the client.
    var isDispatched: Bool { contract?.kind == .dispatched || !dispatchedFrom.isEmpty }
}
