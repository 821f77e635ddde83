package import Organisation

extension Batch {
    /// The record is signed when everybody is decided and all is confirmed, by whoever confirmed the need: that person
    /// judged (S4-23, S4-37).
    package func sign(by account: AccountID) throws(NeedRecordRefusal) {
        guard members > 0, undecided == 0, missingConfirmations.isEmpty else { throw .notConfirmed }
        guard confirmedBy[.needDecided] == account else { throw .otherSigner }
    }

    /// A paper can leave once there is a list, and not in the future.
    package func send(on day: Day, tracking: String, today: Day) throws(NeedRecordRefusal) {
        guard day >= closedAt.day, day <= today else { throw .dayWrong }
        guard NeedRecordLimits.isTracking(tracking) else { throw .trackingWrong }
    }

    package func receive(
        sentOn: Day?, on day: Day, by name: String, tracking: String, today: Day
    ) throws(NeedRecordRefusal) {
        try send(on: day, tracking: tracking, today: today)
        if let sentOn { try send(on: sentOn, tracking: tracking, today: day) }
        guard !name.allSatisfy(\.isWhitespace), name.count <= NeedRecordLimits.longestName else {
            throw .nameWrong
        }
    }
}

package enum NeedRecordLimits {
    package static let longestName = 60
    /// Characters of the implementer's reason.
    package static let longestReason = 200
    /// A picture of a page or a PDF of the list; larger ones are scanned with fewer dots.
    package static let mostBytes = 5 << 20

    /// Digits, letters and hyphens as carriers print them; none is fine.
    package static func isTracking(_ text: String) -> Bool {
        text.utf8.count <= 30 && text.utf8.allSatisfy { $0 == 45 || (48...57).contains($0) || isLetter($0) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte & 0xDF) }
}

/// Where the confirmation of a batch stands, on screen and on paper (S4-32, S4-34).
package struct NeedRecordState: Hashable, Sendable {
    package enum Step: String, CaseIterable, Sendable { case judging, confirming, unsigned, outdated, signed }

    package let step: Step
    /// Days since the closing, while nothing is signed or received.
    package let waiting: Int?

    package init(_ batch: Batch, newest: KeptNeedRecord?, data: String, today: Day) {
        if newest?.facts.data == data, newest?.kind == .signed {
            step = .signed
        } else if batch.undecided > 0 {
            step = .judging
        } else if !batch.missingConfirmations.isEmpty {
            step = .confirming
        } else {
            step = newest?.kind == .signed ? .outdated : .unsigned
        }
        waiting = step == .signed ? nil : max(0, today.daysSince1970 - batch.closedAt.day.daysSince1970)
    }
}
