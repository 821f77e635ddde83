package import Organisation

extension Implementation {
    /// Whoever came after the opening may be invited while people can answer, or will be able to.
    package func inviteJoiners(at now: Instant) throws(Refusal) {
        switch answering(at: now) {
        case .open: return
        case .notYet: if phase == .draft { throw .notOpened }
        case .over: throw .notAnswering(.over)
        case .closed: throw .alreadyClosed
        }
    }
}
