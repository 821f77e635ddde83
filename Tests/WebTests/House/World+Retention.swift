import Campaigns
import Organisation
import TestSupport

@testable import Operations
@testable import Storage
@testable import Web

/// What stands behind `:hold` and `:purge`.
extension World {
    func holdID() async throws -> String {
        let office = company.office
        let known = try await office.retention(as: company.administrator).holds.first(where: \.holds)
        if let known { return "\(known.id.rawValue)" }
        let id = try await office.hold(.everything, because: FreeText("裁判のため"), as: company.administrator)
        return "\(id.rawValue)"
    }

    /// Of people who left long before anybody of this story came: nothing of it is here.
    func purgeID() async throws -> String {
        let now = company.clock.now
        try await company.tenant.database.write { db in
            try db.run(
                """
                INSERT INTO purge (id, class, subject_kind, subject, records, from_day, last_day, rule, key_count,
                  begun_at)
                VALUES (7001, 'contacts', 'month', 24240, 2, '2020-01-31', '2020-02-29', 'contacts', 0, \(now))
                ON CONFLICT (id) DO NOTHING
                """)
            try db.run(
                """
                INSERT INTO purge_end (purge, deleted, digest, at) VALUES (7001, 2, \([UInt8](repeating: 7, count: 32)), \(now))
                ON CONFLICT (purge) DO NOTHING
                """)
        }
        return "7001"
    }
}
