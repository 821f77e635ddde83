import Campaigns
package import Organisation

/// Where a person worked from a day on.
package struct EmploymentRow: Hashable, Sendable {
    package let from: Day
    package let workplace: String
    package let department: DepartmentID
}

/// What the person answered, with what was asked.
package struct OwnSheet: Hashable, Sendable {
    package let sheet: StoredSheet
    package let releasedAt: Instant?
}

extension Connection {
    /// Oldest first.
    package func employments(of person: PersonID) throws -> [EmploymentRow] {
        try rows(
            """
            SELECT e.from_day, w.name, e.department FROM employment e JOIN workplace w ON w.id = e.workplace
            WHERE e.person = \(person) ORDER BY e.from_day
            """
        ).map {
            EmploymentRow(
                from: try $0.day(0), workplace: try $0.text(1), department: try $0.id(2, DepartmentID.self))
        }
    }

    package func invitations(of person: PersonID) throws -> [(invitation: Invitation, at: Instant)] {
        try rows(
            """
            SELECT id, implementation, person, department, created_at FROM invitation
            WHERE person = \(person) ORDER BY created_at, id
            """
        ).map { (try Invitation($0), try $0.instant(4)) }
    }

    /// The person's sheets that the present secret opens, oldest first. What was sent under another secret stays
    /// closed here as everywhere.
    package func ownSheets(of person: PersonID, under permit: Permit) throws -> [OwnSheet] {
        try permit.opening()
        return try rows(
            """
            SELECT s.id, e.at FROM sheet s JOIN sheet_secret b ON b.sheet = s.id
            LEFT JOIN released_result r ON r.sheet = s.id LEFT JOIN release e ON e.batch = r.batch
            WHERE s.person = \(person) AND b.secret =
              (SELECT x.id FROM own_secret x WHERE x.person = s.person ORDER BY x.chosen_at DESC, x.id DESC LIMIT 1)
            ORDER BY s.answered_at, s.id
            """
        ).map { OwnSheet(sheet: try sheet($0.id(0, SheetID.self)), releasedAt: try $0.optionalInstant(1)) }
    }

    /// Everybody invited, with yes or no; in no order.
    package func answered(
        at implementation: ImplementationID, under permit: Permit
    ) throws -> [(person: PersonID, department: DepartmentID, hasAnswered: Bool)] {
        try rows(
            """
            SELECT i.person, i.department, s.id FROM invitation i LEFT JOIN sheet s ON s.invitation = i.id
            WHERE i.implementation = \(implementation)
            """
        ).compactMap { row in
            let department = try row.id(1, DepartmentID.self)
            guard permit.covers(department) else { return nil }
            return (try row.id(0, PersonID.self), department, try row.optionalInt(2) != nil)
        }
    }
}
