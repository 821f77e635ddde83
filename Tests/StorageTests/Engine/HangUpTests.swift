import Organisation
import TestSupport
import Testing

@testable import Storage

@Suite struct `A write whose server hangs up before the commit` {
    // RE-02: nothing of the broken-off transaction is left, so the closure runs again as if it had never begun.
    @Test func `is stored once, on a new connection`() async throws {
        try await HangUp.onPostgres { tenant, line in
            try await line.breakOnce { gate in
                try await tenant.database.write { connection in
                    try Probe.insert(2, connection)
                    gate.passOnce()
                    try Probe.insert(4, connection)
                }
            }
            try await tenant.database.write { try Probe.insert(3, $0) }
            let stored = try await Probe.ids(tenant.database)
            #expect(stored == [2, 3, 4])
            #expect(line.gate.runs == 2)
        }
    }

    // What feeds a stream has fed it once already.
    @Test func `is given up where it may run once only`() async throws {
        try await HangUp.onPostgres { tenant, line in
            await #expect(throws: StorageError.unavailable) {
                try await line.breakOnce { gate in
                    try await tenant.database.write(
                        once { connection in
                            try Probe.insert(2, connection)
                            gate.passOnce()
                            try Probe.insert(4, connection)
                        })
                }
            }
            let stored = try await Probe.ids(tenant.database)
            #expect(stored.isEmpty)
            #expect(line.gate.runs == 1)
        }
    }

    // The people were sealed before the transaction began, and the second one must find them again.
    @Test func `brings every new person of an import, once`() async throws {
        try await HangUp.onPostgres { tenant, line in
            let rows = CompanyRows(
                tenant: tenant, clock: line.clock,
                door: Door(tenant, clock: line.clock.read, random: Randoms.system))
            let permit = rows.permit(.rosterImport)
            var change = RosterChange()
            change.departments = [Department(id: CompanyRows.sales, parent: nil, name: "営業部", position: 0)]
            change.workplaces = [Workplace(id: CompanyRows.workplace, name: "東京本社")]
            change.added = (1...1_001).map { person($0) }
            let added = change
            let sealed = try await tenant.database.read { $0.sealing(added, under: permit) }
            try await line.breakOnce { gate in
                try await tenant.database.write { db in
                    let roster = try db.loadRoster(on: permit.at.day)
                    _ = try db.moveRosterVersion(from: roster.version)
                    _ = try db.write(
                        sealed, kind: .file, digest: [1], counts: .init(), over: roster, under: permit)
                    gate.passOnce()
                    try db.run("UPDATE probe SET is_on = NULL")
                }
            }
            #expect(try await rows.count("person") == 1_001)
            #expect(line.gate.runs == 2)
        }
    }

    private func person(_ number: Int) -> PersonRecord {
        PersonRecord(
            id: PersonID(rawValue: number),
            identity: PersonIdentity(
                number: "\(number)", name: "人", kana: "", mail: "", sex: .male, birthDate: nil, language: .ja),
            workplace: CompanyRows.workplace, department: CompanyRows.sales, facts: EmploymentFacts())
    }
}

/// A server that ends all its connections while a closure waits at the gate.
private struct HangUp {
    let installation: Installation
    let clock: FixedClock
    let gate = Gate()

    static func onPostgres(_ work: (TenantHandle, HangUp) async throws -> Void) async throws {
        let clock = FixedClock()
        try await withInstallation(
            .postgres, clock: clock, schema: TenantSchema.migrations + [Probe.migration]
        ) {
            try await work($0.createTenant(name: "A"), HangUp(installation: $0, clock: clock))
        }
    }

    func breakOnce(_ write: @escaping @Sendable (Gate) async throws -> Void) async throws {
        _ = try await hangUp()
        try await withThrowingTaskGroup { group in
            group.addTask { [gate] in try await write(gate) }
            await gate.waitForArrival()
            _ = try await hangUp()
            gate.open()
            try await group.waitForAll()
        }
    }

    private func hangUp() async throws -> Int {
        try await installation.database.read { connection in
            try connection.rows(
                """
                SELECT pg_terminate_backend(a.pid, 5000) FROM pg_stat_activity a
                WHERE a.datname = current_database() AND a.pid <> pg_backend_pid()
                """
            ).count
        }
    }
}
