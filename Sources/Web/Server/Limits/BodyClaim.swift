import Synchronization

/// What one request has taken of the memory for large bodies, to be given back when it has been answered.
final class BodyClaim: Sendable {
    private let bodies: LargeBodies
    private let taken = Atomic<Int>(0)

    init(_ bodies: LargeBodies) { self.bodies = bodies }

    /// - Parameter total: bytes of the body so far.
    func grow(to total: Int) throws(PageRefusal) {
        let more = total - LargeBodies.small - taken.load(ordering: .relaxed)
        guard more > 0 else { return }
        guard bodies.take(more) else { throw .busy(retryAfter: DoorAnswer.retryAfter) }
        taken.add(more, ordering: .relaxed)
    }

    func end() { bodies.give(back: taken.exchange(0, ordering: .relaxed)) }
}
