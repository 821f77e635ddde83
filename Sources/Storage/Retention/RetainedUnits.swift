package import Campaigns
package import Organisation

/// A unit's subject, and the day on which it is looked at.
struct RetentionPlace: Sendable {
    let subject: RetentionUnit.Subject
    let today: Day

    /// The campaign's id; 0, which none has, for other subjects.
    var campaign: Int { if case .campaign(let id) = subject { id.rawValue } else { 0 } }
}

/// How one class of data is found, and what goes when its time is over. A class to come is one line in `all`.
struct RetainedUnits: Sendable {
    let dataClass: DataClass
    /// What there is of it now: of one subject, or of all. Counting all takes a second in a large company.
    let units: @Sendable (borrowing Connection, Day, RetentionUnit.Subject?) throws -> [RetentionUnit]
    /// The keys that seal nothing else than the unit.
    let keys: @Sendable (RetentionUnit.Subject) -> [KeyName]
    /// In the order in which they can be deleted.
    let rows: [PurgedRows]
    /// Their rows must be gone first: they refer to these.
    var after: Set<DataClass> = []
    /// After the last row.
    var finish: @Sendable (borrowing Connection) throws -> Void = { _ in }

    /// Those that another class hangs on come later.
    static let all: [RetainedUnits] = [
        .consents, .results, .answers, .employerCopies, .groups, .contacts, .files,
    ]

    static func of(_ dataClass: DataClass) -> RetainedUnits? { all.first { $0.dataClass == dataClass } }
}

extension Connection {
    /// Everything that is kept under a clock, of one subject or of all, in the order in which it would go.
    package func retainedUnits(
        on today: Day, of subject: RetentionUnit.Subject? = nil
    ) throws -> [RetentionUnit] {
        try RetainedUnits.all.flatMap { try $0.units(self, today, subject) }
            .filter { subject == nil || $0.subject == subject }
    }
}
