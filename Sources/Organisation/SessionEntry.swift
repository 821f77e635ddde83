/// One of an account's sessions, as its owner sees it.
package struct SessionEntry: Hashable, Sendable {
    /// Of the session's secret. Names the session; nobody can resume it by this.
    package let hash: [UInt8]
    package let createdAt: Instant
    package let seenAt: Instant

    package init(hash: [UInt8], createdAt: Instant, seenAt: Instant) {
        self.hash = hash
        self.createdAt = createdAt
        self.seenAt = seenAt
    }
}
