import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `Appointing from outside` {
    // S4-04: which roles, and that nothing of the company's own administration is among them.
    @Test(arguments: Engine.all)
    func `is for conducting and caring roles only, in the door and in the schema`(engine: Engine) async throws
    {
        try await withProvider(engine) { scene in
            for role in Role.allCases where !Role.appointable.contains(role) {
                await #expect(throws: Denied.notAllowed) {
                    try await scene.appoint(ProviderScene.doctorMail, role)
                }
            }
            for role in Role.appointable { try await scene.appoint(ProviderScene.doctorMail, role) }
            let staff = try await scene.first.office.appointedStaff(as: scene.first.administrator)
            #expect(staff.count == 1)
            #expect(Set(staff.flatMap(\.grants).map(\.role)) == Set(Role.appointable))
            let account = try #require(staff.first?.account.id)
            for role in Role.assignable where !Role.appointable.contains(role) {
                await #expect(throws: (any Error).self, "\(role)") {
                    try await scene.first.tenant.database.write { db in
                        try db.insert(
                            Grant(
                                id: GrantID(rawValue: 5), account: account, role: role, department: nil,
                                from: scene.clock.now, until: nil), by: 1)
                    }
                }
            }
        }
    }

    // S3-09: who may appoint, by the table.
    @Test(arguments: Engine.all)
    func `is the administrator's, and nobody else's`(engine: Engine) async throws {
        try await withProvider(engine) { scene in
            for who in [
                scene.first.humanResources, scene.first.clerk, scene.first.implementer, .visitor, scene.chief,
            ] {
                await #expect(throws: Denied.notAllowed) {
                    try await scene.provider.appoint(
                        mail: ProviderScene.doctorMail, role: .clerk, from: scene.today, until: nil,
                        at: scene.first.office, as: who)
                }
            }
            let engagements = try await scene.provider.desk(as: scene.doctor).engagements
            #expect(engagements.isEmpty)
        }
    }

    @Test(arguments: Engine.all)
    func `refuses strangers, operators, double roles and days that are over`(engine: Engine) async throws {
        try await withProvider(engine) { scene in
            for mail in ["nobody@provider.example", "chief@provider.example"] {
                await #expect(throws: Refusal.badField(.person)) { try await scene.appoint(mail, .clerk) }
            }
            let yesterday = scene.today.adding(days: -1)
            await #expect(throws: Refusal.badField(.period)) {
                try await scene.appoint(ProviderScene.doctorMail, .clerk, from: yesterday)
            }
            await #expect(throws: Refusal.badField(.period)) {
                try await scene.appoint(ProviderScene.doctorMail, .clerk, until: yesterday)
            }
            try await scene.appoint(ProviderScene.doctorMail, .clerk)
            await #expect(throws: Refusal.inUse) { try await scene.appoint(ProviderScene.doctorMail, .clerk) }
            // What was refused by the company is not left behind at the provider's door either.
            let engagements = try await scene.provider.desk(as: scene.doctor).engagements
            #expect(engagements.flatMap(\.appointments).count == 1)
        }
    }

    // A member of the company's own staff keeps the own account.
    @Test(arguments: Engine.all)
    func `does not take over an account of the company with the same mail`(engine: Engine) async throws {
        try await withProvider(engine) { scene in
            _ = try await scene.first.office.createAccount(
                name: "社内 医師", mail: ProviderScene.doctorMail, role: .medicalStaff,
                as: scene.first.administrator)
            await #expect(throws: Refusal.badField(.mail)) {
                try await scene.appoint(ProviderScene.doctorMail, .clerk)
            }
        }
    }
}
