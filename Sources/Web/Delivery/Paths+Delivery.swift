extension Paths {
    /// POST: how results reach people there, in a draft.
    func deliveryPlan(at campaign: Segment) -> String { self.campaign(campaign) + "/delivery-plan" }
    /// How results reach the people of an implementation.
    func delivery(at campaign: Segment) -> String { self.campaign(campaign) + "/delivery" }
    /// POST: the person of a number. A number has no place in an address.
    func deliverySearches(at campaign: Segment) -> String { delivery(at: campaign) + "/searches" }
    /// POST: another way for one person.
    func deliveryChoices(at campaign: Segment) -> String { delivery(at: campaign) + "/choices" }
    /// GET: the letters of a released batch. POST: prints them.
    func resultLetters(of batch: Segment) -> String { review(of: batch) + "/letters" }
    /// POST: letters were handed over or posted.
    func paperRecords(of batch: Segment) -> String { resultLetters(of: batch) + "/records" }
    /// POST: what somebody wrote on the paper form.
    func consentForms(of batch: Segment) -> String { resultLetters(of: batch) + "/forms" }
}
