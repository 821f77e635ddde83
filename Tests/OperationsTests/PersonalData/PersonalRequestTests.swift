import Campaigns
import Notifications
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `A request about personal data` {
    // S2-31, L-34: asked apart from other enquiries, opened, answered, done; each step a row, the person sees all of it.
    @Test(arguments: Engine.all)
    func `is logged with its state and its answer`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 2)
            let me = try await house.holder(1).person
            let office = house.office
            let id = try await office.askAboutOwnData(
                .correction, try FreeText("氏名の字がちがいます"), of: me, as: .person(me))
            #expect(try await office.personalRequests(as: house.clerk).map(\.state) == [.received])
            await #expect(throws: Refusal.notClosed) {
                try await office.completePersonalRequest(id, as: house.clerk)
            }
            house.clock.advance(seconds: 60)
            let opened = try await office.personalRequest(id, as: house.clerk)
            #expect(opened.identity.number == "0001" && opened.request.text == "氏名の字がちがいます")
            try await office.answerPersonalRequest(
                id, .granted, try FreeText("名簿を直しました"), as: house.clerk)
            let own = try await office.ownRequests(of: me, as: .person(me))
            #expect(own.map(\.state) == [.answered])
            #expect(own.first?.answers.map(\.text) == ["名簿を直しました"])
            try await office.completePersonalRequest(id, as: house.clerk)
            #expect(try await office.ownRequests(of: me, as: .person(me)).map(\.state) == [.done])
            await #expect(throws: Refusal.alreadyClosed) {
                try await office.answerPersonalRequest(id, .declined, try FreeText("x"), as: house.clerk)
            }
            let seen = try await office.accessHistory(of: me, as: .person(me))
            #expect(seen.filter { $0.access.kind == .asked && $0.name == "clerk 担当" }.count >= 3)

            try await house.deliver()
            let mail = try #require(house.mail.all.last { $0.addressee.address == "p1@example.jp" })
            #expect(mail.letter.subject.text == "【凪】お返事があります")
            #expect(mail.letter.body.contains("/t/\(office.slug)/results/data"))
            #expect(!mail.letter.body.contains("名簿") && !mail.letter.body.contains("氏名"))
        }
    }

    // L-34, L-04: the clerk alone answers; HR and administrators see neither list nor request.
    @Test(arguments: Engine.all)
    func `is the clerk's alone`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 2)
            let me = try await house.holder(1).person
            let id = try await house.office.askAboutOwnData(
                .disclosure, try FreeText("見たい"), of: me, as: .person(me))
            let others = [
                house.humanResources, house.administrator, house.implementer, .visitor, .person(me),
            ]
            for who in others {
                await #expect(throws: Denied.self) { try await house.office.personalRequests(as: who) }
                await #expect(throws: Denied.self) { try await house.office.personalRequest(id, as: who) }
                await #expect(throws: Denied.self) {
                    try await house.office.answerPersonalRequest(id, .granted, try FreeText("x"), as: who)
                }
            }
        }
    }

    // L-34: a sent sheet is never altered, whatever was asked and granted.
    @Test(arguments: Engine.all)
    func `changes no answer that was sent`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 2)
            try await house.answer(1, high: true)
            let me = try await house.holder(1).person
            let before = try await house.sheetRows()
            let id = try await house.office.askAboutOwnData(
                .correction, try FreeText("回答を直してください"), of: me, as: .person(me))
            try await house.office.answerPersonalRequest(
                id, .declined, try FreeText("できません"), as: house.clerk)
            try await house.office.completePersonalRequest(id, as: house.clerk)
            #expect(try await house.sheetRows() == before)
            await #expect(throws: StorageError.checkViolation) {
                try await house.tenant.database.write { try $0.run("UPDATE sheet SET answers = digest") }
            }
        }
    }

    @Test(arguments: Engine.all)
    func `can be made ten times a day`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 2)
            let (me, other) = (try await house.holder(1).person, try await house.holder(2).person)
            let ask = { (who: PersonID) in
                _ = try await house.office.askAboutOwnData(
                    .stop, try FreeText("止めてください"), of: who, as: .person(who))
            }
            for _ in 0..<Office.mostPersonalRequests { try await ask(me) }
            await #expect(throws: Refusal.tryLater(seconds: 86_400)) { try await ask(me) }
            try await ask(other)
            house.clock.advance(seconds: 86_400)
            try await ask(me)
        }
    }
}

extension TestOffice {
    fileprivate func sheetRows() async throws -> [Row] {
        try await tenant.database.read { try $0.rows("SELECT * FROM sheet ORDER BY id") }
    }
}
