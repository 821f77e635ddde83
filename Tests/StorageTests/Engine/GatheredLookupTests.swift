import Dispatch
import Synchronization
import TestSupport
import Testing

@testable import Storage

@Suite struct `Look-ups that are made together` {
    private struct Mistake: Error {}

    /// A reading that is held until the test lets it go on, and what it was asked for.
    private final class Reading: Sendable {
        let gate = Gate()
        let asked = Mutex<[Set<String>]>([])
        let fails: Bool

        init(fails: Bool = false) { self.fails = fails }

        var calls: [Set<String>] { asked.withLock(\.self) }

        func lookup(queueLimit: Int = 100) -> GatheredLookup<String, Int> {
            GatheredLookup(queueLimit: queueLimit) { keys in try await self.find(keys) }
        }

        /// The length of every word but the empty one.
        private func find(_ keys: [String]) async throws -> [String: Int] {
            let isFirst = asked.withLock { asked in
                asked.append(Set(keys))
                return asked.count == 1
            }
            if isFirst {
                await withCheckedContinuation { continuation in
                    // Not on a thread of the tasks, of which there are few.
                    DispatchQueue.global().async {
                        self.gate.pass()
                        continuation.resume()
                    }
                }
                if fails { throw Mistake() }
            }
            return Dictionary(uniqueKeysWithValues: keys.filter { !$0.isEmpty }.map { ($0, $0.count) })
        }
    }

    @Test func `ask once for all that came while a reading ran`() async throws {
        let reading = Reading()
        let lookup = reading.lookup()
        async let first = lookup.value(of: "a")
        await reading.gate.waitForArrival()
        let others = ["bb", "ccc", "bb", ""].map { word in Task { try await lookup.value(of: word) } }
        while lookup.queued < 4 { await Task.yield() }
        reading.gate.open()
        var found: [Int?] = []
        for other in others { found.append(try await other.value) }
        #expect(try await first == 1)
        #expect(found == [2, 3, 2, nil])
        #expect(reading.calls == [["a"], ["bb", "ccc", ""]])
        #expect(try await lookup.value(of: "dddd") == 4)
    }

    @Test func `fail for those who were in the reading, and for nobody else`() async throws {
        let reading = Reading(fails: true)
        let lookup = reading.lookup()
        let first = Task { try await lookup.value(of: "a") }
        await reading.gate.waitForArrival()
        let second = Task { try await lookup.value(of: "a") }
        while lookup.queued < 1 { await Task.yield() }
        reading.gate.open()
        await #expect(throws: Mistake.self) { try await first.value }
        #expect(try await second.value == 1)
    }

    @Test func `refuse whoever comes when too many wait`() async throws {
        let reading = Reading()
        let lookup = reading.lookup(queueLimit: 2)
        let first = Task { try await lookup.value(of: "a") }
        await reading.gate.waitForArrival()
        let early = ["b", "c"].map { word in Task { try await lookup.value(of: word) } }
        while lookup.queued < 2 { await Task.yield() }
        await #expect(throws: StorageError.unavailable) { try await lookup.value(of: "d") }
        reading.gate.open()
        for one in [first] + early { #expect(try await one.value == 1) }
    }

    @Test func `go on for the others when the first to ask gives up`() async throws {
        let reading = Reading()
        let lookup = reading.lookup()
        let first = Task { try await lookup.value(of: "a") }
        await reading.gate.waitForArrival()
        let second = Task { try await lookup.value(of: "bb") }
        while lookup.queued < 1 { await Task.yield() }
        first.cancel()
        reading.gate.open()
        #expect(try await second.value == 2)
    }

    @Test(arguments: [1, 2, 3, 5, 33, 64]) func `stand in few different statements`(_ count: Int) {
        let keys = SQL.roundedUp(Array(0..<count))
        #expect(keys.count.nonzeroBitCount == 1)
        #expect(Set(keys) == Set(0..<count))
    }
}
