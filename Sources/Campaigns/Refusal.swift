package import Organisation

/// A rule says no. Each case has a text for people in the pages; none carries personal data.
package enum Refusal: Error, Hashable, Sendable {
    case badField(Field)
    /// Opening needs what is listed (L-08).
    case missingForOpening([OpeningRequirement])
    case alreadyOpened
    case notOpened
    case alreadyClosed
    case notClosed
    /// So many examinees of the batch have no decision (L-09, S4-33).
    case undecided(Int)
    /// The three confirmations are not complete (S4-18).
    case unconfirmed([ReviewConfirmation])
    case alreadyReleased
    case alreadyFrozen
    /// Answers are missing; the numbers of the items.
    case itemsMissing([Int])
    /// The campaign takes no answers now.
    case notAnswering(AnsweringState)
    /// Other answers were already sent for this invitation.
    case alreadySent
    /// A link is of no use to who answers on paper.
    case answersOnPaper
    case secretAlreadyChosen
    case wrongSecret
    /// Too many wrong tries; may be tried again after so many seconds.
    case tryLater(seconds: Int)
    case linkUnknown
    case unqualifiedImplementer
    case roleConflict
    /// The health-side role and the personnel authority of one person meet over so many people (L-01, L-03).
    case authorityOverExaminees(Int)
    /// The password must be given again before this step.
    case confirmFirst
    /// The account to be let in again reaches farther than whoever asks.
    case beyondOwnReach
    case inUse
    case rosterChanged
    case rosterHasErrors
    case nobodyToInvite
    /// A reminder would go to so few that it would point at somebody.
    case tooFewToRemind(Int)
    /// A late round with fewer answers than this ends on its last day only.
    case tooFewToClose(Int)
    case emptyBatch
    /// An unstated sex leaves no verdict by the deciding method; the implementer must open the person.
    case decideOneByOne(Int)
    /// Somebody else decided in the meantime, or the answers differ from what was shown.
    case changedMeanwhile
    /// A change of departments, attributes or workplaces.
    case structure(StructureRefusal)

    package enum Field: String, Sendable {
        case campaignName, period, accountName, mail, password, secret, committeeDay, department, decision,
            threshold
        case companyName, workplaceName, scope, person, proof, value
    }
}
