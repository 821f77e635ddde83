/// Where a mail in the queue stands. What it is about stays inside (TH11).
package enum MailState: String, CaseIterable, Sendable {
    case waiting
    /// The server asked to come again, or was not there.
    case retrying
    case sent
    /// A server said that it will never take it.
    case refused
    /// 不達: taken, and given back later.
    case bounced
    /// There was no address to write to.
    case unaddressed
    /// Held back by a restore: it may have left before.
    case held

    /// Whether sending it again is for somebody to decide.
    package var isFailed: Bool { self == .refused || self == .bounced }
}

/// Mails of one state with one answer of a server. Sums only: nobody's name or address.
package struct MailAnswerCount: Hashable, Sendable {
    package let state: MailState
    /// The number of the server's reply, `550`; nil where none was reached or none was told.
    package let reply: Int?
    package let count: Int

    package init(state: MailState, reply: Int?, count: Int) {
        self.state = state
        self.reply = reply
        self.count = count
    }
}
