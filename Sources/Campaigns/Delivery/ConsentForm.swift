package import Organisation

/// 用紙: what somebody ticked on the form that came with the letter, and the day on which it reached a clerk.
package struct ConsentForm: Hashable, Sendable {
    package let answer: ConsentAsk?
    package let asksForInterview: Bool
    package let receivedOn: Day

    /// - Parameter agrees: nil where neither answer is ticked.
    package init(agrees: Bool?, asksForInterview: Bool, receivedOn: Day) {
        answer = agrees.map { $0 ? .agree : .decline }
        self.asksForInterview = asksForInterview
        self.receivedOn = receivedOn
    }

    package var asks: [ConsentAsk] { [answer, asksForInterview ? .request : nil].compactMap(\.self) }

    /// The moment that counts for the window and for the delivery: the end of that day, or now.
    ///
    /// - Throws: `dayWrong` for a day before the release or to come, `nothingWritten`.
    package func moment(releasedAt: Instant, now: Instant) throws(DeliveryRefusal) -> Instant {
        guard !asks.isEmpty else { throw .nothingWritten }
        guard receivedOn >= releasedAt.day, receivedOn <= now.day else { throw .dayWrong }
        return min(now, receivedOn.end.adding(seconds: -1))
    }
}
