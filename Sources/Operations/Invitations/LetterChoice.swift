package import Organisation

/// Whose letters are printed.
package enum LetterChoice: Hashable, Sendable {
    package enum Whom: String, CaseIterable, Sendable {
        /// Still asked, and no mail reaches them.
        case withoutMail
        /// Everybody who is still asked.
        case unanswered
    }

    /// A department with everything below it, or all; `part` counts from 1.
    case several(Whom, DepartmentID?, part: Int)
    case one(InvitationID)
}

/// Who is to get a letter, in the order in which letters are printed.
package struct LetterLine: Hashable, Sendable {
    package let invitation: InvitationID
    package let number: String
    package let name: String
    package let place: String
    package let isReachedByMail: Bool
    package let printedAt: Instant?
}
