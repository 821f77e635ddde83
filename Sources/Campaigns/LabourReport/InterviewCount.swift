package import Organisation

/// 面接指導を受けた労働者数, as a clerk or an implementer entered it: heads, by the class of the physician who
/// interviewed them. It is never counted from anything else, and never guessed.
package struct InterviewCount: Hashable, Sendable {
    package let heads: [ReporterClass: Int]
    package let at: Instant
    package let by: AccountID

    package init(_ heads: [ReporterClass: Int], at: Instant, by: AccountID) {
        self.heads = heads
        self.at = at
        self.by = by
    }

    package var total: Int { heads.values.reduce(0, +) }

    /// The class of the physician who had most; blank when nobody was interviewed (L-26).
    package var physician: ReporterClass.Told { ReporterClass.most(heads) }
}
