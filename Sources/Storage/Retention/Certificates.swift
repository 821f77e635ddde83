package import Campaigns
package import Organisation

extension Connection {
    /// Newest first.
    package func purges() throws -> [PurgeCertificate] {
        try rows(query + " ORDER BY p.begun_at DESC, p.id").map { try certificate($0) }
    }

    package func purge(_ id: PurgeID) throws -> PurgeCertificate {
        guard let row = try row(query + " WHERE p.id = \(id)") else { throw Denied.notFound }
        return try certificate(row)
    }

    /// Those that were broken off, in the order in which they began.
    package func unfinishedPurges() throws -> [PurgeCertificate] {
        try rows(query + " WHERE e.at IS NULL ORDER BY p.begun_at, p.id").map { try certificate($0) }
    }

    private var query: SQL {
        """
        SELECT p.id, p.class, p.subject_kind, p.subject, p.records, p.from_day, p.last_day, p.rule, p.key_count,
          p.begun_at, e.deleted, e.digest, e.at
        FROM purge p LEFT JOIN purge_end e ON e.purge = p.id
        """
    }

    private func certificate(_ row: Row) throws -> PurgeCertificate {
        guard let subject = RetentionUnit.Subject(kind: try row.text(2), number: try row.int(3)) else {
            throw StorageError.fault(StorageFault("a purge of a strange kind"))
        }
        let unit = RetentionUnit(
            dataClass: try row.word(1, DataClass.self), subject: subject, from: try row.day(5),
            count: try row.int(4))
        let proof = try row.optionalInstant(12).map {
            PurgeCertificate.Proof(rows: try row.int(10), digest: try row.bytes(11), at: $0)
        }
        return PurgeCertificate(
            id: try row.id(0, PurgeID.self), unit: unit, lastDay: try row.day(6), rule: try row.text(7),
            keys: try row.int(8), begunAt: try row.instant(9), proof: proof)
    }
}

extension Connection {
    /// By the name of the year: a certificate names no workplace and nobody.
    package func campaignNames() throws -> [CampaignID: String] {
        try rows("SELECT id, name FROM campaign").reduce(into: [:]) {
            $0[try $1.id(0, CampaignID.self)] = try $1.text(1)
        }
    }
}
