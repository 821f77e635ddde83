import Organisation
import TestSupport
import Testing

@testable import Operations

@Suite struct `The figures of a service` {
    @Test(arguments: Engine.all) func `count what waits and what was stored, of all companies together`(
        _ engine: Engine
    ) async throws {
        try await withOffices(engine) { made in
            let before = await made.offices.figures()
            #expect(before.databases == 2 && before.queued == 0 && before.hashingRefused == 0)
            _ = try await made.house.newAccount("新しい係", .humanResources)
            let waiting = await made.offices.figures()
            #expect(waiting.outboxWaiting == (before.outboxWaiting ?? 0) + 1)
            #expect(waiting.commits > before.commits)
            try await made.house.deliver()
            let after = await made.offices.figures()
            #expect(after.outboxWaiting == 0 && after.hashing == 0)
        }
    }
}
