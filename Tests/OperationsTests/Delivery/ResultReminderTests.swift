import Campaigns
import Notifications
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `The reminder before the window ends` {
    private func morning(_ day: Day, _ house: TestOffice) {
        house.clock.set(day.start.adding(seconds: 10 * 3_600))
    }

    private func bodies(_ house: TestOffice, after count: Int) -> [OutgoingMail] {
        Array(house.mail.all.dropFirst(count))
    }

    // L-06, TH11 to TH14: whatever the verdict, the reading, the consent and the request.
    @Test(arguments: Engine.all)
    func `goes once to everybody who is told by mail, in the same words`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let scene = try await DeliveryScene(house, .screen)
            let batch = try await scene.release()
            let released = house.clock.now
            let look = { (n: Int) in
                let (sheet, person) = try await scene.sheet(n, in: batch)
                _ = try await house.office.ownResult(sheet, of: person, language: .ja, as: .person(person))
            }
            try await look(1)
            try await look(2)
            try await scene.declare(.request, 2, in: batch)
            try await scene.declare(.decline, 1, in: batch)
            let sent = house.mail.all.count
            let due = ResponseWindow.reminderDay(releasedAt: released)
            #expect(due == released.day.adding(days: 23))
            morning(due.adding(days: -1), house)
            #expect(try await house.office.queueResultReminders() == 0)
            morning(due, house)
            #expect(try await house.office.queueResultReminders() == 1)
            #expect(try await house.office.queueResultReminders() == 0)
            try await house.deliver()
            let mails = bodies(house, after: sent)
            #expect(mails.map(\.addressee.address).sorted() == [1, 2, 3, 6].map(TestOffice.mail))
            let plain = Set(
                mails.map { mail in
                    mail.letter.body.split(separator: "\n").dropFirst().filter { !$0.contains("/l/") }
                        .joined(separator: "\n")
                })
            #expect(plain.count == 1 && Set(mails.map(\.letter.subject.text)).count == 1)
            morning(due.adding(days: 3), house)
            #expect(try await house.office.queueResultReminders() == 0)
        }
    }

    // A program that was away makes up for it, not at night, and not after the window.
    @Test(arguments: Engine.all)
    func `is made up for while the window holds`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let scene = try await DeliveryScene(house, .screen)
            _ = try await scene.release()
            let last = ResponseWindow.lastDay(releasedAt: house.clock.now)
            morning(last.adding(days: 1), house)
            #expect(try await house.office.queueResultReminders() == 0)
            house.clock.advance(seconds: -86_400 - 3 * 3_600)
            #expect(try await house.office.queueResultReminders() == 0)
            house.clock.advance(seconds: 3 * 3_600)
            #expect(try await house.office.queueResultReminders() == 1)
        }
    }

    // TH08b: no link of the person's own goes to an address that was not invited.
    @Test(arguments: Engine.all)
    func `sends a code to an address that was not invited`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let scene = try await DeliveryScene(house, .screen)
            _ = try await scene.release()
            let text = String(decoding: SampleCompany.roster(6), as: UTF8.self)
                .replacing("p3@example.jp", with: "other@example.jp")
            morning(ResponseWindow.reminderDay(releasedAt: house.clock.now), house)
            let file = Array(text.utf8)
            try await house.take(file)
            try await house.deliver()
            let sent = house.mail.all.count
            try await house.office.queueResultReminders()
            try await house.deliver()
            let other = bodies(house, after: sent).filter { $0.addressee.address == "other@example.jp" }
            #expect(other.count == 1 && other.allSatisfy { !$0.letter.body.contains("/l/") })
        }
    }

    // L-06: to take the check the employer's side may remind; of what can be asked after the result only the program
    // does, on behalf of the implementer's side.
    @Test func `is nobody's to send but the program's`() {
        #expect(RoleTable.rows[.reminderQueue].map { Set($0.keys) } == [.system])
        #expect(RoleTable.rows[.reminderSend]?[.humanResources] != nil)
    }
}
