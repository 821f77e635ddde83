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
    func `appoints only who holds the role, and an implementer only with a qualification`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let draft = try await house.draftCampaign(people: 1)
            let appoint = { (account: AccountID, duty: Appointment.Duty, q: Qualification?, day: Day?) in
                try await house.office.appoint(
                    Appointment(account: account, duty: duty, qualification: q, trainingDay: day),
                    at: draft, as: house.clerk)
            }
            await #expect(throws: Refusal.roleConflict) {
                try await appoint(house.accountOfClerk, .implementer, .physician, nil)
            }
            await #expect(throws: Refusal.unqualifiedImplementer) {
                try await appoint(house.accountOfImplementer, .implementer, nil, nil)
            }
            await #expect(throws: Refusal.unqualifiedImplementer) {
                try await appoint(house.accountOfImplementer, .implementer, .nurse, nil)
            }
            try await appoint(house.accountOfImplementer, .implementer, .nurse, house.clock.now.day)
        }
    }
}
