import Campaigns
import Notifications
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `An enquiry` {
    static let words = "画面が開きません。鸞咲です。"

    // S2-31, S4-40: asked without an account, answered, read with number and word, mailed without content.
    @Test(arguments: Engine.all)
    func `is answered to whoever has its number and word`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let office = house.office
            let receipt = try await house.ask(mail: "asker@example.test", name: "鸞咲")
            let line = try #require(try await office.enquiries(as: house.administrator).first)
            #expect(line.state == .received && EnquiryReceipt.number(of: line.id) == receipt.number)
            try await office.answerEnquiry(
                line.id, try FreeText("もう一度お試しください。"), as: house.administrator)
            house.clock.advance(seconds: 60)
            try await office.answerEnquiry(line.id, try FreeText("いかがですか。"), as: house.clerk)
            let found = try await office.lookUpEnquiry(
                number: receipt.number.lowercased(), word: receipt.word.replacing("-", with: " ").lowercased()
            )
            #expect(found.content.text == Self.words && found.state == .answered)
            #expect(found.answers.map(\.text) == ["もう一度お試しください。", "いかがですか。"])

            try await house.deliver()
            let mails = house.mail.all.filter { $0.addressee.address == "asker@example.test" }
            let mail = try #require(mails.first)
            #expect(mails.count == 2)
            #expect(mail.letter.subject.text == "【凪】お返事があります")
            #expect(mail.letter.body.contains("/t/\(office.slug)/enquiries/answer?number=\(receipt.number)"))
            let secrets = [Self.words, "もう一度お試しください", receipt.word, "画面"]
            for word in secrets { #expect(!mail.letter.body.contains(word)) }

            try await office.closeEnquiry(line.id, as: house.clerk)
            #expect(try await office.enquiries(as: house.clerk).map(\.state) == [.closed])
            await #expect(throws: Refusal.alreadyClosed) {
                try await office.answerEnquiry(line.id, try FreeText("x"), as: house.clerk)
            }
        }
    }

    // S4-40: no oracle. A number without its word, a word without its number and nonsense are one.
    @Test(arguments: Engine.all)
    func `opens with nothing less, and says the same to every guess`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let (one, other) = (try await house.ask(), try await house.ask())
            let guesses = [
                (one.number, other.word), (other.number, one.word), (one.number, ""), ("", one.word),
                ("", ""), ("AAAAAAAA", "AAAA-AAAA-AAAA"), (one.number, String(one.word.dropLast())),
                ("%", "_"), ("' OR 1=1 --", one.word),
            ]
            for (number, word) in guesses {
                await #expect(throws: Refusal.linkUnknown, "\(number) \(word)") {
                    try await house.office.lookUpEnquiry(number: number, word: word)
                }
            }
        }
    }

    @Test(arguments: Engine.all)
    func `sent twice is one`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let once = Secret(random: Randoms.system)
            let first = try await house.ask(once: once)
            let second = try await house.ask(once: once)
            #expect(first == second)
            #expect(try await house.office.enquiries(as: house.clerk).count == 1)
        }
    }

    // S4-40: the cap is the company's, by the hour; who is signed in has room when strangers have used theirs up.
    @Test(arguments: Engine.all)
    func `is taken again after an hour, and from those signed in all the while`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            for _ in 0..<EnquirySource.open.mostInAnHour { _ = try await house.ask() }
            house.clock.advance(seconds: 600)
            await #expect(throws: Refusal.tryLater(seconds: 3_000)) { _ = try await house.ask() }
            _ = try await house.ask(from: .signedIn)
            house.clock.advance(seconds: 3_000)
            _ = try await house.ask()
        }
    }

    // L-04: what may touch somebody's check or data is the clerk's alone; HR and the implementer see none.
    @Test(arguments: Engine.all)
    func `goes to those whom its kind is for`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            for kind in Enquiry.Kind.allCases { _ = try await house.ask(kind) }
            let office = house.office
            let all = try await office.enquiries(as: house.clerk)
            #expect(Set(all.map(\.kind)) == Set(Enquiry.Kind.allCases))
            let some = try await office.enquiries(as: house.administrator)
            #expect(Set(some.map(\.kind)) == [.usage, .other])
            for line in all where !line.kind.isForAdministrators {
                await #expect(throws: Denied.notFound) {
                    try await office.enquiry(line.id, as: house.administrator)
                }
                await #expect(throws: Denied.notFound) {
                    try await office.answerEnquiry(line.id, try FreeText("x"), as: house.administrator)
                }
            }
            for who in [house.humanResources, house.implementer, .visitor] {
                await #expect(throws: Denied.self) { try await office.enquiries(as: who) }
            }
            guard case .account(let account) = house.administrator else { return }
            try await office.grant(.clerk, to: account, as: house.administrator)
            try await office.attest(as: house.administrator)
            #expect(
                try await office.enquiries(as: house.administrator).count == 4, "clerk too: sees as a clerk")
        }
    }

    // S2-55, TH46: neither what was written nor who wrote it stands anywhere in plain, the audit included.
    @Test(arguments: Engine.all)
    func `leaves nothing in plain`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let receipt = try await house.ask(mail: "asker@example.test", name: "鸞咲")
            let line = try #require(try await house.office.enquiries(as: house.clerk).first)
            try await house.office.answerEnquiry(line.id, try FreeText("お答えの言葉"), as: house.clerk)
            let plain = try await house.tenant.database.read { db in
                try ["enquiry", "enquiry_answer", "audit", "outbox"].flatMap { table in
                    try db.rows(SQL(unchecked: "SELECT * FROM \(table)")).map { "\($0)" }
                }
            }.joined()
            let words = ["鸞咲", "asker@", "お答えの言葉", "画面", receipt.word]
            for word in words { #expect(!plain.contains(word), "\(word)") }
            let actors = try await house.tenant.database.read { db in
                try db.rows("SELECT actor_kind, actor FROM audit WHERE function = 'enquiry.send'")
                    .map { try ($0.text(0), $0.int(1)) }
            }
            #expect(actors.count == 1 && actors.allSatisfy { $0.0 == "visitor" && $0.1 == 0 })
        }
    }

    @Test(arguments: Engine.all)
    func `names the field that cannot be taken`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            await #expect(throws: Refusal.badField(.mail)) {
                _ = try await house.ask(mail: "a@b\r\nBcc: c@d.jp")
            }
            await #expect(throws: Refusal.badField(.accountName)) { _ = try await house.ask(name: "a\nb") }
            let taken = try await house.office.enquiries(as: house.clerk)
            #expect(taken.isEmpty)
        }
    }
}

extension TestOffice {
    fileprivate func ask(
        _ kind: Enquiry.Kind = .usage, mail: String = "", name: String = "", once: Secret? = nil,
        from source: EnquirySource = .open
    ) async throws -> EnquiryReceipt {
        try await office.sendEnquiry(
            kind, try FreeText(`An enquiry`.words), name: name, mail: mail, language: .ja,
            once: once ?? Secret(random: Randoms.system), from: source)
    }
}
