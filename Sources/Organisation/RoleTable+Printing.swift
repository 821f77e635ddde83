extension RoleTable {
    /// A role as held over everything, or limited to departments: a column of the printed table.
    package struct Column: Hashable, Sendable {
        package let role: Role
        package let scoped: Bool

        package var name: String { scoped ? role.rawValue + " 1–3" : role.rawValue }
    }

    package static var columns: [Column] {
        Role.allCases.flatMap { [Column(role: $0, scoped: false), Column(role: $0, scoped: true)] }.filter {
            column in
            Function.allCases.contains { reach(column.role, $0, scoped: column.scoped) != nil }
                && !(column.scoped && !Role.assignable.contains(column.role))
        }
    }

    /// The table as `docs/roles.md`: one row per function, one column per role that has any.
    package static var markdown: String {
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
            let cells = columns.map { reach($0.role, function, scoped: $0.scoped)?.rawValue ?? "" }
            let health = function.opensHealthData ? "yes" : ""
            let head = "| \(function.rawValue) | \(function.purpose.rawValue) | \(health) | "
            lines.append(head + cells.joined(separator: " | ") + " |")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
