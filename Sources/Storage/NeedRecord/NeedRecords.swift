package import Campaigns
import Foundation
package import Organisation

extension ColumnLabel {
    static let needRecordFacts = ColumnLabel("need_record.facts")
    static let needRecordPiece = ColumnLabel("need_record_piece.content")
    static let needRecordTracking = ColumnLabel("need_record_sending.tracking")
    static let decisionReason = ColumnLabel("decision_reason.content")
}

extension Connection {
    /// Oldest first.
    package func needRecords(
        of batch: BatchID, campaign: CampaignID, under permit: Permit
    ) throws -> [KeptNeedRecord] {
        try permit.opening()
        return try rows(needRecordQuery + " WHERE batch = \(batch) ORDER BY turn").map {
            try needRecord($0, campaign)
        }
    }

    /// The kept file, opened piece by piece. Bytes that do not give the kept digest are never shown.
    package func needRecord(
        _ id: NeedRecordID, of batch: BatchID, campaign: CampaignID, under permit: Permit
    ) throws -> (record: KeptNeedRecord, bytes: [UInt8]) {
        try permit.opening()
        guard let found = try row(needRecordQuery + " WHERE id = \(id) AND batch = \(batch)") else {
            throw Denied.notFound
        }
        let record = try needRecord(found, campaign)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(record.facts.size)
        let pieces = try rows(
            "SELECT turn, content FROM need_record_piece WHERE record = \(id) ORDER BY turn")
        for piece in pieces {
            let plain = try vault.open(
                try piece.bytes(1), as: .needRecordPiece, row: id.rawValue, key: .results(campaign))
            // Its place among the others stands in it: rows cannot be swapped.
            guard plain.starts(with: bigEndian(UInt32(try piece.int(0)))) else {
                throw VaultError.doesNotOpen
            }
            bytes += plain.dropFirst(4)
        }
        guard Self.hexadecimals(of: bytes) == record.facts.file else { throw VaultError.doesNotOpen }
        return (record, bytes)
    }

    /// - Parameter facts: size and digest of the file are filled in here.
    package func insert(
        _ bytes: [UInt8], as kind: KeptNeedRecord.Kind, saying facts: KeptNeedRecord.Facts,
        of batch: BatchID, campaign: CampaignID, under permit: Permit
    ) throws -> NeedRecordID {
        try permit.opening()
        let id = permit.newID(NeedRecordID.self)
        var facts = facts
        (facts.size, facts.file) = (bytes.count, Self.hexadecimals(of: bytes))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let sealed = try vault.seal(
            [UInt8](try encoder.encode(facts)), as: .needRecordFacts, row: id.rawValue,
            key: .results(campaign), padTo: FileStore.nameBlock)
        try run(
            """
            INSERT INTO need_record (id, batch, turn, kind, facts, at, made_by)
            SELECT \(id), \(batch), coalesce(max(turn), 0) + 1, \(kind), \(sealed), \(permit.at),
                   \(permit.author)
            FROM need_record WHERE batch = \(batch)
            """)
        for (turn, start) in stride(from: 0, to: bytes.count, by: FileStore.chunk).enumerated() {
            let piece = bytes[start..<min(start + FileStore.chunk, bytes.count)]
            let content = try vault.seal(
                bigEndian(UInt32(turn)) + piece, as: .needRecordPiece, row: id.rawValue,
                key: .results(campaign), padTo: FileStore.chunk + 8)
            try run(
                "INSERT INTO need_record_piece (record, turn, content) VALUES (\(id), \(turn), \(content))")
        }
        return id
    }

    private var needRecordQuery: SQL { "SELECT id, batch, turn, kind, facts, at, made_by FROM need_record" }

    private func needRecord(_ row: Row, _ campaign: CampaignID) throws -> KeptNeedRecord {
        let id = try row.id(0, NeedRecordID.self)
        let plain = try vault.open(
            try row.bytes(4), as: .needRecordFacts, row: id.rawValue, key: .results(campaign))
        return KeptNeedRecord(
            id: id, batch: try row.id(1, BatchID.self), number: try row.int(2),
            kind: try row.word(3, KeptNeedRecord.Kind.self),
            facts: try JSONDecoder().decode(KeptNeedRecord.Facts.self, from: Data(plain)),
            at: try row.instant(5), by: try row.id(6, AccountID.self))
    }

    private static func hexadecimals(of bytes: [UInt8]) -> String {
        Digest.sha256(bytes).map { hexadecimal($0) }.joined()
    }
}
