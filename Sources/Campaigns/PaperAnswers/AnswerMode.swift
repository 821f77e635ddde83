/// How somebody answers this time. Whoever changes it ends what was begun the other way (S2-16).
package enum AnswerMode: String, CaseIterable, Sendable {
    /// By the own link: the way of everybody for whom nothing else was entered.
    case screen
    /// On the printed questionnaire; the clerk types it.
    case paper
}
