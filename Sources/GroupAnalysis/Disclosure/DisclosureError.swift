/// Why something is not published or not accepted.
public enum DisclosureError: Error, Hashable, Sendable {
    /// A rule set below the law's limits.
    case lowered
    /// Not a day of the form YYYY-MM-DD.
    case badDay(String)
    /// No rule set holds on that day.
    case noRules(String)
    /// An exception without its record, or for too few people.
    case exceptionNotValid
    /// A table was asked for a dimension or unit that is not there, or a cross below the company (SD-R4).
    case noSuchTable(dimension: String)
    /// Late or removed sheets would show by subtraction: the earlier publication stands (SD-R5).
    case waits
    /// Together with what the ledger holds, some people would show by subtraction (SD-R9).
    case wouldShowFew
    /// The bytes are no publication of this ledger.
    case notInLedger
    /// The ledger was altered: a digest does not fit.
    case ledgerAltered
}
