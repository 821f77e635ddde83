import Campaigns
import Notifications
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `People who join after the opening` {
    // 安衛則52条の9: everybody who works there is asked, once; who left or was asked before is not.
    @Test(arguments: Engine.all)
    func `are counted, and invited once with one press`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 5)
            #expect(try await house.joiners(at: id) == 0)
            try await house.importPart(SampleCompany.roster(8))
            let yesterday = house.clock.now.day.adding(days: -1)
            let rows = String(decoding: SampleCompany.roster(8), as: UTF8.self).split(separator: "\r\n")
            let file = rows.enumerated().map { n, row in
                "\(row),\(n == 0 ? "退職日" : n == 8 ? yesterday.text : "")"
            }
            try await house.importPart(Array(file.joined(separator: "\r\n").utf8))
            #expect(try await house.joiners(at: id) == 2)
            let before = house.mail.all.count
            for _ in 1...2 {
                try await house.office.inviteJoiners(to: id, as: house.clerk)
                try await house.deliver()
            }
            let sent = house.mail.all.dropFirst(before)
            #expect(Set(sent.map(\.addressee.address)) == ["p6@example.jp", "p7@example.jp"])
            #expect(sent.count == 2 && sent.allSatisfy { $0.letter.subject.text.contains("ご案内") })
            #expect(try await house.joiners(at: id) == 0)
            try await house.answer(6, high: true)
            let overview = try await house.office.campaign(id, as: house.clerk)
            #expect((overview.invited, overview.answered) == (7, 1))
        }
    }

    // At once by two people: one invitation and one mail each.
    @Test(arguments: Engine.all)
    func `are invited once when two press at once`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 2)
            try await house.importPart(SampleCompany.roster(12))
            let before = house.mail.all.count
            async let one: Void = house.office.inviteJoiners(to: id, as: house.clerk)
            async let two: Void = house.office.inviteJoiners(to: id, as: house.implementer)
            _ = try await (one, two)
            try await house.deliver()
            let sent = house.mail.all.dropFirst(before).map(\.addressee.address)
            #expect(sent.count == 10 && Set(sent).count == 10)
        }
    }

    // The unique key holds by itself, whoever forgets to look.
    @Test(arguments: Engine.all)
    func `cannot be invited twice`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 1)
            let (first, again) = try await house.tenant.database.write { db in
                let known = try db.invitations(to: id)
                guard let one = known.first else { throw TestFault.sample }
                let twin = Invitation(
                    id: InvitationID(rawValue: 77), implementation: id, person: one.person,
                    department: one.department)
                return (known.count, try db.insert(twin, at: house.clock.now))
            }
            #expect(first == 1 && !again)
        }
    }

    // ARCHITECTURE §3: frozen with the invitation; a department made since then joins the frozen tree.
    @Test(arguments: Engine.all)
    func `bring their department of the day, and letters where there is no mail`(engine: Engine) async throws
    {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 6)
            let row = "0007,髙﨑 社員7,タカサキ,,男,1970-04-01,本社/新設部,東京本社,ja"
            let file = SampleCompany.roster(6) + Array("\r\n\(row)".utf8)
            try await house.importPart(file)
            try await house.office.inviteJoiners(to: id, as: house.clerk)
            let lines = try await house.office.progress(of: id, as: house.clerk).lines
            #expect(lines.first { $0.name == "新設部" }?.invited == 1)
            let desk = try await house.office.letters(.withoutMail, nil, part: 1, at: id, as: house.clerk)
            #expect(desk.counts.map(\.withoutMail) == [1])
        }
    }

    // AZ-03
    @Test(arguments: Engine.all)
    func `are invited by the appointed, while people can answer`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 2)
            try await house.importPart(SampleCompany.roster(4))
            let office = house.office
            let stranger = try await house.newAccount("よその担当", .clerk)
            for who in [stranger, house.humanResources, house.administrator] {
                await #expect(throws: Denied.notAllowed) { try await office.inviteJoiners(to: id, as: who) }
            }
            let last = try await house.lastDay(of: id)
            house.clock.set(last.adding(days: 1).start.adding(minutes: 600))
            await #expect(throws: Refusal.notAnswering(.over)) {
                try await office.inviteJoiners(to: id, as: house.clerk)
            }
            try await office.extendCampaign(id, from: last, until: last.adding(days: 9), as: house.clerk)
            try await office.inviteJoiners(to: id, as: house.clerk)
            try await office.closeCampaign(id, as: house.clerk)
            await #expect(throws: Refusal.alreadyClosed) {
                try await office.inviteJoiners(to: id, as: house.clerk)
            }
        }
    }

    // L-01, L-03: no examinee is theirs to promote or dismiss.
    @Test(arguments: Engine.all)
    func `are not invited by whoever has authority over one of them`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 2)
            let row = "0003,髙﨑 社員3,タカサキ,p3@example.jp,男,1970-04-01,本社/新設部,東京本社,ja"
            try await house.importPart(SampleCompany.roster(2) + Array("\r\n\(row)".utf8))
            try await house.giveAuthority(over: "新設部")
            await #expect(throws: Refusal.authorityOverExaminees(1)) {
                try await house.office.inviteJoiners(to: id, as: house.clerk)
            }
            try await house.office.inviteJoiners(to: id, as: house.implementer)
            #expect(try await house.joiners(at: id) == 0)
        }
    }
}

extension TestOffice {
    fileprivate func joiners(at id: ImplementationID) async throws -> Int {
        try await office.campaign(id, as: clerk).joiners
    }

    /// To the clerk, past the check that would refuse it to somebody who conducts already.
    fileprivate func giveAuthority(over department: String) async throws {
        let (found, account, now) = (try await self.department(department), accountOfClerk, clock.now)
        try await tenant.database.write { db in
            try db.run(
                """
                INSERT INTO personnel_authority (id, account, department, from_at, recorded_by)
                VALUES (9001, \(account), \(found), \(now), 0)
                """)
        }
    }
}
