import Synchronization

/// Counts look-ups of links that do not exist, for each company and for the unknown words together, and makes a
/// series of them slow. What exists is never held up: a company behind one address, in which many people open
/// their links at nine, notices nothing of somebody who guesses.
package final class LinkMisses: Sendable {
    private struct Bucket {
        var left: Double
        var at: ContinuousClock.Instant
    }

    private struct State {
        var buckets: [String: Bucket] = [:]
        var waiting = 0
        var total = 0
    }

    /// Mistyped and expired links of a whole company come so many at once, and so many in a second.
    static let burst = 100.0
    static let perSecond = 1.0
    /// How long a miss too many waits for its answer; at most so many wait at a time.
    static let wait = Duration.seconds(2)
    static let mostWaiting = 200
    /// Words are free text from outside: no more than so many are kept apart.
    static let mostNames = 1_000

    private let state = Mutex(State())
    private let now: @Sendable () -> ContinuousClock.Instant
    private let pause: @Sendable (Duration) async -> Void

    package init(
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
        pause: @escaping @Sendable (Duration) async -> Void = { try? await Task.sleep(for: $0) }
    ) {
        self.now = now
        self.pause = pause
    }

    var total: Int { state.withLock(\.total) }

    /// Returns at once, or after a wait; throws "come back" when too many wait already.
    func miss(_ name: String) async throws(PageRefusal) {
        let isSlow = state.withLock { state -> Bool? in
            state.total += 1
            if Self.take(from: &state.buckets, name, now()) { return false }
            guard state.waiting < Self.mostWaiting else { return nil }
            state.waiting += 1
            return true
        }
        guard let isSlow else { throw .tooMany(retryAfter: 60) }
        if isSlow {
            await pause(Self.wait)
            state.withLock { $0.waiting -= 1 }
        }
    }

    private static func take(
        from buckets: inout [String: Bucket], _ name: String, _ now: ContinuousClock.Instant
    ) -> Bool {
        if buckets[name] == nil, buckets.count >= mostNames {
            buckets = buckets.filter { $0.value.at.duration(to: now) < .seconds(burst / perSecond) }
            if buckets.count >= mostNames { return false }
        }
        var bucket = buckets[name] ?? Bucket(left: burst, at: now)
        let parts = bucket.at.duration(to: now).components
        bucket.left = min(
            burst, bucket.left + perSecond * (Double(parts.seconds) + Double(parts.attoseconds) / 1e18))
        bucket.at = now
        defer { buckets[name] = bucket }
        guard bucket.left >= 1 else { return false }
        bucket.left -= 1
        return true
    }
}
