import Campaigns
package import Organisation

extension RetainedUnits {
    /// As many as a statement takes; the next portion finds the rest.
    private static let leaversAtOnce = 500

    /// Addresses and numbers of people who left, by the month of leaving. They have no key of their own.
    static let contacts = RetainedUnits(
        dataClass: .contacts,
        units: { db, today, subject in
            if let subject, case .month = subject { return try db.leaverUnits(on: today) }
            return subject == nil ? try db.leaverUnits(on: today) : []
        }, keys: { _ in [] },
        rows: [
            // Everybody has at least one: fewer rows than that from so many people are the last ones.
            PurgedRows(table: "contact", key: ["id"], sealed: "address", most: leaversAtOnce) { db, place in
                let people = try db.leaversWithContacts(on: place.today)
                    .filter { .month(RetentionUnit.month(of: $0.last)) == place.subject }
                    .prefix(leaversAtOnce).map(\.person)
                return "person IN \(list: people)"
            }
        ],
        finish: { db in
            try db.forgetConfirmedAddresses()
            try db.raiseRosterVersion()
        })
}

extension Connection {
    fileprivate func leaversWithContacts(on today: Day) throws -> [(person: PersonID, last: Day, count: Int)]
    {
        let left = try leavingDays(on: today).filter { $0.value < today }
        if left.isEmpty { return [] }
        return try rows("SELECT person, count(*) FROM contact GROUP BY person ORDER BY person").compactMap {
            let person = try $0.id(0, PersonID.self)
            let count = try $0.int(1)
            return left[person].map { (person, $0, count) }
        }
    }

    fileprivate func leaverUnits(on today: Day) throws -> [RetentionUnit] {
        let leavers = try leaversWithContacts(on: today)
        return Dictionary(grouping: leavers) { RetentionUnit.month(of: $0.last) }.sorted { $0.key < $1.key }
            .map {
                month, people in
                RetentionUnit(
                    dataClass: .contacts, subject: .month(month), from: people.map(\.last).max() ?? today,
                    count: people.reduce(0) { $0 + $1.count })
            }
    }
}

extension Connection {
    /// Codes and links that stopped working a month ago or longer, and requests of that age.
    package func deleteOldCodes(at now: Instant) throws {
        guard let then = RetentionRules.shipped[.letterCodes]?.keptSince(now.day) else { return }
        try run("DELETE FROM access_code WHERE expires_at < \(then)")
        try run("DELETE FROM account_link WHERE expires_at < \(then)")
        try run("DELETE FROM address_code WHERE expires_at < \(then)")
        try run("DELETE FROM secret_code WHERE expires_at < \(then)")
        try run("DELETE FROM secret_request WHERE at < \(then)")
    }
}
