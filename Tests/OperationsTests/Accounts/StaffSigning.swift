import Operations
import Organisation
import TestSupport
import Testing

@testable import Storage

extension TestOffice {
    static let longPassword = "みどりの灯台と七つの舟でゆく"

    /// Sets the password of one of the four accounts by its mailed link.
    func choosePassword(_ mail: String, _ password: String = TestOffice.longPassword) async throws {
        try await deliver()
        try await office.setPassword(password, by: try #require(self.mail.secret(to: mail)))
    }

    func session(_ mail: String, _ password: String = TestOffice.longPassword) async throws -> Secret {
        try await office.signIn(mail: mail, password: password).secret
    }

    /// Sets a second factor and returns the shared secret with the recovery codes.
    func setSecondFactor(
        of who: Principal, _ password: String = TestOffice.longPassword
    ) async throws -> (secret: [UInt8], codes: [AccessCode]) {
        guard case .account(let id) = who else { throw TestFault.sample }
        try await office.beginSecondFactor(password: password, as: who)
        let secret = try #require(
            try await tenant.database.read { try $0.secondFactor(of: id)?.secret })
        let codes = try await office.confirmSecondFactor(code: code(secret), as: who)
        return (secret, codes)
    }

    /// What the authenticator shows now, or some steps off.
    func code(_ secret: [UInt8], off: Int = 0) -> String {
        TimeCode.code(secret, step: TimeCode.step(at: clock.now) + off)
    }
}
