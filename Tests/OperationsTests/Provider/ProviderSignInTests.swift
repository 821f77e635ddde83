import Campaigns
import Notifications
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `Sign-in at the provider's door` {
    static let password = "a-long-provider-password"

    // S2-49: the link sets the password, and only the person gets it.
    @Test(arguments: Engine.all)
    func `begins with a mailed link and slows wrong tries`(engine: Engine) async throws {
        try await withProvider(engine) { scene in
            while try await scene.provider.deliverMail() > 0 {}
            let link = try #require(scene.first.mail.secret(to: ProviderScene.doctorMail))
            let mail = scene.first.mail.all.last { $0.addressee.address == ProviderScene.doctorMail }
            #expect(mail?.letter.body.contains("/provider/passwords/\(link.text)") == true)
            #expect(try await scene.provider.accountName(byPasswordLink: link) == "社外 医師")
            try await scene.provider.setPassword(Self.password, by: link)
            await #expect(throws: Refusal.linkUnknown) {
                try await scene.provider.setPassword(Self.password, by: link)
            }
            let session = try await scene.provider.signIn(
                mail: "Doctor@provider.example", password: Self.password)
            #expect(try await scene.provider.principal(of: session) == scene.doctor)
            for _ in 0..<5 {
                await #expect(throws: Refusal.wrongSecret) {
                    try await scene.provider.signIn(mail: ProviderScene.doctorMail, password: "wrong")
                }
            }
            await #expect(throws: Refusal.tryLater(seconds: 2)) {
                try await scene.provider.signIn(mail: ProviderScene.doctorMail, password: Self.password)
            }
            await #expect(throws: Refusal.wrongSecret) {
                try await scene.provider.signIn(mail: "nobody@provider.example", password: Self.password)
            }
        }
    }

    // BI-47: idle, absolute, ended, forged.
    @Test(arguments: Engine.all)
    func `ends by itself and cannot be made up`(engine: Engine) async throws {
        try await withProvider(engine) { scene in
            let idle = try await scene.session(scene.doctor)
            scene.clock.advance(seconds: 30 * 60 - 1)
            #expect(try await scene.provider.principal(of: idle) != nil)
            scene.clock.advance(seconds: 30 * 60)
            #expect(try await scene.provider.principal(of: idle) == nil)
            let long = try await scene.session(scene.doctor)
            for _ in 0..<23 {
                scene.clock.advance(seconds: 20 * 60)
                #expect(try await scene.provider.principal(of: long) != nil)
            }
            scene.clock.advance(seconds: 20 * 60)
            #expect(try await scene.provider.principal(of: long) == nil)
            #expect(try await scene.provider.principal(of: Secret(random: Randoms.system)) == nil)
        }
    }

    // Names and mails of the provider's staff are sealed too.
    @Test(arguments: Engine.all)
    func `stores neither names nor mails in the open`(engine: Engine) async throws {
        try await withProvider(engine) { scene in
            let columns = try await scene.provider.installation.database.read { db in
                try db.rows("SELECT mail_index, identity FROM provider_account").flatMap {
                    [try $0.bytes(0), try $0.bytes(1)]
                }
            }
            let plain = ["社外 医師", "doctor@provider.example", "doctor"].map { Array($0.utf8) }
            #expect(columns.count == 6)
            #expect(columns.allSatisfy { column in plain.allSatisfy { !column.contains($0) } })
            #expect(try await scene.provider.staff(as: scene.chief).map(\.account.name).contains("社外 医師"))
        }
    }
}
