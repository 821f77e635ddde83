package import Organisation

/// What goes at once: as much as one key seals, or a month's leavers.
package struct RetentionUnit: Hashable, Sendable {
    package enum Subject: Hashable, Sendable {
        case campaign(CampaignID)
        /// Months since the year 0: the month in which people left.
        case month(Int)
        case file(FileID)
    }

    package let dataClass: DataClass
    package let subject: Subject
    /// The event from which its clock runs.
    package let from: Day
    /// How many records it holds now.
    package let count: Int
    /// A last day of its own, which can only be earlier than the rule's.
    package let until: Day?

    package init(dataClass: DataClass, subject: Subject, from: Day, count: Int, until: Day? = nil) {
        self.dataClass = dataClass
        self.subject = subject
        self.from = from
        self.count = count
        self.until = until
    }
}

extension RetentionUnit.Subject {
    /// As stored beside the number: frozen.
    package var kind: String {
        switch self {
        case .campaign: "campaign"
        case .month: "month"
        case .file: "file"
        }
    }

    package var number: Int {
        switch self {
        case .campaign(let id): id.rawValue
        case .month(let month): month
        case .file(let id): id.rawValue
        }
    }

    package init?(kind: String, number: Int) {
        switch kind {
        case "campaign": self = .campaign(CampaignID(rawValue: number))
        case "month": self = .month(number)
        case "file": self = .file(FileID(rawValue: number))
        default: return nil
        }
    }
}

extension RetentionUnit {
    package static func month(of day: Day) -> Int { day.year * 12 + day.month - 1 }

    /// The last day of keeping; nil while no period is fixed.
    package func lastDay(by rules: RetentionRules = .shipped) -> Day? {
        guard let last = rules[dataClass]?.lastDay(from: from) else { return nil }
        return until.map { min($0, last) } ?? last
    }

    /// Whether its last day is over; the day of Asia/Tokyo counts to its end.
    package func isDue(at now: Instant, by rules: RetentionRules = .shipped) -> Bool {
        lastDay(by: rules).map { $0.end <= now } ?? false
    }
}
