package import Organisation

package struct PurgeID: Identifier {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
}

/// A deletion that has begun, and its proof once it is done: counts and a digest, nothing of what it was (L-32).
package struct PurgeCertificate: Hashable, Sendable {
    /// What a finished one can say.
    package struct Proof: Hashable, Sendable {
        package let rows: Int
        /// SHA-256 over the ids and sealed values of the deleted rows, in their order.
        package let digest: [UInt8]
        package let at: Instant

        package init(rows: Int, digest: [UInt8], at: Instant) {
            self.rows = rows
            self.digest = digest
            self.at = at
        }
    }

    package let id: PurgeID
    package let unit: RetentionUnit
    package let lastDay: Day
    /// The rule with the version of its file, as it was then.
    package let rule: String
    /// How many keys were destroyed with it.
    package let keys: Int
    package let begunAt: Instant
    package let proof: Proof?

    package init(
        id: PurgeID, unit: RetentionUnit, lastDay: Day, rule: String, keys: Int, begunAt: Instant,
        proof: Proof?
    ) {
        self.id = id
        self.unit = unit
        self.lastDay = lastDay
        self.rule = rule
        self.keys = keys
        self.begunAt = begunAt
        self.proof = proof
    }
}

extension PurgeCertificate {
    /// Key files of backups live so long (decision 16).
    package static let backupDays = 35

    /// From this day on no backup holds a key of it either. nil before the end, and where no key was destroyed: old
    /// backups of the data then hold the rows as long as they are kept.
    package var effectiveInBackupsOn: Day? {
        guard keys > 0, let proof else { return nil }
        return proof.at.adding(days: Self.backupDays).day.adding(days: 1)
    }
}

extension RetentionRule {
    /// As a certificate keeps it: `result: 5 years from lastRecord (retention 2026.11-1)`.
    package func words(version: String) -> String {
        "\(dataClass.rawValue): \(clock.words) from \(event.rawValue) (retention \(version)); \(source)"
    }
}

extension RetentionClock {
    fileprivate var words: String {
        switch self {
        case .years(let count): "\(count) years"
        case .months(let count): "\(count) months"
        case .monthsAfterMonth(let count): "to the end of month \(count) after"
        case .days(let count): "\(count) days"
        case .whileUsed: "while used"
        case .contract: "by contract"
        }
    }
}
