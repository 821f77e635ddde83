import Organisation

extension Connection {
    /// Writes what differs, and notes changes that touch a declaration of having no personnel authority (L-01).
    func change(_ old: PersonRecord, to new: PersonRecord, _ writing: inout RosterWriting) throws {
        if new.identity.with(mail: "") != old.identity.with(mail: "") {
            try run(
                """
                UPDATE person SET identity = \(vault.seal(new.identity, row: new.id.rawValue)),
                  number_index = \(vault.blindIndex(new.number, kind: .personNumber)) WHERE id = \(new.id)
                """)
        }
        let isBack = old.hasLeft(by: writing.day) && !new.hasLeft(by: writing.day)
        try changePlace(old, new, isBack, &writing)
        if new.facts.dated != old.facts.dated {
            let first = try firstDay(of: new, was: old, isBack, writing.day)
            try run("DELETE FROM employment_facts WHERE person = \(new.id) AND from_day >= \(first)")
            try writing.addFacts(new.facts.dated, of: new.id, from: first, on: self)
        }
        try changeContact(.mail, of: new.id, from: old.identity.mail, to: new.identity.mail, &writing)
        try changeContact(.phone, of: new.id, from: old.facts.phone, to: new.facts.phone, &writing)
        if new.facts.left != old.facts.left, !isBack || new.facts.left != nil {
            try insertLeaving(of: new.id, last: new.facts.left ?? .never, at: writing.at)
            if let last = new.facts.left { try endPlaces(of: new.id, by: last) }
        }
        let isMoved =
            new.department != old.department || new.posts != old.posts || new.facts.grade != old.facts.grade
            || new.facts.promoted != old.facts.promoted
        if isMoved || isBack { try noteAuthorityChange(ofPerson: new.id, at: writing.at) }
    }

    private func changePlace(
        _ old: PersonRecord, _ new: PersonRecord, _ isBack: Bool, _ writing: inout RosterWriting
    ) throws {
        if new.department != old.department || new.workplace != old.workplace || isBack {
            let first = try firstDay(of: new, was: old, isBack, writing.day)
            try run("DELETE FROM employment WHERE person = \(new.id) AND from_day >= \(first)")
            try run(
                """
                INSERT INTO employment (person, from_day, workplace, department)
                VALUES (\(new.id), \(first), \(new.workplace), \(new.department))
                """)
        }
        for ended in old.posts.subtracting(new.posts) {
            try run(
                """
                UPDATE post SET until_day = \(writing.day.adding(days: -1))
                WHERE person = \(new.id) AND department = \(ended) AND until_day IS NULL
                """)
        }
        for begun in new.posts.subtracting(old.posts) {
            try run(
                """
                INSERT INTO post (person, department, from_day) VALUES (\(new.id), \(begun), \(writing.day))
                ON CONFLICT (person, department, from_day) DO UPDATE SET until_day = NULL
                """)
        }
    }

    /// A transfer has its own day when the file gives one that has come; coming back begins after the leaving.
    private func firstDay(
        of new: PersonRecord, was old: PersonRecord, _ isBack: Bool, _ today: Day
    ) throws -> Day {
        if isBack, let last = old.facts.left {
            return max(new.facts.hired.flatMap { $0 > last ? $0 : nil } ?? today, last.adding(days: 1))
        }
        guard let transferred = new.facts.transferred, transferred != old.facts.transferred,
            transferred <= today
        else { return today }
        let begun = try row("SELECT max(from_day) FROM employment WHERE person = \(new.id)")?.optionalDay(0)
        return max(transferred, begun ?? transferred)
    }

    private func changeContact(
        _ kind: StoredContact.Kind, of person: PersonID, from old: String, to new: String,
        _ writing: inout RosterWriting
    ) throws {
        if old == new { return }
        try run("DELETE FROM contact WHERE person = \(person) AND kind = \(kind) AND source = 'roster'")
        try writing.addContact(kind, new, of: person, on: self)
    }

    /// A leaving that lies before the known beginning of the last place: places after it were none. The first one
    /// began no later than that day.
    private func endPlaces(of person: PersonID, by last: Day) throws {
        try run(
            """
            DELETE FROM employment WHERE person = \(person) AND from_day > \(last)
            AND from_day > (SELECT min(e.from_day) FROM employment e WHERE e.person = \(person))
            """)
        try run("UPDATE employment SET from_day = \(last) WHERE person = \(person) AND from_day > \(last)")
    }

    private func insertLeaving(of person: PersonID, last: Day, at: Instant) throws {
        try run(
            """
            INSERT INTO leaving (person, last_day, at) VALUES (\(person), \(last), \(at))
            ON CONFLICT (person, at) DO UPDATE SET last_day = excluded.last_day
            """)
    }
}
