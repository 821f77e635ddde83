extension Paths {
    /// GET: who answers on paper.
    func paperAnswers(at campaign: Segment) -> String { self.campaign(campaign) + "/paper-answers" }
    /// POST: the person of a number. A number has no place in an address.
    func paperAnswerSearches(at campaign: Segment) -> String { paperAnswers(at: campaign) + "/searches" }
    /// POST: to paper, or back to the screen.
    func answerModes(at campaign: Segment) -> String { paperAnswers(at: campaign) + "/modes" }
    /// GET: the form to type one person's paper. POST: a typing.
    func paperEntry(at campaign: Segment, of invitation: Segment) -> String {
        paperAnswers(at: campaign) + "/" + invitation.text
    }
    /// POST: throws away what was typed.
    func discardedEntries(at campaign: Segment, of invitation: Segment) -> String {
        paperEntry(at: campaign, of: invitation) + "/discarded"
    }
}
