package import Campaigns
import Notifications
package import Organisation
import Storage
import StressCheck

/// What reminding by hand would do, before it is done. No count of anybody: whoever reminds learns nothing by it.
package struct ReminderDesk: Sendable {
    /// The words that go out, with a placeholder for name and link.
    package struct Words: Hashable, Sendable {
        package let language: Language
        package let subject: String
        package let body: String
    }

    package let implementation: Implementation
    /// Only the own departments are reached; their names, in tree order.
    package let places: [String]?
    /// Why it cannot be done now.
    package let refusal: Refusal?
    /// When the mails would begin to leave.
    package let leavesAt: Instant
    package let words: [Words]
}

/// Reminders as the page of an implementation shows them: days and sums, nobody's name or time.
package struct ReminderOverview: Hashable, Sendable {
    /// Those that will still go by themselves.
    package let coming: [Reminder]
    package let sent: [Reminder.Occasion: Int]

    package init(coming: [Reminder] = [], sent: [Reminder.Occasion: Int] = [:]) {
        self.coming = coming
        self.sent = sent
    }
}

extension Office {
    package func reminderDesk(
        at id: ImplementationID, as who: Principal, request: Int = 0
    ) async throws -> ReminderDesk {
        let company = companyName
        return try await door.perform(.reminderRead, as: who, on: .implementation(id), request: request) {
            db, permit in
            let implementation = try db.implementation(id)
            return ReminderDesk(
                implementation: implementation, places: try db.topPlaces(of: permit),
                refusal: try db.refusal(of: implementation, permit), leavesAt: permit.at.nextMailingTime,
                words: try db.reminderWords(implementation, company))
        }
    }
}

extension Connection {
    func reminderOverview(_ found: Implementation, at now: Instant) throws -> ReminderOverview {
        let waiting = try found.plannedReminders.filter { one in
            try now.day <= one.day.adding(days: 1) && !isQueued(one, at: found.id, author: 0)
        }
        let comes = found.phase == .opened && found.reminders.isOn
        return ReminderOverview(coming: comes ? waiting : [], sent: try remindersSent(at: found.id))
    }

    fileprivate func refusal(of implementation: Implementation, _ permit: Permit) throws -> Refusal? {
        do {
            try implementation.checkReminding(at: permit.at)
        } catch { return error }
        return try isTooFew(implementation.id, permit) ? .tooFewToRemind(Progress.smallestShown) : nil
    }

    /// The uppermost departments in reach; what lies below goes without saying.
    fileprivate func topPlaces(of permit: Permit) throws -> [String]? {
        guard let own = permit.departments else { return nil }
        let tree = DepartmentTree(try departments())
        return tree.ordered.map(\.department).filter { one in
            own.contains(one.id) && !(one.parent.map(own.contains) ?? false)
        }.map { tree.path(of: $0.id) }
    }

    fileprivate func reminderWords(
        _ implementation: Implementation, _ company: String
    ) throws -> [ReminderDesk.Words] {
        let desk = Notifications.Desk(
            name: company, contact: implementation.contacts.request.replacing("\n", with: " "))
        let message = Message.reminder(try checkInvitation(implementation, company, "https://…", desk))
        return Language.allCases.compactMap { language in
            Recipient(name: "○○ ○○", mail: "a@example.jp", language: language).map { recipient in
                let letter = message.letter(to: recipient)
                return ReminderDesk.Words(
                    language: language, subject: letter.subject.text, body: letter.body)
            }
        }
    }
}
