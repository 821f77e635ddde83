package import Campaigns
package import Organisation
import Storage

extension Office {
    /// Records what somebody is entitled to and the proof that was looked at (L-02). Rows are only added.
    package func recordQualification(
        _ kind: Qualification, trainingDay: Day?, hasLongPractice: Bool = false, proof: String,
        of account: AccountID, as who: Principal
    ) async throws {
        try await door.perform(.qualificationRecord, as: who, on: .account(account)) { db, permit in
            guard try db.account(account) != nil else { throw Denied.notFound }
            // Rows are never changed, so two of the same millisecond stand one after the other.
            let last = try db.qualifications(of: account).first?.at.milliseconds
            let record = QualificationRecord(
                kind: kind, trainingDay: trainingDay, hasLongPractice: hasLongPractice,
                proof: proof.trimmingWhitespace,
                at: Instant(milliseconds: max(permit.at.milliseconds, (last ?? 0) + 1)),
                recordedBy: permit.author)
            try record.check(today: permit.at.day)
            try db.insert(record, of: account)
        }
    }
}

extension QualificationRecord {
    /// 安衛則52条の10①. The transition of 2015 is for nurses and psychiatric social workers alone.
    func check(today: Day) throws(Refusal) {
        guard (1...200).contains(proof.count), !proof.unicodeScalars.contains(where: { $0.value < 32 }) else {
            throw .badField(.proof)
        }
        if let trainingDay, trainingDay > today { throw .unqualifiedImplementer }
        guard isSufficient else { throw .unqualifiedImplementer }
    }
}

extension String {
    fileprivate var trimmingWhitespace: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
