package import Organisation

/// What the data file says about one class.
package struct RetentionRule: Hashable, Sendable {
    /// How sure the period is.
    package enum Status: String, Codable, Sendable {
        /// As sources about the law or an offer give it; the text itself was not read.
        case secondary
        /// A rule of this program.
        case own
        /// No period is fixed: nothing is deleted.
        case open
    }

    /// What makes it unreadable.
    package enum Removal: String, Codable, Sendable {
        /// Its key is destroyed, then its rows.
        case key
        /// Its rows are deleted. Backups of the data hold them until they are deleted too.
        case rows
        /// Swept with other things of the day, without a certificate.
        case housekeeping
        /// Lies outside this program.
        case outside
    }

    /// The event from which the clock runs.
    package enum Event: String, Codable, Sendable {
        case lastRecord, given, provided, recorded, published, left, received, called, closing, ended,
            imported
        case expired, written
    }

    package let dataClass: DataClass
    package let clock: RetentionClock
    package let event: Event
    package let status: Status
    package let removal: Removal
    package let source: String
    package let keeper: String
    /// Whether this release stores anything of the class.
    package let isInUse: Bool
    /// The class whose clock it shares.
    package let follows: DataClass?
}

extension RetentionRule {
    /// The last day of keeping; nil while no period is fixed.
    package func lastDay(from event: Day) -> Day? { status == .open ? nil : clock.lastDay(from: event) }

    /// The first moment at which it may no longer be there.
    package func due(from event: Day) -> Instant? { lastDay(from: event)?.end }

    /// Events before this moment are over their time today. nil unless the rule counts days.
    package func keptSince(_ today: Day) -> Instant? {
        guard status != .open, case .days(let days) = clock else { return nil }
        return today.adding(days: -days).start
    }
}
