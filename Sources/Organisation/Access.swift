/// One look at a person's data, as the person sees it.
package struct Access: Hashable, Sendable {
    package enum Kind: String, Sendable {
        /// The person's own record was opened (開いた).
        case opened
        /// A list that names the person was shown (一覧で確認).
        case listed
        /// The need of the interview was decided.
        case decided
        /// What the person asked about the own data was opened or answered (L-34).
        case asked
        /// A letter with a link to the person's form was printed.
        case printed
        /// The result was printed, to be handed over in an envelope.
        case resultPrinted
        /// What the person wrote on the paper form was entered.
        case formEntered
        /// Another link to the person's form was made.
        case relinked
        /// The person was moved to paper, or back to the screen.
        case moved
        /// What the person answered on paper was typed, or the typing thrown away.
        case typed
        /// A code for another own secret was issued.
        case codeIssued
        /// Another own secret was chosen by such a code.
        case secretRenewed
        /// The person took a sent sheet back.
        case withdrawn
    }

    package let at: Instant
    package let kind: Kind
    /// `account`, `link`, `person` or `system:…`.
    package let actorKind: String
    package let actor: Int
    package let basis: String

    package init(at: Instant, kind: Kind, actorKind: String, actor: Int, basis: String) {
        self.at = at
        self.kind = kind
        self.actorKind = actorKind
        self.actor = actor
        self.basis = basis
    }
}
