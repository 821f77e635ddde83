import Organisation

/// Which invitation a closure answers, and on which day.
struct AnsweringKey: Hashable, Sendable {
    let invitation: InvitationID
    let day: Day
}

/// What a group of closures that save and send answers has in common: one look-up before them, and one statement a
/// table behind them. On a server each statement is a journey, and one writer makes all of them.
struct GatheredAnswers {
    /// Looked up together before the group ran. Each is used once: whoever asks again sees what was written since.
    private var cases: [AnsweringKey: AnsweringCase] = [:]
    private var sheets = GatheredRows(
        """
        INSERT INTO sheet (id, invitation, implementation, person, session, digest, answers, answered_at) VALUES
        """, columns: 8)
    private var drafts = GatheredRows(
        "INSERT INTO draft (invitation, answers, revision, saved_at) VALUES", columns: 4,
        """
         ON CONFLICT (invitation) DO UPDATE SET
          answers = excluded.answers, revision = excluded.revision, saved_at = excluded.saved_at
        """)
    private var sent = GatheredRows("DELETE FROM draft WHERE invitation IN (", columns: 1, ")")
    private(set) var isEmpty = true

    mutating func foresee(_ found: [AnsweringCase], on day: Day) {
        for one in found { cases[AnsweringKey(invitation: one.invitation.id, day: day)] = one }
    }

    /// After a closure that may have written what a case tells.
    mutating func forgetCases() {
        cases.removeAll()
    }

    mutating func takeCase(_ key: AnsweringKey) -> AnsweringCase? { cases.removeValue(forKey: key) }

    mutating func add(sheet: [SQLValue]) {
        sheets.add(sheet)
        isEmpty = false
    }

    /// Never two of one invitation: between them it is looked up again, which brings the first to its table.
    mutating func add(draft: [SQLValue]) {
        drafts.add(draft)
        isEmpty = false
    }

    mutating func delete(draftOf invitation: InvitationID) {
        sent.add([invitation.rawValue.sqlValue])
        isEmpty = false
    }

    mutating func take() -> [SQL] {
        isEmpty = true
        return sheets.take() + drafts.take() + sent.take()
    }
}
