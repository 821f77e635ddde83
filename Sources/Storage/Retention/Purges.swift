package import Campaigns
package import Organisation

extension Connection {
    /// What is over its time and may go: no hold is in the way, nothing that refers to it is left, and nobody has
    /// begun with it.
    package func dueUnits(
        at now: Instant, of subject: RetentionUnit.Subject? = nil
    ) throws -> [RetentionUnit] {
        let all = try retainedUnits(on: now.day, of: subject)
        let holds = try standingHolds()
        let begun = try unfinishedPurges().map { RetentionUnit.Name($0.unit) }
        return all.filter { unit in
            unit.isDue(at: now) && !holds.contains { $0.covers(unit) }
                && !begun.contains(RetentionUnit.Name(unit)) && !unit.isReferred(to: all)
        }
    }

    /// Writes down that it goes, and has its keys destroyed. nil when it may not go any more.
    package func beginPurge(of unit: RetentionUnit, under permit: Permit) throws -> PurgeID? {
        guard
            let now = try dueUnits(at: permit.at, of: unit.subject).first(where: {
                RetentionUnit.Name($0) == RetentionUnit.Name(unit)
            }),
            let rule = RetentionRules.shipped[now.dataClass], let last = now.lastDay(),
            let kept = RetainedUnits.of(now.dataClass)
        else { return nil }
        let id = permit.newID(PurgeID.self)
        let names = kept.keys(now.subject).map(\.text)
        let known = try rows("SELECT DISTINCT name FROM vault_key WHERE name IN \(list: names)").count
        for name in kept.keys(now.subject) { try Erasure.ask(name, at: permit.at, on: self) }
        let words = rule.words(version: RetentionRules.shipped.version)
        try run(
            """
            INSERT INTO purge (id, class, subject_kind, subject, records, from_day, last_day, rule, key_count,
              begun_at)
            VALUES (\(id), \(now.dataClass), \(now.subject.kind), \(now.subject.number), \(now.count),
                    \(now.from), \(last), \(words), \(known), \(permit.at))
            """)
        return id
    }

    /// Deletes the next rows of a purge that has begun.
    ///
    /// - Parameter begin: how many tables of it are known to be empty.
    /// - Returns: how many are now; nil when no row was left.
    package func purgePortion(
        _ purge: PurgeCertificate, atMost limit: Int, from begin: Int, under permit: Permit
    ) throws -> Int? {
        guard let kept = RetainedUnits.of(purge.unit.dataClass) else { return nil }
        let place = RetentionPlace(subject: purge.unit.subject, today: permit.at.day)
        var (sum, turn) = try sum(of: purge.id)
        var (room, empty) = (limit, begin)
        for rows in kept.rows.dropFirst(begin) {
            let wanted = min(room, rows.most)
            let gone = try rows.delete(atMost: wanted, of: place, adding: &sum, on: self)
            room -= gone
            // There may be more of it, and what comes after refers to it.
            if gone == wanted { break }
            empty += 1
        }
        guard room < limit else { return nil }
        turn += 1
        try run(
            """
            INSERT INTO purge_portion (purge, turn, deleted, digest)
            VALUES (\(purge.id), \(turn), \(sum.rows), \(sum.digest))
            """)
        return empty
    }

    /// The certificate. Written once, whoever comes last.
    package func finishPurge(_ purge: PurgeCertificate, under permit: Permit) throws {
        let sum = try sum(of: purge.id).sum
        try run(
            """
            INSERT INTO purge_end (purge, deleted, digest, at)
            VALUES (\(purge.id), \(sum.rows), \(sum.digest), \(permit.at)) ON CONFLICT (purge) DO NOTHING
            """)
        try RetainedUnits.of(purge.unit.dataClass)?.finish(self)
    }

    private func sum(of purge: PurgeID) throws -> (sum: PurgeSum, turn: Int) {
        let last = try row(
            "SELECT deleted, digest, turn FROM purge_portion WHERE purge = \(purge) ORDER BY turn DESC LIMIT 1"
        )
        guard let last else { return (PurgeSum(), 0) }
        return (PurgeSum(rows: try last.int(0), digest: try last.bytes(1)), try last.int(2))
    }
}

extension RetentionUnit {
    /// Class and subject: the same unit with other counts.
    fileprivate struct Name: Hashable {
        let dataClass: DataClass
        let subject: Subject

        init(_ unit: RetentionUnit) {
            dataClass = unit.dataClass
            subject = unit.subject
        }
    }

    /// Whether rows of another class still hang on it.
    fileprivate func isReferred(to all: [RetentionUnit]) -> Bool {
        let after = RetainedUnits.of(dataClass)?.after ?? []
        return all.contains { after.contains($0.dataClass) && $0.subject == subject }
    }
}
