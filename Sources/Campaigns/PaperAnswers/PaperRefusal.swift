/// Why a questionnaire on paper is not taken, or the way of answering not changed.
package enum PaperRefusal: Error, Hashable, Sendable {
    /// The person answers on screen: the way has to be changed first.
    case notOnPaper
    /// A sheet is there; it has to be taken back first, on screen by the person.
    case answered
    /// There is no typed sheet, or it went to the implementer.
    case nothingTyped
    case notAnswering(AnsweringState)
    case blank
    /// Numbers of the items that the two typings do not agree on.
    case differs([Int])
    /// The day on the paper lies outside the period, or is still to come.
    case dayOutside
}
