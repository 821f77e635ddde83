package import Organisation
import Synchronization

/// A clock that the story sets, and that runs with the machine's once the story is told.
package final class DemoClock: Sendable {
    private let machine: @Sendable () -> Instant
    private let shift = Mutex(0)

    package init(machine: @escaping @Sendable () -> Instant) { self.machine = machine }

    package var now: @Sendable () -> Instant {
        { Instant(milliseconds: self.machine().milliseconds + self.shift.withLock { $0 }) }
    }

    /// Days from today, negative for the past; 0 goes back to the machine's time.
    package func stand(at days: Int) { shift.withLock { $0 = days * 86_400_000 } }
}
