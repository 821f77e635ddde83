import Campaigns
import Organisation
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `A personal link` {
    // S2-05, PR-02: mail scanners may look as often as they like.
    @Test(arguments: Engine.all)
    func `looked at fifty times changes no row of any table`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 1)
            let link = try #require(house.mail.secret(to: TestOffice.mail(of: 1)))
            let before = try await house.everything()
            for _ in 1...50 { _ = try await house.office.preview(link) }
            #expect(try await house.everything() == before)
            #expect(try await house.office.preview(link).state == .open)
        }
    }

    // BI-48, S2-05, CR-03: unknown, mistyped and expired look alike.
    @Test(arguments: Engine.all)
    func `is refused when unknown and after its time`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 1)
            let link = try #require(house.mail.secret(to: TestOffice.mail(of: 1)))
            let unknown = Secret(random: Randoms.system)
            await #expect(throws: Refusal.linkUnknown) { try await house.office.preview(unknown) }
            await #expect(throws: Refusal.linkUnknown) { try await house.office.open(unknown) }
            house.clock.advance(seconds: 120 * 86_400)
            await #expect(throws: Refusal.linkUnknown) { try await house.office.preview(link) }
            await #expect(throws: Refusal.linkUnknown) { try await house.office.open(link) }
        }
    }

    // S2-05, TH09: the database holds the hash of a token and never the token.
    @Test(arguments: Engine.all)
    func `is stored as a hash only`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 1)
            let link = try #require(house.mail.secret(to: TestOffice.mail(of: 1)))
            let session = try await house.holder(1).session
            let all = try await house.everything()
            for secret in [link, session] {
                #expect(!all.contains { $0.contains(secret.text) })
                #expect(all.contains { $0.contains("\(secret.hash)") })
            }
        }
    }

    // S2-55, S3-02, PR-01: after the release too, it opens no result, neither the list nor the notice.
    @Test(arguments: Engine.all)
    func `opens no result`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 1)
            try await house.answer(1, high: true)
            try await house.finish(id)
            let holder = try await house.holder(1)
            let own = try await house.office.ownResults(
                of: holder.person, as: .person(holder.person)
            ).entries
            let sheet = try #require(own.first?.sheet)
            await #expect(throws: Denied.self) {
                try await house.office.ownResults(of: holder.person, as: holder.principal)
            }
            await #expect(throws: Denied.self) {
                try await house.office.ownResult(
                    sheet, of: holder.person, language: .ja, as: holder.principal)
            }
            await #expect(throws: Denied.self) {
                try await house.office.accessHistory(of: holder.person, as: holder.principal)
            }
            let form = try await house.form(holder)
            #expect(form.ownCodes.allSatisfy { $0 == 0 })
            #expect(form.journey.answered.isEmpty)
        }
    }

    // BI-36, S2-05: one person's link opens one person's form.
    @Test(arguments: Engine.all)
    func `opens the form of its own person only`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 2)
            let (mine, other) = (try await house.holder(1), try await house.holder(2))
            #expect(mine.person != other.person)
            await #expect(throws: Denied.notFound) {
                try await house.office.answerForm(
                    other.invitation, as: mine.principal, session: mine.session)
            }
            await #expect(throws: Denied.notFound) {
                try await house.office.send(
                    try SampleCompany.answers(high: true), of: other.invitation, as: mine.principal,
                    session: mine.session)
            }
            #expect(try await house.count("sheet") == 0)
        }
    }
}

extension TestOffice {
    /// Every row of every table of the tenant, as text; the head of the audit included.
    func everything() async throws -> [String] {
        try await tenant.database.read { db in
            let query: SQL =
                db.dialect == .sqlite
                ? "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
                : """
                SELECT relname::text FROM pg_class
                WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace ORDER BY 1
                """
            return try db.rows(query).flatMap { row in
                let table = try row.text(0)
                return try db.rows(SQL(unchecked: "SELECT * FROM \(table)")).map { "\(table) \($0.values)" }
                    .sorted()
            }
        }
    }
}
