package import Campaigns
package import Organisation

/// What a mail in the queue is about. Words of a closed list; the outbox stores nothing else about it.
package enum MailKind: String, Sendable, CaseIterable {
    case invitation, reminder, resultReady, accountCreated, setPassword, enquiryAnswered, personalDataAnswered
    /// Another link in place of every earlier one; and the notice that a code for the own secret was issued.
    case newLink, secretReset
    /// To everybody of a batch who is told by mail, whatever they have done since.
    case resultReminder
    case passwordChanged, secondFactorSet, secondFactorOff, secondFactorRemoved
    /// To the own address, to see whether it arrives.
    case trial
    /// An invitation to the own address, to see how it reads.
    case rehearsal
    /// To staff who have the next step of a review.
    case reviewWaits
}

/// A due mail, leased to one worker.
package struct MailTask: Sendable, Hashable {
    let item: Outbox.Item
    package let kind: MailKind

    package var id: Int { item.id }
    package var subject: Int { item.subject }
}

package enum MailOutcome: Sendable, Hashable {
    case sent
    /// The server will never take it.
    case refused(reply: Int)
    /// There is nobody to write to any more.
    case unneeded
    /// To be tried again.
    case later(reply: Int?)
}

extension Connection {
    /// Puts a mail into the queue, in the transaction of what causes it. Returns its id.
    @discardableResult
    package func enqueue(
        _ kind: MailKind, subject: Int, due: Instant, under permit: Permit
    ) throws -> MailTaskID {
        guard let audit = permit.auditRow else {
            throw StorageError.fault(StorageFault("a mail without a cause"))
        }
        let id = permit.draw()
        try Outbox.enqueue(kind.rawValue, id: id, subject: subject, audit: audit, due: due, on: self)
        return MailTaskID(rawValue: id)
    }

    /// Whether such a mail has not left yet.
    package func waits(_ kind: MailKind, subject: Int) throws -> Bool {
        try row("SELECT 1 FROM outbox WHERE kind = \(kind) AND subject = \(subject) AND done_at IS NULL")
            != nil
    }

    package func takeMail(_ limit: Int, under permit: Permit, leaseSeconds: Int) throws -> [MailTask] {
        let kinds = MailKind.allCases.map(\.rawValue)
        return try Outbox.claim(limit, kinds: kinds, now: permit.at, lease: leaseSeconds, on: self)
            .compactMap { item in MailKind(rawValue: item.kind).map { MailTask(item: item, kind: $0) } }
    }

    /// Whether the mail is still this worker's to send. A slow server may have used up the lease: then another worker
    /// has it.
    package func keepMail(_ task: MailTask, at now: Instant, leaseSeconds: Int) throws -> Bool {
        try Outbox.renew(task.item, until: now.adding(seconds: leaseSeconds), on: self)
    }

    /// Gives it back untried, to be due then.
    package func putBack(_ task: MailTask, due: Instant) throws {
        try Outbox.giveBack(task.item, due: due, on: self)
    }

    package func settle(_ task: MailTask, _ outcome: MailOutcome, at now: Instant) throws {
        switch outcome {
        case .sent: try Outbox.finish(task.item, now: now, on: self)
        case .refused(let reply):
            _ = try recordFailure(of: task, reply: reply)
            try Outbox.refuse(task.item, now: now, on: self)
        case .unneeded:
            try run("DELETE FROM mail_trouble WHERE mail = \(task.id)")
            try Outbox.refuse(task.item, now: now, on: self)
        case .later(let reply):
            guard try Outbox.isHeld(task.item, on: self) else { return }
            try takeBack(task)
            let pause = Outbox.backOff(try recordFailure(of: task, reply: reply))
            try Outbox.giveBack(task.item, due: now.adding(seconds: pause), on: self)
        }
    }
}

extension Connection {
    package func mailCounts(of implementation: ImplementationID) throws -> MailCounts {
        let row = try row(
            """
            SELECT count(*) - count(o.done_at),
              coalesce(sum(CASE WHEN o.done_at IS NOT NULL AND o.refused_at IS NULL AND t.bounced_at IS NULL
                THEN 1 ELSE 0 END), 0),
              coalesce(sum(CASE WHEN (o.refused_at IS NOT NULL OR t.bounced_at IS NOT NULL)
                AND t.followed_by IS NULL THEN 1 ELSE 0 END), 0)
            FROM outbox o JOIN invitation i ON i.id = o.subject LEFT JOIN mail_trouble t ON t.mail = o.id
            WHERE i.implementation = \(implementation) AND o.kind IN \(list: [MailKind.invitation, .resultReady])
            """)
        return MailCounts(
            waiting: try row?.int(0) ?? 0, sent: try row?.int(1) ?? 0, failed: try row?.int(2) ?? 0)
    }
}
