package import Organisation

/// The door's yes: who may do what, where, since when, and on what ground.
///
/// Only the door makes one; queries that return individual data ask for it.
package struct Permit: Sendable {
    package let principal: Principal
    package let function: Function
    package let place: Place
    package let role: Role
    package let reach: Reach
    package let basis: ReadBasis
    /// The departments in reach; nil means all.
    package let departments: Set<DepartmentID>?
    /// Over whom the holder has personnel authority: their records stay closed (L-01).
    package let authority: Authority
    /// The moment of the request, the same for every row it writes.
    package let at: Instant
    let draw: @Sendable () -> Int
    /// What the door read to let a link in, so that the work need not ask again.
    var answering: AnsweringCase?
    /// The number of the audit row written before the work; nil for functions that leave none.
    var auditRow: Int?

    init(
        principal: Principal, function: Function, place: Place, role: Role, reach: Reach, basis: ReadBasis,
        departments: Set<DepartmentID>?, authority: Authority = Authority(), at: Instant,
        draw: @escaping @Sendable () -> Int
    ) {
        self.principal = principal
        self.function = function
        self.place = place
        self.role = role
        self.reach = reach
        self.basis = basis
        self.departments = departments
        self.authority = authority
        self.at = at
        self.draw = draw
    }

    /// The id written beside what was done: an account's or a person's; 0 for the program and for visitors.
    package var author: Int {
        switch principal {
        case .account(let id): id.rawValue
        case .provider(let id): id.rawValue
        case .person(let id): id.rawValue
        case .link(_, let person): person.rawValue
        case .visitor, .system: 0
        }
    }

    package func newID<ID: Identifier>(_ type: ID.Type) -> ID { ID(rawValue: draw()) }

    package func covers(_ department: DepartmentID) -> Bool {
        departments.map { $0.contains(department) } ?? true
    }

    /// Whether a person's record may be opened under this permit.
    ///
    /// - Parameters:
    ///   - snapshot: the department frozen at the invitation, which the grant must cover.
    ///   - today: where the person works now, which counts for personnel authority.
    package func mayOpen(_ person: PersonID, snapshot: DepartmentID, today: DepartmentID) -> Bool {
        covers(snapshot) && !authority.covers(person, in: today)
    }

    /// A query for individual health data refuses a permit for anything else.
    func opening() throws {
        guard function.opensHealthData else { throw Denied.notAllowed }
    }
}

/// The door's no. Outside it looks like "not found".
package enum Denied: Error, Hashable, Sendable {
    case notAllowed
    case notFound
}
