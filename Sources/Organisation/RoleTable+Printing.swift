extension RoleTable {
    /// The table as `docs/roles.md`: one row per function, one column per role that has any.
    package static var markdown: String {
        let roles = Role.allCases.filter { role in rows.values.contains { $0[role] != nil } }
        var lines = [
            "# Who may do what",
            "",
            "Made from `Sources/Organisation/RoleTable.swift`; do not edit. Empty means refused.",
            "`own`: the own record. `subtree`: the departments of the grant. `appointed`: implementations at which",
            "the account is appointed. `tenant`: everything in the tenant. `anyone`: without sign-in.",
            "",
            "| function | purpose | health data | " + roles.map(\.rawValue).joined(separator: " | ") + " |",
            "|---|---|---|" + String(repeating: "---|", count: roles.count),
        ]
        for function in Function.allCases {
            let cells = roles.map { reach($0, function)?.rawValue ?? "" }
            let health = function.opensHealthData ? "yes" : ""
            let head = "| \(function.rawValue) | \(function.purpose.rawValue) | \(health) | "
            lines.append(head + cells.joined(separator: " | ") + " |")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
