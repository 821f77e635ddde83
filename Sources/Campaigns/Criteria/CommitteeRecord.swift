package import Organisation
package import StressCheck

/// What the health committee (or, under 50 people, the hearing of the workers) said about the criteria.
package struct CommitteeRecord: Hashable, Sendable {
    package let day: Day
    /// Who attended, by office and not by name: 「総括安全衛生管理者、産業医、労働者側委員3人」.
    package let attended: String
    /// The opinion, in the committee's words.
    package let opinion: String
    /// The criteria of the method that decides, as deliberated.
    package let decided: Criteria

    package init(day: Day, attended: String, opinion: String, decided: Criteria) {
        self.day = day
        self.attended = attended
        self.opinion = opinion
        self.decided = decided
    }

    package static let longestAttended = 300
    package static let longestOpinion = 1_500
}

/// A record as it was kept.
package struct DatedCommitteeRecord: Hashable, Sendable {
    package let record: CommitteeRecord
    package let at: Instant
    package let author: AccountID

    package init(_ record: CommitteeRecord, at: Instant, author: AccountID) {
        self.record = record
        self.at = at
        self.author = author
    }
}

extension CommitteeRecord {
    /// A deliberation in the future has not happened, and after the opening nothing changes any more.
    package func check(at draft: Implementation, today: Day) throws(Refusal) {
        guard draft.phase == .draft else { throw .alreadyOpened }
        guard day <= today else { throw .badField(.committeeDay) }
        guard !attended.isEmpty, attended.count <= Self.longestAttended, opinion.count <= Self.longestOpinion
        else { throw .badField(.value) }
    }

    /// Whether the frozen criteria are those that were deliberated.
    package func agrees(with frozen: FrozenCriteria) -> Bool {
        frozen.deciding == decided.method && frozen.criteria[decided.method]?.rules == decided.rules
    }
}
