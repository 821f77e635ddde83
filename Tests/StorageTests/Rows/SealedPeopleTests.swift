import Foundation
import Organisation
import TestSupport
import Testing

@testable import Storage

@Suite struct `A sealed person` {
    private static let identity = PersonIdentity(
        number: "00123", name: "髙﨑 𠮷", kana: "タカサキ", mail: "old@example.jp", sex: .female,
        birthDate: Day(text: "1980-02-29"), language: .en)

    // Databases of the first release.
    @Test(arguments: Engine.all)
    func `of the first release still opens, mail included`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            let id = CompanyRows.person.rawValue
            let plain = [UInt8](try JSONEncoder().encode(Self.identity))
            let sealed = try rows.tenant.vault.seal(
                plain, as: .personIdentity, row: id, key: .contact, padTo: 64)
            try await rows.run("UPDATE person SET identity = \(sealed) WHERE id = \(id)")
            let day = rows.clock.now.day
            let found = try await rows.tenant.database.read { try $0.person(CompanyRows.person, on: day) }
            #expect(found?.identity == Self.identity)
        }
    }

    @Test func `comes back with every fact`() async throws {
        try await withRows(.sqlite) { rows in
            var facts = EmploymentFacts()
            facts.hired = Day(text: "2001-04-01")
            facts.contract = Contract(kind: .other, name: "みなし社員")
            facts.contractEnd = Day(text: "2027-03-31")
            facts.hoursRatio = 7_499
            facts.dispatchedFrom = "人材"
            facts.absence = Absence(from: Day(daysSince1970: 20_000), to: nil)
            (facts.job, facts.grade, facts.country) = ("営業", "課長", "ベトナム")
            (facts.promoted, facts.transferred) = (Day(text: "2020-04-01"), Day(text: "2021-04-01"))
            (facts.overtime, facts.preferredLanguage) = (2_730, .vi)
            facts.previousNumber = "A-1"
            let vault = rows.tenant.vault
            let sealed = try vault.seal(facts, row: 5)
            #expect(try vault.facts(sealed, row: 5) == facts)
            #expect(throws: VaultError.doesNotOpen) { try vault.facts(sealed, row: 6) }
            let person = try vault.seal(Self.identity, row: 9)
            #expect(try vault.identity(person, row: 9) == Self.identity.with(mail: ""))
        }
    }

    // S2-08: an address that two have is nobody's; once one has left, it is the other's.
    @Test(arguments: Engine.all)
    func `shares no mail address`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            let permit = rows.permit(.rosterImport)
            try await rows.tenant.database.write { db in
                for (number, mail) in [
                    (301, "box@example.jp"), (302, "Box@example.jp"), (303, "own@example.jp"),
                ] {
                    let person = Person(
                        id: PersonID(rawValue: number), identity: Self.identity.with(number, mail: mail),
                        workplace: CompanyRows.workplace, department: CompanyRows.sales)
                    try db.insert(person, from: permit.at.day, at: permit.at)
                }
            }
            let mails = { (day: Day) in
                try await rows.tenant.database.read { db in
                    try [301, 302, 303].map { try db.person(PersonID(rawValue: $0), on: day)?.identity.mail }
                }
            }
            #expect(try await mails(permit.at.day) == ["", "", "own@example.jp"])
            try await rows.run(
                "INSERT INTO leaving (person, last_day, at) VALUES (301, \(permit.at.day), \(permit.at))")
            let tomorrow = permit.at.day.adding(days: 1)
            #expect(try await mails(permit.at.day)[1] == "")
            #expect(try await mails(tomorrow)[1] == "Box@example.jp")
            let listed = try await rows.tenant.database.read { try $0.people(on: tomorrow) }
            #expect(!listed.contains { $0.id.rawValue == 301 })
            #expect(listed.first { $0.id.rawValue == 302 }?.identity.mail == "Box@example.jp")
        }
    }
}

extension PersonIdentity {
    fileprivate func with(_ number: Int, mail: String) -> PersonIdentity {
        PersonIdentity(
            number: "\(number)", name: name, kana: kana, mail: mail, sex: sex, birthDate: born,
            language: language)
    }
}
