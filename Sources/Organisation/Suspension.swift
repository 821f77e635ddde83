/// Somebody whose employment ends: when it was due to take effect, and when it did.
package struct Suspension: Hashable, Sendable {
    package let person: PersonID
    package let lastDay: Day
    /// nil: waiting.
    package let doneAt: Instant?
    /// Roles that were ended.
    package let grants: Int
    /// Signed-in browsers that were ended.
    package let sessions: Int

    package init(person: PersonID, lastDay: Day, doneAt: Instant?, grants: Int, sessions: Int) {
        self.person = person
        self.lastDay = lastDay
        self.doneAt = doneAt
        self.grants = grants
        self.sessions = sessions
    }

    /// The first moment at which nothing of theirs may work any more.
    package var due: Instant { lastDay.end }

    /// Whole minutes between due and done.
    package var lagInMinutes: Int? {
        doneAt.map { max(0, ($0.milliseconds - due.milliseconds) / 60_000) }
    }
}
