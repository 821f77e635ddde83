extension Paths {
    /// GET: what lines would have chosen last time. Query: `method target move` and the lines of the method.
    func criteriaStudy(at campaign: Segment) -> String { self.campaign(campaign) + "/criteria-study" }
    /// POST: the same as a form; answers with the address that holds the question.
    func criteriaQuestions(at campaign: Segment) -> String { self.campaign(campaign) + "/criteria-questions" }
    /// GET: 衛生委員会用資料, with the same query.
    func committeePaper(at campaign: Segment) -> String { self.campaign(campaign) + "/committee-paper" }
    /// POST: what the committee said, `day attended opinion` and the lines.
    func committeeRecords(at campaign: Segment) -> String { self.campaign(campaign) + "/committee-records" }
}
