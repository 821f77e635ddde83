package import Campaigns
package import Organisation

/// A mail that did not simply leave.
package struct TroubledMail: Hashable, Sendable {
    package let id: MailTaskID
    package let kind: MailKind
    package let subject: Int
    package let state: MailState
    /// When it is tried again; nil for one that is not.
    package let due: Instant?
    package let reply: Int?
}

extension Connection {
    /// Counted since that moment; what has not left counts whenever it was queued.
    package func mailAnswers(since moment: Instant) throws -> [MailAnswerCount] {
        let found = try rows(
            """
            SELECT state, reply, count(*) FROM (
              SELECT \(sql: .mailState) AS state, CASE WHEN o.done_at IS NULL OR o.refused_at IS NOT NULL
                OR t.bounced_at IS NOT NULL THEN t.reply END AS reply
              FROM outbox o LEFT JOIN mail_trouble t ON t.mail = o.id
              WHERE o.kind IN \(list: MailKind.allCases) AND t.followed_by IS NULL
                AND (o.done_at IS NULL OR o.done_at >= \(moment))
                AND NOT (o.kind IN \(list: MailKind.droppable) AND o.refused_at IS NOT NULL AND t.mail IS NULL)
            ) AS mail GROUP BY state, reply ORDER BY state, reply
            """)
        return try found.map {
            MailAnswerCount(
                state: try $0.word(0, MailState.self), reply: try $0.optionalInt(1), count: try $0.int(2))
        }
    }

    /// Those that wait for another try, were refused or came back; what went out in their place is a mail of its own.
    package func troubledMails(since moment: Instant, from first: Int, atMost most: Int) throws
        -> [TroubledMail]
    {
        try rows(
            """
            SELECT o.id, o.kind, o.subject, \(sql: .mailState), o.due, t.reply
            FROM mail_trouble t JOIN outbox o ON o.id = t.mail
            WHERE t.followed_by IS NULL AND (o.done_at IS NULL OR o.done_at >= \(moment))
              AND (o.done_at IS NULL OR o.refused_at IS NOT NULL OR t.bounced_at IS NOT NULL)
            ORDER BY o.id LIMIT \(most) OFFSET \(first)
            """
        ).map { try TroubledMail($0) }
    }

    package func troubledMail(_ id: MailTaskID) throws -> TroubledMail? {
        try row(
            """
            SELECT o.id, o.kind, o.subject, \(sql: .mailState), o.due, t.reply
            FROM mail_trouble t JOIN outbox o ON o.id = t.mail
            WHERE o.id = \(id) AND t.followed_by IS NULL
            """
        ).map { try TroubledMail($0) }
    }

    /// Puts another mail into the queue in the place of one that failed: once, whoever asks how often.
    ///
    /// - Returns: false where that was done before.
    package func follow(
        _ mail: TroubledMail, by kind: MailKind, due: Instant, under permit: Permit
    ) throws -> Bool {
        let next = try enqueue(kind, subject: mail.subject, due: due, under: permit)
        try run(
            "UPDATE mail_trouble SET followed_by = \(next) WHERE mail = \(mail.id) AND followed_by IS NULL")
        if changes > 0 { return true }
        try run("DELETE FROM outbox WHERE id = \(next)")
        return false
    }

    /// A mail that a server took came back. Only what left can.
    ///
    /// - Returns: whether it is one of ours that was not known to have come back.
    package func bounce(_ id: MailTaskID, reply: Int?, at now: Instant) throws -> Bool {
        try run(
            """
            INSERT INTO mail_trouble (mail, failures, reply, bounced_at)
            SELECT o.id, 0, \(nullable: reply), \(now) FROM outbox o
            WHERE o.id = \(id) AND o.kind IN \(list: MailKind.allCases) AND o.done_at IS NOT NULL
              AND o.refused_at IS NULL
            ON CONFLICT (mail) DO UPDATE SET reply = excluded.reply, bounced_at = excluded.bounced_at
            WHERE mail_trouble.bounced_at IS NULL
            """)
        return changes > 0
    }

    func recordFailure(of task: MailTask, reply: Int?) throws -> Int {
        try row(
            """
            INSERT INTO mail_trouble (mail, failures, reply) VALUES (\(task.id), 1, \(nullable: reply))
            ON CONFLICT (mail) DO UPDATE SET failures = mail_trouble.failures + 1, reply = excluded.reply
            RETURNING failures
            """)?.int(0) ?? 1
    }
}

extension MailKind {
    /// Of these the subject is an invitation.
    package static let toTheInvited: [MailKind] = [
        .invitation, .reminder, .resultReady, .resultReminder, .newLink,
    ]
    /// Left out without a word when the person has answered meanwhile: no failure, and nobody's to see.
    static let droppable: [MailKind] = [.reminder]
}

extension SQL {
    /// Over `outbox o` and its `mail_trouble t`.
    static let mailState: SQL = """
        CASE WHEN t.bounced_at IS NOT NULL THEN 'bounced'
          WHEN o.refused_at IS NOT NULL AND t.mail IS NULL THEN 'unaddressed'
          WHEN o.refused_at IS NOT NULL THEN 'refused'
          WHEN o.done_at IS NOT NULL THEN 'sent'
          WHEN o.lease_until = '9999-12-31T23:59:59.999Z' THEN 'held'
          WHEN t.failures > 0 THEN 'retrying' ELSE 'waiting' END
        """

    /// Invitations whose mail, a reminder's or another link's, a server refused or gave back, and nothing went out in its
    /// place: neither sent again by hand nor as another link to another address.
    static let unreachedInvitations: SQL = """
        SELECT o.subject FROM outbox o LEFT JOIN mail_trouble t ON t.mail = o.id
        WHERE o.kind IN ('invitation', 'reminder', 'newLink') AND t.followed_by IS NULL
          AND (t.bounced_at IS NOT NULL OR (o.refused_at IS NOT NULL AND (t.mail IS NOT NULL OR o.kind <> 'reminder')))
          AND NOT EXISTS (
            SELECT 1 FROM outbox n LEFT JOIN mail_trouble u ON u.mail = n.id
            WHERE n.subject = o.subject AND n.kind = 'newLink' AND n.done_at > o.done_at AND n.refused_at IS NULL
              AND u.bounced_at IS NULL)
        """
}

extension TroubledMail {
    fileprivate init(_ row: Row) throws {
        let state = try row.word(3, MailState.self)
        self.init(
            id: try row.id(0, MailTaskID.self), kind: try row.word(1, MailKind.self),
            subject: try row.int(2), state: state, due: state == .retrying ? try row.instant(4) : nil,
            reply: try row.optionalInt(5))
    }
}
