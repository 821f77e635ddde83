package import Campaigns
package import Organisation
import Storage
import StressCheck

extension Office {
    /// Keeps what the committee said, with its day as the hearing that opening needs (L-08, S4-12).
    package func recordCommittee(
        _ record: CommitteeRecord, at id: ImplementationID, as who: Principal, request: Int = 0
    ) async throws {
        try await door.perform(.committeeRecord, as: who, on: .implementation(id), request: request) {
            db, permit in
            let draft = try db.implementation(id)
            try record.check(at: draft, today: permit.at.day)
            _ = try RuleSet(
                instrument: .load(draft.campaign.instrument),
                criteria: [record.decided.method: record.decided], deciding: record.decided.method)
            try db.record(Hearing(kind: draft.hearingKind, day: record.day), at: id, under: permit)
            try db.insert(record, at: id, under: permit)
        }
    }

    /// What is on record about the criteria: the newest record, and who froze them.
    package func criteriaRecord(
        of id: ImplementationID, as who: Principal
    ) async throws -> (record: DatedCommitteeRecord?, frozenBy: AccountID?) {
        try await door.perform(.campaignRead, as: who, on: .implementation(id)) { db, _ in
            (try db.committeeRecord(at: id), try db.freezer(of: id))
        }
    }
}
