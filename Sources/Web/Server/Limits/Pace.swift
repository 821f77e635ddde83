import NIOCore

/// How long a sender or a reader at the other end may take: some seconds for nothing, then only as long as bytes
/// move, and never longer than the longest. A whole upload over a slow line fits; one byte every few seconds does not.
struct Pace: Sendable, Hashable {
    var grace: TimeAmount
    /// What a slow but honest line carries.
    var bytesPerSecond: Int
    var longest: TimeAmount

    static let body = Pace(grace: .seconds(20), bytesPerSecond: 16_384, longest: .seconds(600))
    static let answer = Pace(grace: .seconds(20), bytesPerSecond: 16_384, longest: .seconds(600))

    /// The time allowed for so many bytes.
    func allowed(_ bytes: Int) -> TimeAmount {
        let earned = min(Int64(bytes) * 1_000_000_000 / Int64(bytesPerSecond), longest.nanoseconds)
        return min(.nanoseconds(grace.nanoseconds + earned), longest)
    }
}

/// One body under way, in or out.
struct Passage: Sendable {
    let began: NIODeadline
    private(set) var bytes = 0
    /// Set when there is no more reason to wait.
    private(set) var cutOff: NIODeadline?

    init(began: NIODeadline) { self.began = began }

    mutating func add(_ count: Int) { bytes += count }

    mutating func cutOff(at end: NIODeadline) { cutOff = min(cutOff ?? end, end) }

    func deadline(_ pace: Pace) -> NIODeadline {
        let paced = began + pace.allowed(bytes)
        return cutOff.map { min($0, paced) } ?? paced
    }
}
