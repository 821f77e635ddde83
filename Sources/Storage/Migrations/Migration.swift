/// One step of a schema. Once released it is never edited: the next change is a new migration.
package struct Migration: Sendable {
    package let id: String
    package let statements: [SchemaStatement]

    package init(id: String, statements: [SchemaStatement]) {
        self.id = id
        self.statements = statements
    }
}

/// A statement of a migration, written once for both engines.
///
/// A string literal uses type words: `{int}`, `{text}`, `{bytes}`, `{bool(column)}`, `{instant(column)}`,
/// `{day(column)}`. The last three name their column for the CHECK they bring along; NOT NULL is written after them.
/// On SQLite every table becomes STRICT.
package enum SchemaStatement: Sendable, ExpressibleByStringLiteral {
    case template(String)
    /// UPDATE and DELETE are refused by the database. `deletable` leaves DELETE to a retention period.
    case appendOnly(table: String, deletable: Bool)
    /// INSERT is refused by the database while the condition holds; it may name columns of `NEW`.
    case refusingInsert(table: String, condition: String)
    /// DELETE, refused so far, is allowed for rows for which the condition holds; it may name columns of `OLD`.
    case deletableWhen(table: String, condition: String)
    /// For the rare statement that the common subset cannot say.
    case either(sqlite: String, postgres: String)

    package init(stringLiteral text: String) {
        self = .template(text)
    }

    package static func appendOnly(_ table: String) -> SchemaStatement {
        .appendOnly(table: table, deletable: false)
    }
}

/// Why a schema was left alone. The program must not go on with it.
package enum MigrationError: Error, Hashable, Sendable {
    /// The data were written by a newer release; the id is that of its first unknown migration.
    case newer(id: String)
    /// This migration has changed since it was run.
    case altered(id: String)
}

extension MigrationError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .newer(let id): "the data belong to a newer release (migration \(id))"
        case .altered(let id): "migration \(id) has changed since it was run"
        }
    }
}
