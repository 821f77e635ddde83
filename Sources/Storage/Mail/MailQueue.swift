package import Campaigns
package import Organisation

/// What a mail in the queue is about. Words of a closed list; the outbox stores nothing else about it.
package enum MailKind: String, Sendable, CaseIterable {
    case invitation, reminder, resultReady, accountCreated, setPassword, enquiryAnswered, personalDataAnswered
    /// Another link in place of every earlier one; and the notice that a code for the own secret was issued.
    case newLink, secretReset
    case passwordChanged, secondFactorSet, secondFactorOff, secondFactorRemoved
}

/// A due mail, leased to one worker.
package struct MailTask: Sendable, Hashable {
    let item: Outbox.Item
    package let kind: MailKind

    package var id: Int { item.id }
    package var subject: Int { item.subject }
}

package enum MailOutcome: Sendable {
    case sent
    /// The server will never take it, or there is nobody to write to.
    case refused
    /// To be tried again.
    case later
}

extension Connection {
    /// Puts a mail into the queue, in the transaction of what causes it.
    package func enqueue(_ kind: MailKind, subject: Int, due: Instant, under permit: Permit) throws {
        guard let audit = permit.auditRow else {
            throw StorageError.fault(StorageFault("a mail without a cause"))
        }
        try Outbox.enqueue(
            kind.rawValue, id: permit.draw(), subject: subject, audit: audit, due: due, on: self)
    }

    package func takeMail(_ limit: Int, under permit: Permit, leaseSeconds: Int) throws -> [MailTask] {
        let kinds = MailKind.allCases.map(\.rawValue)
        return try Outbox.claim(limit, kinds: kinds, now: permit.at, lease: leaseSeconds, on: self)
            .compactMap { item in MailKind(rawValue: item.kind).map { MailTask(item: item, kind: $0) } }
    }

    package func settle(_ task: MailTask, _ outcome: MailOutcome, at now: Instant) throws {
        switch outcome {
        case .sent: try Outbox.finish(task.item, now: now, on: self)
        case .refused: try Outbox.refuse(task.item, now: now, on: self)
        case .later:
            try takeBack(task)
            try Outbox.retryLater(task.item, now: now, on: self)
        }
    }
}

extension Connection {
    package func mailCounts(of implementation: ImplementationID) throws -> MailCounts {
        let row = try row(
            """
            SELECT count(*) - count(o.done_at),
              count(o.done_at) - count(o.refused_at), count(o.refused_at)
            FROM outbox o JOIN invitation i ON i.id = o.subject
            WHERE i.implementation = \(implementation) AND o.kind IN \(list: [MailKind.invitation, .resultReady])
            """)
        return MailCounts(
            waiting: try row?.int(0) ?? 0, sent: try row?.int(1) ?? 0, failed: try row?.int(2) ?? 0)
    }
}
