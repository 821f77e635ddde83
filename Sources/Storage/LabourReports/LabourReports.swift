package import Campaigns
import Crypto
import Foundation
package import Organisation

extension ColumnLabel {
    static let labourReport = ColumnLabel("labour_report.content")
}

extension Connection {
    /// Newest first; of one workplace and year, or all.
    package func labourReports(
        of place: WorkplaceID? = nil, in year: Int? = nil
    ) throws -> [KeptLabourReport] {
        var query: SQL = labourReportQuery
        if let place, let year { query = query + " WHERE workplace = \(place) AND year = \(year)" }
        return try rows(query + " ORDER BY year DESC, at DESC, id").map { try labourReport($0) }
    }

    package func labourReport(_ id: LabourReportID) throws -> KeptLabourReport {
        guard let found = try row(labourReportQuery + " WHERE id = \(id)") else { throw Denied.notFound }
        return try labourReport(found)
    }

    package func insert(
        _ report: LabourReport, of place: WorkplaceID, under permit: Permit
    ) throws -> LabourReportID {
        let id = permit.newID(LabourReportID.self)
        let plain = try report.keptBytes()
        let sealed = try vault.seal(
            plain, as: .labourReport, row: id.rawValue, key: .contact, padTo: SealedText.block)
        try run(
            """
            INSERT INTO labour_report (id, workplace, year, turn, content, digest, at, made_by)
            SELECT \(id), \(place), \(report.year), coalesce(max(turn), 0) + 1, \(sealed),
                   \(Array(SHA256.hash(data: plain))), \(permit.at), \(permit.author)
            FROM labour_report WHERE workplace = \(place) AND year = \(report.year)
            """)
        return id
    }

    private var labourReportQuery: SQL {
        "SELECT id, workplace, turn, content, digest, at, made_by FROM labour_report"
    }

    /// The digest is that of what was opened: where it differs from the kept one, nothing is shown.
    private func labourReport(_ row: Row) throws -> KeptLabourReport {
        let id = try row.id(0, LabourReportID.self)
        let plain = try vault.open(try row.bytes(3), as: .labourReport, row: id.rawValue, key: .contact)
        let digest = Array(SHA256.hash(data: plain))
        guard digest == (try row.bytes(4)) else { throw VaultError.doesNotOpen }
        return KeptLabourReport(
            id: id, place: try row.id(1, WorkplaceID.self), number: try row.int(2),
            report: try JSONDecoder().decode(LabourReport.self, from: Data(plain)),
            digest: digest.map { hexadecimal($0) }.joined(), at: try row.instant(5),
            by: try row.id(6, AccountID.self))
    }
}

extension LabourReport {
    /// Keys in order, so that equal reports have equal bytes.
    fileprivate func keptBytes() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(self))
    }
}
