package import Organisation

extension Connection {
    /// The day after which somebody is gone, by the newest word; employment that has begun since takes it back.
    package func leavingDays(on day: Day) throws -> [PersonID: Day] {
        let rows = try rows(
            """
            SELECT l.person, l.last_day FROM leaving l WHERE l.last_day < \(Day.never)
            AND l.at = (SELECT max(x.at) FROM leaving x WHERE x.person = l.person)
            AND NOT EXISTS (SELECT 1 FROM employment e
              WHERE e.person = l.person AND e.from_day > l.last_day AND e.from_day <= \(day))
            """)
        return try rows.reduce(into: [:]) { $0[try $1.id(0, PersonID.self)] = try $1.day(1) }
    }

    /// Everybody who leaves or left, the latest first.
    package func suspensions(on day: Day) throws -> [Suspension] {
        let done = try rows("SELECT person, last_day, done_at, grants, sessions FROM suspension").map { row in
            Suspension(
                person: try row.id(0, PersonID.self), lastDay: try row.day(1), doneAt: try row.instant(2),
                grants: try row.int(3), sessions: try row.int(4))
        }
        let known = Set(done.map { [$0.person.rawValue, $0.lastDay.daysSince1970] })
        let waiting = try leavingDays(on: day).filter {
            !known.contains([$0.key.rawValue, $0.value.daysSince1970])
        }
        .map { Suspension(person: $0.key, lastDay: $0.value, doneAt: nil, grants: 0, sessions: 0) }
        return (waiting + done).sorted {
            ($0.lastDay, $0.person.rawValue) > ($1.lastDay, $1.person.rawValue)
        }
    }

    /// Ends roles, sessions and links. The own results stay: they open with the number and the own secret.
    package func suspend(_ leaver: Suspension, at now: Instant) throws -> Suspension {
        var (grants, sessions) = (0, 0)
        if let account = try account(ofPerson: leaver.person) {
            for grant in try self.grants(of: account) where grant.until.map({ now < $0 }) ?? true {
                try endGrant(grant.id, at: now)
                grants += 1
            }
            try run("DELETE FROM session WHERE account = \(account)")
            sessions += changes
        }
        try run("DELETE FROM session WHERE person = \(leaver.person) AND invitation IS NOT NULL")
        sessions += changes
        try run(
            """
            UPDATE invitation_token SET expires_at = \(now) WHERE expires_at > \(now)
            AND invitation IN (SELECT id FROM invitation WHERE person = \(leaver.person))
            """)
        try run(
            """
            INSERT INTO suspension (person, last_day, done_at, grants, sessions)
            VALUES (\(leaver.person), \(leaver.lastDay), \(now), \(grants), \(sessions))
            """)
        return Suspension(
            person: leaver.person, lastDay: leaver.lastDay, doneAt: now, grants: grants, sessions: sessions)
    }

    /// Of these people, those who are invited to a check that is open now: how many answered already, how many not.
    package func openInvitations(
        of people: Set<PersonID>
    ) throws -> (answered: Set<PersonID>, waiting: Set<PersonID>) {
        if people.isEmpty { return ([], []) }
        var (answered, waiting): (Set<PersonID>, Set<PersonID>) = ([], [])
        let rows = try rows(
            """
            SELECT v.person, s.id FROM invitation v JOIN implementation i ON i.id = v.implementation
            LEFT JOIN closing k ON k.implementation = i.id LEFT JOIN sheet s ON s.invitation = v.id
            WHERE (\(sql: .closedAt)) IS NULL
            """)
        for row in rows {
            let person = try row.id(0, PersonID.self)
            guard people.contains(person) else { continue }
            if try row.optionalInt(1) == nil { waiting.insert(person) } else { answered.insert(person) }
        }
        return (answered, waiting)
    }
}
