import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `Verifying the audit` {
    // L-04, AU-05: one flipped byte anywhere names the first broken row.
    @Test(arguments: Engine.all)
    func `finds a whole year's path whole, and names the row of one flipped byte`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let (batch, _) = try await house.reviewable()
            try await house.review(batch)
            try await house.office.releaseResults(of: batch, as: house.implementer)
            #expect(try await house.office.verifyAudit().isWhole)
            #expect(try await house.everything().contains { $0.contains("audit.verify") })
            for who in [house.administrator, house.humanResources, house.implementer, .visitor] {
                await #expect(throws: Denied.notAllowed) { try await house.office.verifyAudit(as: who) }
            }

            let broken = try await house.tenant.database.read { db in
                try db.row("SELECT seq, mac FROM audit WHERE function = 'review.decide' ORDER BY seq")
                    .map { (seq: try $0.int(0), mac: try $0.bytes(1)) }
            }
            let (seq, mac) = try #require(broken)
            var flipped = mac
            flipped[7] ^= 0x10
            try await house.tamper("UPDATE audit SET mac = \(flipped) WHERE seq = \(seq)")
            let report = try await house.office.verifyAudit()
            #expect(!report.isWhole)
            #expect(report.text.contains("行 \(seq) ") && report.text.contains("row \(seq) "))

            try await house.tamper("UPDATE audit SET mac = \(mac) WHERE seq = \(seq)")
            #expect(try await house.office.verifyAudit().isWhole)
            // Somebody makes an opened record look as if another had opened it.
            try await house.tamper("UPDATE audit SET actor = 1 WHERE seq = \(seq)")
            #expect(try await house.office.verifyAudit().text.contains("row \(seq) "))
        }
    }

    // L-36, TH46: ids and words of closed lists; nobody's name, address, number or answer.
    @Test(arguments: Engine.all)
    func `finds ids and words only`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let (batch, _) = try await house.reviewable()
            try await house.review(batch)
            try await house.office.releaseResults(of: batch, as: house.implementer)
            try await house.deliver()
            let rows = try await house.everything().filter { $0.hasPrefix("audit ") }
            #expect(rows.count > 20)
            for word in ["髙", "社員", "@", "example", "\"0001\"", "needed", "High", "sono"] {
                #expect(!rows.contains { $0.contains(word) }, "\(word)")
            }
            // Each function that ran is one of the table's, each purpose of the closed list.
            let lines = try await house.tenant.database.read { db in
                try db.rows("SELECT function, purpose FROM audit").map { (try $0.text(0), try $0.text(1)) }
            }
            for (function, purpose) in lines {
                #expect(Function(rawValue: function)?.purpose.rawValue == purpose, "\(function)")
            }
        }
    }
}

extension TestOffice {
    /// What somebody can do who owns the database but not the key.
    fileprivate func tamper(_ statement: SQL) async throws {
        try await tenant.database.write { db in
            try db.becomeOwner()
            if db.dialect == .sqlite {
                try db.run("DROP TRIGGER IF EXISTS audit_refuses_update")
            } else {
                try db.run("ALTER TABLE audit DISABLE TRIGGER USER")
            }
            try db.run(statement)
        }
    }
}
