import TestSupport

@testable import Storage

/// A tenant with an audit to look at and to break.
enum AuditSample {
    static let at = FixedClock().now

    static func row(_ number: Int) -> AuditRow {
        AuditRow(
            at: at, actorKind: "account", actor: number, function: "result.view", objectKind: "sheet",
            object: 7,
            basis: "consent:12", purpose: "care", outcome: "read", request: "r1")
    }

    /// A tenant with this many rows, written in groups.
    static func tenant(_ engine: Engine, rows: Int, _ work: (TenantHandle) async throws -> Void) async throws
    {
        try await withTenant(engine, schema: Probe.schema) { tenant in
            for start in stride(from: 1, through: rows, by: 5) {
                _ = await tenant.database.writeTogether(
                    (start..<min(start + 5, rows + 1)).map { number in
                        { try Audit.append(row(number), on: $0) }
                    })
            }
            try await work(tenant)
        }
    }
}

extension TenantHandle {
    /// What somebody can do who has the database but not the key.
    func tamper(_ statements: SQL...) async throws {
        try await database.write { connection in
            try connection.becomeOwner()
            if connection.dialect == .sqlite {
                try connection.run("DROP TRIGGER IF EXISTS audit_refuses_update")
                try connection.run("DROP TRIGGER IF EXISTS audit_refuses_delete")
            } else {
                try connection.run("ALTER TABLE audit DISABLE TRIGGER USER")
            }
            for statement in statements { try connection.run(statement) }
        }
    }
}
