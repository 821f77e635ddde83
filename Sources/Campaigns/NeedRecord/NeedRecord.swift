package import Organisation

package struct NeedRecordID: Identifier {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
}

/// 面接指導要否判定記録 of a batch as it was kept: signed here, or come back on paper (S4-22, S4-32).
package struct KeptNeedRecord: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable { case signed, paper }

    /// Sealed together: what is said about the kept file.
    package struct Facts: Hashable, Sendable, Codable {
        /// `pdf`, `png`, `jpeg`.
        package var media = SharedFile.Kind.pdf.rawValue
        /// Bytes.
        package var size = 0
        /// SHA-256 of the file, in hexadecimal digits.
        package var file = ""
        /// SHA-256 over the answers and decisions of the batch at that moment, in hexadecimal digits.
        package var data = ""
        /// SHA-256 of the rule set, in hexadecimal digits.
        package var ruleSet = ""
        /// Who signed, or who received the paper.
        package var name = ""
        package var qualification: String?
        /// 追跡番号 of the envelope.
        package var tracking = ""
        /// Days as text, of a paper only.
        package var sentOn: String?
        package var receivedOn: String?

        package init() {}
    }

    package let id: NeedRecordID
    package let batch: BatchID
    /// From 1 within the batch.
    package let number: Int
    package let kind: Kind
    package let facts: Facts
    package let at: Instant
    package let by: AccountID

    package init(
        id: NeedRecordID, batch: BatchID, number: Int, kind: Kind, facts: Facts, at: Instant, by: AccountID
    ) {
        self.id = id
        self.batch = batch
        self.number = number
        self.kind = kind
        self.facts = facts
        self.at = at
        self.by = by
    }
}

/// The paper is on its way to the implementer and back.
package struct PaperSending: Hashable, Sendable {
    package let day: Day
    package let tracking: String
    package let by: AccountID

    package init(day: Day, tracking: String, by: AccountID) {
        self.day = day
        self.tracking = tracking
        self.by = by
    }
}

/// Why a record is not made. Says nothing about any result.
package enum NeedRecordRefusal: Error, Hashable, Sendable {
    /// Somebody is undecided, or a confirmation is missing.
    case notConfirmed
    /// Only who confirmed the need signs.
    case otherSigner
    /// The list is not the one that was shown.
    case changed
    /// To come, before the closing, or received before it was sent.
    case dayWrong
    case trackingWrong
    case nameWrong
    case file(SharedFile.Fault)
    case reasonTooLong
}
