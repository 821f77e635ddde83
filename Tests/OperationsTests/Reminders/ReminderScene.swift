import Campaigns
import Notifications
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

extension TestOffice {
    /// At an hour of the day so many days before the last one.
    func turn(to daysBefore: Int, hour: Int = 9, at id: ImplementationID) async throws {
        let last = try await lastDay(of: id)
        clock.set(last.adding(days: -daysBefore).start.adding(minutes: hour * 60))
    }

    func lastDay(of id: ImplementationID) async throws -> Day {
        try await office.campaign(id, as: clerk).implementation.campaign.lastDay
    }

    /// The job, and then the mail.
    func remind() async throws {
        try await office.queueDueReminders()
        try await deliver()
    }

    var reminders: [OutgoingMail] { mail.all.filter(\.isReminder) }

    /// To whom reminders went, as numbers of the sample company, in order.
    var reminded: [Int] { Self.numbers(reminders) }

    /// To whom they go from here on.
    func reminded(by work: () async throws -> Void) async throws -> [Int] {
        let before = reminders.count
        try await work()
        return Self.numbers(Array(reminders.dropFirst(before)))
    }

    private static func numbers(_ mails: [OutgoingMail]) -> [Int] {
        mails.compactMap { Int($0.addressee.address.drop { $0 == "p" }.prefix { $0 != "@" }) }.sorted()
    }

    func sent(at id: ImplementationID) async throws -> [Reminder.Occasion: Int] {
        try await office.campaign(id, as: clerk).reminders.sent
    }

    func queuedReminders() async throws -> Int {
        try await tenant.database.read { db in
            try db.row("SELECT count(*) FROM outbox WHERE kind = 'reminder'")?.int(0) ?? 0
        }
    }

    func manager(of department: String) async throws -> Principal {
        try await newAccount(
            department + "長", .lineManager, department: try await self.department(department))
    }
}

extension OutgoingMail {
    var isReminder: Bool { letter.subject.text.hasPrefix("【凪】ストレスチェックのお知らせ（") }

    var link: String {
        letter.body.split(whereSeparator: \.isWhitespace).first { $0.hasPrefix("http") }.map(String.init)
            ?? ""
    }
}
