import Campaigns
import Operations
import Organisation
import Storage
import TestSupport
import Testing

@Suite struct `Giving roles` {

    // AZ-03
    @Test(arguments: Engine.all)
    func `ends a role at the very next request, and keeps the last administrator`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let entries = try await house.office.accounts(as: house.administrator)
            let grant = { (role: Role) in entries.flatMap(\.grants).first { $0.role == role } }
            let clerk = try #require(grant(.clerk))
            _ = try await house.office.campaigns(as: house.clerk)
            try await house.office.endGrant(clerk.id, of: clerk.account, as: house.administrator)
            await #expect(throws: Denied.notAllowed) { try await house.office.campaigns(as: house.clerk) }
            let administrator = try #require(grant(.tenantAdministrator))
            await #expect(throws: Refusal.inUse) {
                try await house.office.endGrant(
                    administrator.id, of: administrator.account, as: house.administrator)
            }
        }
    }

    // TH34: a role outside the list cannot be had, whatever a form says.
    @Test(arguments: Engine.all)
    func `gives only the roles that can be given`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            for role in Role.allCases where !Role.assignable.contains(role) {
                await #expect(throws: Denied.notAllowed) {
                    try await house.office.createAccount(
                        name: "だれか", mail: "x@example.jp", role: role, as: house.administrator)
                }
                await #expect(throws: Denied.notAllowed, "\(role)") {
                    try await house.office.grant(
                        role, to: house.accountOfClerk, as: house.administrator)
                }
            }
            // A line manager of no department would be one of all.
            for account in try await house.office.accounts(as: house.administrator).map(\.account.id) {
                await #expect(throws: Refusal.badField(.department)) {
                    try await house.office.grant(.lineManager, to: account, as: house.administrator)
                }
            }
        }
    }

    // L-02, S4-35
    @Test(arguments: Engine.all)
    func `appoints only who holds the role, and an implementer only with a recorded qualification`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let draft = try await house.draftCampaign(people: 1)
            let appoint = { (account: AccountID, duty: Appointment.Duty) in
                try await house.office.appoint(account, for: duty, at: draft, as: house.clerk)
            }
            await #expect(throws: Refusal.roleConflict) {
                try await appoint(house.accountOfClerk, .implementer)
            }
            let id = try await house.office.createAccount(
                name: "新任 医師", mail: "new@example.jp", role: .implementer, as: house.administrator)
            await #expect(throws: Refusal.unqualifiedImplementer) { try await appoint(id, .implementer) }
            let day = house.clock.now.day
            try await house.office.recordQualification(
                .nurse, trainingDay: day, proof: "看護師籍 第9号", of: id, as: house.clerk)
            try await appoint(id, .implementer)
            let members = try await house.office.campaign(draft, as: house.clerk).implementation.members
            #expect(members.first { $0.account == id }?.qualification == .nurse)
            #expect(members.first { $0.account == id }?.trainingDay == day)
        }
    }

    // L-02: kind, training where it is needed, and proof; the newest row counts, and all stay.
    @Test(arguments: Engine.all)
    func `keeps qualifications as rows, and takes none without training or proof`(engine: Engine) async throws
    {
        try await withOffice(engine) { house in
            let (office, id) = (house.office, house.accountOfImplementer)
            let today = house.clock.now.day
            let record = { (kind: Qualification, day: Day?, practice: Bool, proof: String) in
                try await office.recordQualification(
                    kind, trainingDay: day, hasLongPractice: practice, proof: proof, of: id,
                    as: house.administrator)
            }
            for kind in Qualification.allCases where kind.needsTraining {
                await #expect(throws: Refusal.unqualifiedImplementer) {
                    try await record(kind, nil, false, "証")
                }
                await #expect(throws: Refusal.unqualifiedImplementer) {
                    try await record(kind, today.adding(days: 1), false, "証")
                }
            }
            // The transition of 2015: nurses and psychiatric social workers alone.
            for kind in [Qualification.dentist, .licensedPsychologist] {
                await #expect(throws: Refusal.unqualifiedImplementer) {
                    try await record(kind, nil, true, "証")
                }
            }
            for proof in ["", "　 ", String(repeating: "証", count: 201), "証\n"] where proof != "証\n" {
                await #expect(throws: Refusal.badField(.proof)) {
                    try await record(.physician, nil, false, proof)
                }
            }
            house.clock.advance(seconds: 1)
            try await record(.nurse, nil, true, "看護師籍 第12345号")
            let kept = try #require(try await office.accountDetail(id, as: house.clerk)).qualifications
            #expect(kept.map(\.kind) == [.nurse, .physician] && kept[0].proof == "看護師籍 第12345号")
            #expect(kept[0].isSufficient && kept[0].trainingDay == nil)
            // Nobody but administrator and clerk records; HR never.
            await #expect(throws: Denied.notAllowed) {
                try await office.recordQualification(
                    .physician, trainingDay: nil, proof: "証", of: id, as: house.humanResources)
            }
        }
    }

    // BI-38: names as people have them, stored as they are; heaps, blanks and control characters not.
    @Test(arguments: Engine.all)
    func `takes names as they are, and none that are no names`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let make = { (name: String, n: Int) in
                try await house.office.createAccount(
                    name: name, mail: "n\(n)@example.jp", role: .auditor, as: house.administrator)
            }
            let names = [
                "<script>alert(1)</script>", "{{7*7}}", "a\u{202E}b", "👩‍👩‍👧‍👦 家", "髙﨑",
                String(repeating: "長", count: 100),
            ]
            for (n, name) in names.enumerated() {
                let id = try await make(name, n)
                #expect(
                    try await house.office.accountDetail(id, as: house.administrator)?.account.name == name)
            }
            let heap = "e" + String(repeating: "\u{0301}", count: 10_000)
            for name in [
                "", "   ", "　", "a\0b", "a\nb", heap, String(repeating: "長", count: 101),
                String(repeating: "a", count: 1 << 20),
            ] {
                await #expect(throws: Refusal.badField(.accountName)) { try await make(name, 99) }
            }
        }
    }
}
