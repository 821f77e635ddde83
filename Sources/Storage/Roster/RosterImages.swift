package import Organisation

/// The rows of people as they were before an import, so that undoing restores them exactly. Names and contacts are
/// in them as they are at rest: sealed.
struct RosterImages {
    /// Tables that hold a person's own facts, each with its columns; the first is the person.
    static let tables: [(name: String, key: String, columns: String)] = [
        ("person", "id", "id, number_index, identity, created_at"),
        ("employment", "person", "person, from_day, workplace, department"),
        (
            "employment_facts", "person",
            "id, person, from_day, contract, is_dispatched, hours_ratio, hired_on, contract_end, details"
        ),
        ("contact", "person", "id, person, kind, source, look_up, address, from_at, verified_at"),
        ("post", "person", "person, department, from_day, until_day"),
        ("leaving", "person", "person, last_day, at"),
    ]

    enum Kind: String {
        case departments, workplaces, added, person
    }

    private let id: RosterImportID
    private var turn = 0
    private var rows: [SQLValue] = []
    private var batch = RowBatch("INSERT INTO roster_image (import, turn, kind, content) VALUES", columns: 4)

    init(of id: RosterImportID) {
        self.id = id
    }

    mutating func keep(_ change: RosterChange, on db: borrowing Connection) throws {
        add(.departments, RowImage.ids(change.departments.map(\.id.rawValue)))
        add(.workplaces, RowImage.ids(change.workplaces.map(\.id.rawValue)))
        for start in stride(from: 0, to: change.added.count, by: 4096) {
            let part = change.added[start..<min(start + 4096, change.added.count)]
            add(.added, RowImage.ids(part.map(\.id.rawValue)))
        }
        for pair in change.changed {
            add(.person, try Self.image(of: pair.new.id, on: db))
            if rows.count > 4 * RowBatch.most { try write(on: db) }
        }
        try write(on: db)
        try batch.flush(on: db)
    }

    private mutating func add(_ kind: Kind, _ content: [UInt8]) {
        if content.isEmpty { return }
        turn += 1
        rows += [id.rawValue.sqlValue, turn.sqlValue, kind.rawValue.sqlValue, .bytes(content)]
    }

    private mutating func write(on db: borrowing Connection) throws {
        try batch.add(rows, on: db)
        rows = []
    }

    private static func image(of person: PersonID, on db: borrowing Connection) throws -> [UInt8] {
        var image = RowImage()
        for (index, table) in tables.enumerated() {
            let select =
                SQL(unchecked: "SELECT \(table.columns) FROM \(table.name) WHERE \(table.key) = ")
                + "\(person)"
            for row in try db.rows(select) { image.add(row.values, table: index) }
        }
        return image.bytes
    }
}

extension Connection {
    /// Puts everything back as it was.
    ///
    /// - Returns: false when something made since rests on it: an invitation, an account, a person added below.
    package func undo(_ id: RosterImportID, under permit: Permit) throws -> Bool {
        let images = try rows(
            "SELECT kind, content FROM roster_image WHERE import = \(id) ORDER BY turn DESC")
        do {
            try attempt {
                for image in images { try restore(try image.text(0), try image.bytes(1)) }
            }
        } catch StorageError.foreignKeyViolation {
            return false
        }
        try run(
            "INSERT INTO roster_undo (import, at, undone_by) VALUES (\(id), \(permit.at), \(permit.author))")
        try run("DELETE FROM roster_image WHERE import = \(id)")
        return true
    }

    /// Forgets what can no longer be undone.
    package func deleteRosterImages(before moment: Instant) throws {
        try run(
            """
            DELETE FROM roster_image WHERE import IN (SELECT id FROM roster_import WHERE at < \(moment))
            """)
    }

    private func restore(_ kind: String, _ content: [UInt8]) throws {
        switch RosterImages.Kind(rawValue: kind) {
        case .departments: try delete(RowImage.ids(in: content).reversed(), from: "department", key: "id")
        case .workplaces: try delete(RowImage.ids(in: content), from: "workplace", key: "id")
        case .added:
            for table in RosterImages.tables.reversed() {
                try delete(RowImage.ids(in: content), from: table.name, key: table.key)
            }
        case .person: try restorePerson(try RowImage.rows(in: content))
        case nil: throw StorageError.fault(StorageFault("an image of an unknown kind"))
        }
    }

    private func restorePerson(_ image: [(table: Int, values: [SQLValue])]) throws {
        guard let own = image.first, own.table == 0, own.values.count == 4 else {
            throw StorageError.fault(StorageFault("an image without a person"))
        }
        for table in RosterImages.tables.dropFirst() {
            try run(SQL(unchecked: "DELETE FROM \(table.name) WHERE person = ") + "\(own.values[0])")
        }
        try run(
            """
            UPDATE person SET number_index = \(own.values[1]), identity = \(own.values[2])
            WHERE id = \(own.values[0])
            """)
        for (table, values) in image.dropFirst() where RosterImages.tables.indices.contains(table) {
            let target = RosterImages.tables[table]
            let head = SQL(unchecked: "INSERT INTO \(target.name) (\(target.columns)) VALUES")
            var batch = RowBatch(head, columns: values.count)
            try batch.add(values, on: self)
            try batch.flush(on: self)
        }
    }

    private func delete(_ ids: [Int], from table: String, key: String) throws {
        for start in stride(from: 0, to: ids.count, by: 500) {
            let part = Array(ids[start..<min(start + 500, ids.count)])
            // One by one where rows refer to each other: children were made after their parents.
            if table == "department" {
                for id in part { try run("DELETE FROM department WHERE id = \(id)") }
            } else {
                try run(SQL(unchecked: "DELETE FROM \(table) WHERE \(key) IN ") + "\(list: part)")
            }
        }
    }
}
