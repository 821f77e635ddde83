extension RoleTable {
    /// A role as held over everything, or limited to departments: a column of the printed table.
    package struct Column: Hashable, Sendable {
        package let role: Role
        package let scoped: Bool

        package var name: String { scoped ? role.rawValue + " 1–3" : role.rawValue }
    }

    package static var columns: [Column] { columns(of: rows) }

    private static func columns(of rows: [Function: [Role: Extent]]) -> [Column] {
        let all = Role.allCases.flatMap { [Column(role: $0, scoped: false), Column(role: $0, scoped: true)] }
        return all.filter { column in
            let isPrinted = !column.scoped || Role.withVariants.contains(column.role)
            return isPrinted && rows.values.contains { reach(column, $0) != nil }
        }
    }

    private static func reach(_ column: Column, _ row: [Role: Extent]?) -> Reach? {
        column.scoped ? row?[column.role]?.scoped : row?[column.role]?.whole
    }

    /// The table as `docs/roles.md`: one row per function, one column per role that has any.
    package static var markdown: String { markdown(of: rows) }

    /// The same for another table: a test flips every cell of this one and looks for the difference.
    package static func markdown(of rows: [Function: [Role: Extent]]) -> String {
        let columns = columns(of: rows)
        var lines = [
            "# Who may do what",
            "",
            "Made from `Sources/Organisation/RoleTable.swift`; do not edit. Empty means refused.",
            "`own`: the own record. `subtree`: the departments of the grant. `appointed`: implementations at which",
            "the account is appointed; `appointedSubtree`: there, and of the grant's departments. `tenant`: everything",
            "in the tenant. `installation`: the list of tenants, nothing inside. `anyone`: without sign-in.",
            "`1–3`: the role limited to the own department's subtree of that level, or to a named department.",
            "",
            "| function | purpose | health data | " + columns.map(\.name).joined(separator: " | ") + " |",
            "|---|---|---|" + String(repeating: "---|", count: columns.count),
        ]
        for function in Function.allCases {
            let cells = columns.map { reach($0, rows[function])?.rawValue ?? "" }
            let health = function.opensHealthData ? "yes" : ""
            let head = "| \(function.rawValue) | \(function.purpose.rawValue) | \(health) | "
            lines.append(head + cells.joined(separator: " | ") + " |")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
