package import Organisation
import Synchronization

/// A clock that moves when told to.
package final class FixedClock: Sendable {
    private let moment: Mutex<Instant>

    /// 2026-11-21 16:01 in Tokyo unless told.
    package init(_ start: Instant = Instant(milliseconds: 1_795_244_460_000)) {
        moment = Mutex(start)
    }

    package var now: Instant { moment.withLock { $0 } }

    package func advance(seconds: Int) {
        moment.withLock { $0 = $0.adding(seconds: seconds) }
    }

    package func set(_ instant: Instant) {
        moment.withLock { $0 = instant }
    }

    /// In the shape in which the program takes its clock.
    package var read: @Sendable () -> Instant {
        { self.now }
    }
}
