package import Campaigns
import Foundation
package import Organisation
import StressCheck

extension ColumnLabel {
    static let committeeWords = ColumnLabel("committee_record.words")
}

/// The two texts as one sealed value.
private struct CommitteeWords: Codable {
    let attended: String
    let opinion: String
}

extension Connection {
    /// The newest record; earlier ones stay as they are.
    package func committeeRecord(at id: ImplementationID) throws -> DatedCommitteeRecord? {
        try row(
            """
            SELECT id, day, criteria, words, at, recorded_by FROM committee_record
            WHERE implementation = \(id) ORDER BY turn DESC LIMIT 1
            """
        ).map { row in
            let plain = try vault.open(
                try row.bytes(3), as: .committeeWords, row: try row.int(0), key: .contact)
            let words = try JSONDecoder().decode(CommitteeWords.self, from: Data(plain))
            let decided = try JSONDecoder().decode(Criteria.self, from: Data(try row.text(2).utf8))
            return DatedCommitteeRecord(
                CommitteeRecord(
                    day: try row.day(1), attended: words.attended, opinion: words.opinion, decided: decided),
                at: try row.instant(4), author: try row.id(5, AccountID.self))
        }
    }

    package func insert(_ record: CommitteeRecord, at id: ImplementationID, under permit: Permit) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let row = permit.newID(CommitteeRecordID.self)
        let words = CommitteeWords(attended: record.attended, opinion: record.opinion)
        let sealed = try vault.seal(
            [UInt8](try encoder.encode(words)), as: .committeeWords, row: row.rawValue, key: .contact,
            padTo: SealedText.block)
        let decided = String(decoding: try encoder.encode(record.decided), as: UTF8.self)
        try run(
            """
            INSERT INTO committee_record
              (id, implementation, turn, day, deciding, criteria, words, at, recorded_by)
            SELECT \(row), \(id), coalesce(max(turn), 0) + 1, \(record.day), \(record.decided.method), \(decided),
                   \(sealed), \(permit.at), \(permit.author)
            FROM committee_record WHERE implementation = \(id)
            """)
    }

    /// Who froze the criteria.
    package func freezer(of id: ImplementationID) throws -> AccountID? {
        try row("SELECT frozen_by FROM frozen_criteria WHERE implementation = \(id)")?.id(0, AccountID.self)
    }
}
