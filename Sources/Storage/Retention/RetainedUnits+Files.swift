import Campaigns
import Organisation

extension RetainedUnits {
    /// Each file has a key of its own, and a last day that was chosen when it was asked for.
    static let files = RetainedUnits(
        dataClass: .sharedFile, units: { db, _, _ in try db.fileUnits() },
        keys: { if case .file(let id) = $0 { [.file(id)] } else { [] } },
        rows: [
            PurgedRows(
                table: "file_chunk", key: ["file", "turn"], sealed: "content", most: FileStore.portion
            ) {
                _, place in "file = \(place.subject.number)"
            },
            PurgedRows(table: "shared_file", key: ["id"], sealed: "name") { _, place in
                "id = \(place.subject.number)"
            },
            PurgedRows(table: "file_request", key: ["id"], sealed: "title") { _, place in
                "id = \(place.subject.number)"
            },
        ])
}

extension Connection {
    fileprivate func fileUnits() throws -> [RetentionUnit] {
        try rows("SELECT id, received_at, last_day FROM shared_file ORDER BY id").map { row in
            RetentionUnit(
                dataClass: .sharedFile, subject: .file(try row.id(0, FileID.self)),
                from: try row.instant(1).day, count: 1, until: try row.day(2))
        }
    }
}
