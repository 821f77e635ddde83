import Storage

/// What the rooms below say of themselves: figures of all companies together.
package struct ServiceFigures: Sendable, Hashable {
    package let databases: Int
    /// Writes that wait, of all databases and of the fullest.
    package let queued: Int
    package let longestQueue: Int
    /// Groups of writes stored since the start.
    package let commits: Int
    /// Companies that this node has not been unlocked for: there nobody can answer.
    package let lockedCompanies: Int
    /// Mails and other duties that have not left yet; nil when a database could not be asked.
    package let outboxWaiting: Int?
    /// Passwords waiting for their hash or being hashed, and those turned away since the start.
    package let hashing: Int
    package let hashingRefused: Int
}

extension Offices {
    /// A real write to the installation's database; throws when nothing can be stored now.
    package func proveWrite() async throws { try await installation.proveWrite() }

    package func figures() async -> ServiceFigures {
        let storage = await installation.figures()
        let hashing = passwords.figures
        return ServiceFigures(
            databases: storage.databases, queued: storage.queued, longestQueue: storage.longestQueue,
            commits: storage.commits, lockedCompanies: storage.locked, outboxWaiting: storage.outboxWaiting,
            hashing: hashing.inHand,
            hashingRefused: hashing.refused)
    }
}
