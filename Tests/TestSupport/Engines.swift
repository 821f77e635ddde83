import Foundation
package import Storage

/// The two engines, as an argument of every storage test.
package enum Engine: String, CaseIterable, Sendable {
    case sqlite
    case postgres

    /// Given by scripts/with-postgres. One test fails when it is absent, the others go on without PostgreSQL.
    package static let postgresAddress = ProcessInfo.processInfo.environment["NAGI_TEST_POSTGRES"]

    static let turns = Turns(20)

    package static var all: [Engine] { postgresAddress == nil ? [.sqlite] : allCases }
}

/// An installation of a test's own, gone when the test is over.
@discardableResult
package func withInstallation<T: Sendable>(
    _ engine: Engine, clock: FixedClock = FixedClock(), schema: [Migration]? = nil,
    _ work: (Installation) async throws -> T
) async throws -> T {
    try await withGround(engine) { ground in
        let installation = try await ground.open(clock: clock, schema: schema)
        return try await finishing(work, with: installation) { await $0.close() }
    }
}

/// A fresh tenant with nothing in it: a directory of its own, or a schema of its own on the test server.
@discardableResult
package func withTenant<T: Sendable>(
    _ engine: Engine, clock: FixedClock = FixedClock(), schema: [Migration]? = nil,
    _ work: (TenantHandle) async throws -> T
) async throws -> T {
    guard engine == .postgres else {
        return try await withInstallation(engine, clock: clock, schema: schema) { installation in
            try await work(installation.createTenant(name: "凪テスト株式会社"))
        }
    }
    await Engine.turns.take()
    defer { Engine.turns.giveBack() }
    let installation = try await TestGround.shared.value.open(clock: clock, schema: schema)
    return try await finishing({ try await withTenant(of: $0, work) }, with: installation) {
        await $0.close()
    }
}

private func withTenant<T: Sendable>(
    of installation: Installation, _ work: (TenantHandle) async throws -> T
) async throws -> T {
    try await finishing(work, with: installation.createTenant(name: "凪テスト株式会社")) { tenant in
        try? await installation.removeTenant(tenant.id)
    }
}

/// Runs the work, then the ending, whether the work threw or not.
package func finishing<Value, T>(
    _ work: (Value) async throws -> T, with value: Value, _ end: (Value) async -> Void
) async throws -> T {
    do {
        let result = try await work(value)
        await end(value)
        return result
    } catch {
        await end(value)
        throw error
    }
}
