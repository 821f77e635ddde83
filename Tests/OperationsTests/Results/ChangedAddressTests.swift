import Campaigns
import Notifications
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `A mail address that changed after the invitation` {
    private static let secret = "ひみつのことばです"

    /// Somebody in the personnel department writes another address for person 2, and the results are released.
    private func released(_ house: TestOffice) async throws -> ImplementationID {
        let id = try await house.openCampaign(people: 4)
        for n in 1...4 { try await house.answer(n, high: n == 2) }
        let text = String(decoding: SampleCompany.roster(4), as: UTF8.self)
        try await house.take(Array(text.replacing("p2@example.jp", with: "other@example.jp").utf8))
        try await house.finish(id)
        return id
    }

    private func code(in mail: OutgoingMail) throws -> String {
        try #require(mail.letter.body.firstMatch(of: /番号　([A-Z0-9\-]+)/).map { String($0.output.1) })
    }

    private func person(_ n: Int, _ house: TestOffice) async throws -> (PersonID, Principal) {
        let session = try await house.office.signInForResults(.number("000\(n)"), secret: Self.secret)
        guard case .person(let id)? = try await house.office.principal(of: session) else {
            throw TestFault.sample
        }
        return (id, .person(id))
    }

    // TH08b, S2-14, S2-15, AZ-05: no link to a result goes to an address that was not invited.
    @Test(arguments: Engine.all)
    func `gets a code instead of the notice, and no link of the person's own`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            _ = try await released(house)
            let notices = house.mail.all.filter { $0.letter.subject.text == "【凪】お知らせがあります" }
            #expect(notices.count == 4)
            let changed = notices.filter { !$0.letter.body.contains("/l/") }
            #expect(changed.map(\.addressee.address) == ["other@example.jp"])
            let mail = try #require(changed.first)
            #expect(mail.letter.body.contains("http://127.0.0.1/t/\(house.office.slug)/results\n"))
            // Whoever reads that mail opens nothing with it.
            await #expect(throws: Refusal.wrongSecret) {
                try await house.office.signInForResults(.number("0002"), secret: try code(in: mail))
            }
        }
    }

    // TH08b, S2-15: with the own secret and the code the address is the person's; the next notice goes there.
    @Test(arguments: Engine.all)
    func `is the person's own after secret and code`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            _ = try await released(house)
            let mail = try #require(house.mail.all.last { $0.addressee.address == "other@example.jp" })
            let (id, who) = try await person(2, house)
            #expect(try await house.office.ownResults(of: id, as: who).awaitsAddressCode)
            #expect(try await house.office.confirmAddress(code: "ABCD-EFGH-JK", of: id, as: who) == false)
            let (other, another) = try await person(3, house)
            let typed = try code(in: mail)
            #expect(try await house.office.confirmAddress(code: typed, of: other, as: another) == false)
            await #expect(throws: Denied.self) {
                try await house.office.confirmAddress(code: typed, of: id, as: another)
            }
            #expect(try await house.office.confirmAddress(code: typed.lowercased(), of: id, as: who))
            #expect(try await house.office.ownResults(of: id, as: who).awaitsAddressCode == false)
            #expect(try await house.office.confirmAddress(code: typed, of: id, as: who) == false)
            let now = house.clock.now
            let known = try await house.tenant.database.read { db in
                let invitation = try db.rows("SELECT id FROM invitation WHERE person = \(id)").first
                guard let invitation = try invitation?.id(0, InvitationID.self) else {
                    throw TestFault.sample
                }
                return try (
                    db.isKnown("other@example.jp", of: invitation, id), db.awaitsAddressCode(id, at: now)
                )
            }
            #expect(known == (true, false))
        }
    }

    // TH08b: ten wrong codes end it.
    @Test(arguments: Engine.all)
    func `is not found by guessing`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            _ = try await released(house)
            let mail = try #require(house.mail.all.last { $0.addressee.address == "other@example.jp" })
            let (id, who) = try await person(2, house)
            for _ in 1...10 {
                #expect(try await house.office.confirmAddress(code: "ABCD-EFGH-JK", of: id, as: who) == false)
            }
            let late = try await house.office.confirmAddress(code: try code(in: mail), of: id, as: who)
            #expect(!late)
        }
    }
}
