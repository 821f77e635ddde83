/// Names for what only the program decides. No form of ours has such a field and nothing reads one; whoever sends one tries
/// something, and the log says so.
enum ForeignFields {
    static let names: Set<String> = [
        "tenantId", "tenant_id", "personId", "person_id", "accountId", "account_id", "principal", "permit",
        "isAdmin", "is_admin", "admin", "roles", "grants", "isHighStress", "is_high_stress", "highStress",
        "verdict", "points", "releasedAt", "released_at", "decidedBy", "decided_by", "createdAt",
        "created_at",
    ]

    /// How many of them a form holds.
    static func count(in form: Form) -> Int {
        form.names.count { names.contains($0.hasSuffix("[]") ? String($0.dropLast(2)) : $0) }
    }
}
