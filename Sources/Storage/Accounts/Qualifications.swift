package import Campaigns
import Foundation
package import Organisation

extension ColumnLabel {
    static let qualificationProof = ColumnLabel("qualification.proof")
    static let secondFactor = ColumnLabel("second_factor.secret")
}

extension Connection {
    package func insert(_ record: QualificationRecord, of account: AccountID) throws {
        let plain = [UInt8](try JSONEncoder().encode(Proof(record)))
        let sealed = try vault.seal(
            plain, as: .qualificationProof, row: account.rawValue, key: .contact, padTo: 64)
        try run(
            """
            INSERT INTO qualification (account, at, kind, training_day, proof, recorded_by)
            VALUES (\(account), \(record.at), \(record.kind), \(nullable: record.trainingDay), \(sealed),
                    \(record.recordedBy))
            """)
    }

    /// Newest first; the first is the one that counts.
    package func qualifications(of account: AccountID) throws -> [QualificationRecord] {
        try rows(
            """
            SELECT kind, training_day, proof, at, recorded_by FROM qualification
            WHERE account = \(account) ORDER BY at DESC
            """
        ).map { row in
            let plain = try vault.open(
                try row.bytes(2), as: .qualificationProof, row: account.rawValue, key: .contact)
            let proof = try JSONDecoder().decode(Proof.self, from: Data(plain))
            return QualificationRecord(
                kind: try row.word(0, Qualification.self), trainingDay: try row.optionalDay(1),
                hasLongPractice: proof.practice, proof: proof.text, at: try row.instant(3),
                recordedBy: try row.int(4))
        }
    }
}

/// What is sealed of a record.
private struct Proof: Codable {
    let text: String
    let practice: Bool

    init(_ record: QualificationRecord) {
        text = record.proof
        practice = record.hasLongPractice
    }
}
