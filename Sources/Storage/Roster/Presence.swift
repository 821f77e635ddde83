package import Organisation

/// Who is there on a day, past or coming, as every count and every check understands it: one rule, written once.
extension SQL {
    /// Of `employment e`, the row that says where the person works on that day.
    static func latestEmployment(on day: Day) -> SQL {
        "e.from_day = (SELECT max(x.from_day) FROM employment x WHERE x.person = e.person AND x.from_day <= \(day))"
    }

    /// Of `leaving l`, the words by which somebody is gone on that day: the last day lies before it, no employment
    /// has begun since, and no newer word about the same time with the company has replaced it. A word about a
    /// later time there, after a return, replaces nothing.
    static func leaving(before day: Day) -> SQL {
        """
        l.last_day < \(day)
        AND NOT EXISTS (SELECT 1 FROM employment b
          WHERE b.person = l.person AND b.from_day > l.last_day AND b.from_day <= \(day))
        AND NOT EXISTS (SELECT 1 FROM leaving w WHERE w.person = l.person AND w.at > l.at
          AND (w.last_day = \(Day.never) OR NOT EXISTS (SELECT 1 FROM employment r
            WHERE r.person = l.person AND r.from_day > l.last_day AND r.from_day <= w.last_day)))
        """
    }

    /// `employment e` of everybody who is there on that day, the first and the last day included.
    static func present(on day: Day) -> SQL {
        latestEmployment(on: day)
            + " AND NOT EXISTS (SELECT 1 FROM leaving l WHERE l.person = e.person AND " + leaving(before: day)
            + ")"
    }
}

extension Connection {
    /// Whether the account's person has left.
    package func hasLeft(_ account: AccountID, on day: Day) throws -> Bool {
        guard let person = try person(ofAccount: account) else { return false }
        return try hasLeft(person, on: day)
    }

    package func hasLeft(_ person: PersonID, on day: Day) throws -> Bool {
        try row("SELECT 1 FROM leaving l WHERE l.person = \(person) AND " + .leaving(before: day)) != nil
    }

    func leavers(by day: Day) throws -> Set<PersonID> {
        let rows = try rows("SELECT DISTINCT l.person FROM leaving l WHERE " + .leaving(before: day))
        return Set(try rows.map { try $0.id(0, PersonID.self) })
    }
}
