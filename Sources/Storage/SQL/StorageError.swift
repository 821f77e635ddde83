/// What a caller of the database can act on. Texts name tables and columns, never values.
package enum StorageError: Error, Hashable, Sendable {
    case uniqueViolation(table: String?)
    case foreignKeyViolation
    /// A CHECK, a NOT NULL, or an append-only table that was to be changed.
    case checkViolation
    /// Disk full, read only, connection lost, locked too long: nothing was stored, and it may work later.
    case unavailable
    case fault(StorageFault)
}

/// A mistake of ours: a statement that does not compile, a column of another type, a broken record.
package struct StorageFault: Error, Hashable, Sendable {
    package let reason: String

    init(_ reason: String) {
        self.reason = reason
    }

    static func column(_ column: Int, wanted: String) -> StorageFault {
        StorageFault("column \(column) is not \(wanted)")
    }
}

extension StorageError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .uniqueViolation(let table): "unique violation in \(table ?? "a table")"
        case .foreignKeyViolation: "foreign key violation"
        case .checkViolation: "check violation"
        case .unavailable:
            "reading or writing is not possible now; look at free space, permissions and the database"
        case .fault(let fault): fault.description
        }
    }
}

extension StorageFault: CustomStringConvertible {
    package var description: String { "storage fault: \(reason)" }
}
