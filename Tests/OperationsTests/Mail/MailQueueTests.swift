import Campaigns
import Notifications
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `The queue of mails` {
    // S3-55, S2-09: what waits, what went out, what comes again and when, what was refused.
    @Test(arguments: Engine.all)
    func `tells how each mail stands, and what the server answered`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            _ = try await house.openWithWaitingMail(people: 5)
            let waiting = try await house.office.mailQueue(as: house.clerk)
            #expect(waiting.count(.waiting) == 5 && waiting.lines == [])
            let line = MailLine()
            line.answer(.later(reply: 451), to: TestOffice.mail(of: 1))
            line.answer(.refused(reply: 550), to: TestOffice.mail(of: 2))
            try await house.office(on: line).deliverMail()
            let queue = try await house.office.mailQueue(as: house.clerk)
            let counts = MailState.allCases.map { queue.count($0) }
            #expect(counts == [0, 1, 6, 1, 0, 0, 0])
            let lines = queue.lines.sorted { ($0.number ?? "") < ($1.number ?? "") }
            #expect(lines.map(\.number) == ["0001", "0002"])
            #expect(lines.map(\.state) == [.retrying, .refused] && lines.map(\.reply) == [451, 550])
            #expect(lines.map(\.due) == [house.clock.now.adding(seconds: 60), nil])
            #expect(queue.showsNames && lines.map(\.maySendAgain) == [false, true])
            let later = try #require(lines.first).id
            await #expect(throws: Refusal.changedMeanwhile) {
                try await house.office.sendAgain(later, as: house.clerk)
            }
        }
    }

    // S3-04, TH11: names are for the health side; nobody is told what a mail is about; HR and managers see nothing.
    @Test(arguments: Engine.all)
    func `names nobody to whoever looks after machines, and is closed to the employer`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            _ = try await house.openWithWaitingMail(people: 3)
            let line = MailLine()
            line.answer(.refused(reply: 550), to: TestOffice.mail(of: 2))
            try await house.office(on: line).deliverMail()
            let queue = try await house.office.mailQueue(as: house.administrator)
            #expect(queue.lines.map(\.name) == [nil] && queue.lines.map(\.number) == [nil])
            #expect(!queue.showsNames && queue.count(.refused) == 1)
            #expect(queue.lines.map(\.maySendAgain) == [false])
            let named = try await house.office.mailQueue(as: house.implementer)
            #expect(named.lines.map(\.number) == ["0002"])
            let fields = named.lines.flatMap { Mirror(reflecting: $0).children.compactMap(\.label) }
            #expect(Set(fields) == ["id", "state", "name", "number", "due", "reply", "maySendAgain"])
            let id = try #require(named.lines.first?.id)
            let scoped = try await house.newAccount("一課 担当", .clerk, department: house.department("営業部"))
            for who in [house.humanResources, scoped, .visitor] {
                await #expect(throws: Denied.self) { try await house.office.mailQueue(as: who) }
            }
            for who in [house.humanResources, house.administrator, scoped, .visitor] {
                await #expect(throws: Denied.self) { try await house.office.sendAgain(id, as: who) }
            }
        }
    }

    // S3-04: of the invited, names and sending again are for those who are appointed there.
    @Test(arguments: Engine.all)
    func `names the invited only to those who are appointed`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            _ = try await house.openWithWaitingMail(people: 3)
            let line = MailLine()
            line.answer(.refused(reply: 550), to: TestOffice.mail(of: 2))
            try await house.office(on: line).deliverMail()
            for role in [Role.clerk, .implementer] {
                let other = try await house.newAccount("よその人", role)
                let queue = try await house.office.mailQueue(as: other)
                #expect(queue.count(.refused) == 1 && queue.lines.map(\.reply) == [550])
                #expect(queue.lines.map(\.name) == [nil] && queue.lines.map(\.number) == [nil])
                #expect(queue.lines.map(\.maySendAgain) == [false])
                let id = try #require(queue.lines.first?.id)
                await #expect(throws: Denied.self) { try await house.office.sendAgain(id, as: other) }
                try await house.office.sendAgain(id, as: house.clerk)
                try await house.office(on: line).deliverMail()
            }
        }
    }

    // S2-09, S2-13: another mail with another link; pressed twice, it is one.
    @Test(arguments: Engine.all)
    func `sends again what was refused, once, with a link of its own`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            _ = try await house.openWithWaitingMail(people: 3)
            let (line, address) = (MailLine(), TestOffice.mail(of: 2))
            line.answer(.refused(reply: 550), to: address)
            let office = try house.office(on: line)
            try await office.deliverMail()
            let id = try #require(try await office.mailQueue(as: house.clerk).lines.first?.id)
            try await office.sendAgain(id, as: house.clerk)
            await #expect(throws: Refusal.changedMeanwhile) {
                try await office.sendAgain(id, as: house.clerk)
            }
            line.answer(nil, to: address)
            #expect(try await office.deliverMail() == 1)
            let (first, second) = (line.tries(to: address)[0], line.tries(to: address)[1])
            #expect(line.tries(to: address).count == 2)
            #expect(first.id != second.id && first.link != second.link)
            let queue = try await office.mailQueue(as: house.clerk)
            #expect(queue.lines == [] && queue.count(.refused) == 0)
            let overview = try await house.office.campaigns(as: house.clerk)[0]
            #expect(overview.mail == MailCounts(waiting: 0, sent: 3, failed: 0))
        }
    }

    // S2-09: nothing is sent again that nobody can use any more, or that did not fail.
    @Test(arguments: Engine.all)
    func `sends nothing again without need`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let campaign = try await house.openCampaign(people: 3)
            let ids = try await house.mailIDs("invitation")
            await #expect(throws: Refusal.changedMeanwhile) {
                try await house.office.sendAgain(ids[0], as: house.clerk)
            }
            try await house.answer(1, high: false)
            for id in ids { try await house.bounce(id) }
            var refusals = 0
            for id in ids.dropLast() {
                do { try await house.office.sendAgain(id, as: house.clerk) } catch Refusal.changedMeanwhile {
                    refusals += 1
                }
            }
            let owner = try await house.owner(of: ids[2])
            if owner == "0001" {
                #expect(refusals == 0)
            } else {
                #expect(refusals == 1)
            }
            try await house.office.closeCampaign(campaign, as: house.clerk)
            await #expect(throws: owner == "0001" ? Refusal.notAnswering(.closed) : .notAnswering(.closed)) {
                try await house.office.sendAgain(ids[2], as: house.clerk)
            }
        }
    }

    // S2-09, S2-10: whoever's mail came back is on the list of letters, and gets no reminder.
    @Test(arguments: Engine.all)
    func `leads those whom mail does not reach to a printed letter`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 4)
            let lost = try #require(try await house.mailIDs("invitation").first)
            let number = try await house.owner(of: lost)
            let before = try await house.office.letters(.withoutMail, nil, part: 1, at: id, as: house.clerk)
            #expect(before.lines == [])
            try await house.bounce(lost)
            let queue = try await house.office.mailQueue(as: house.clerk)
            #expect(queue.count(.bounced) == 1 && queue.lines.map(\.number) == [number])
            let after = try await house.office.letters(.withoutMail, nil, part: 1, at: id, as: house.clerk)
            #expect(after.lines.map(\.number) == [number])
            try await house.turn(to: 7, at: id)
            try await house.remind()
            #expect(house.reminders.count == 3)
            try await house.office.sendAgain(lost, as: house.clerk)
            let again = try await house.office.letters(.withoutMail, nil, part: 1, at: id, as: house.clerk)
            #expect(again.lines == [])
        }
    }

    // S3-55: a reminder that nobody needs any more is no failure, and shows nowhere who answered late.
    @Test(arguments: Engine.all)
    func `does not count what was left out because of an answer`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 3)
            try await house.turn(to: 7, at: id)
            try await house.office.queueDueReminders()
            try await house.answer(2, high: false)
            try await house.deliver()
            let queue = try await house.office.mailQueue(as: house.clerk)
            #expect(house.reminders.count == 2)
            #expect([MailState.refused, .unaddressed, .waiting].map { queue.count($0) } == [0, 0, 0])
        }
    }
}

extension TestOffice {
    func mailIDs(_ kind: String) async throws -> [MailTaskID] {
        try await tenant.database.read { db in
            try db.rows("SELECT id FROM outbox WHERE kind = \(kind) ORDER BY id").map {
                try $0.id(0, MailTaskID.self)
            }
        }
    }

    func bounce(_ id: MailTaskID) async throws {
        let now = clock.now
        _ = try await tenant.database.write { try $0.bounce(id, reply: 550, at: now) }
    }

    /// The employee number of whom a mail was for.
    func owner(of id: MailTaskID) async throws -> String {
        let day = clock.now.day
        return try await tenant.database.read { db in
            let person = try db.row(
                "SELECT i.person FROM outbox o JOIN invitation i ON i.id = o.subject WHERE o.id = \(id)")
            return try person.flatMap { try db.person(try $0.id(0, PersonID.self), on: day) }?.identity.number
                ?? ""
        }
    }
}
