extension Paths {
    /// GET: the question, the request and the own word so far. POST: `act=agree|decline|request|withdraw text
    /// confirmed`; without `confirmed=yes` it shows what the word does and asks once more.
    func ownConsent(about sheet: Segment) -> String { result(sheet) + "/consent" }

    /// 提供された結果: what the employer got by consent or request.
    var employerCopies: String { under("employer-copies") }
    func employerCopy(_ copy: Segment) -> String { under("employer-copies/" + copy.text) }

    /// Who asked for the interview or for a consultation.
    func requests(of batch: Segment) -> String { review(of: batch) + "/requests" }
    /// POST: the interview is necessary after all.
    func needRevision(on sheet: Segment) -> String { self.sheet(sheet) + "/revision" }

    /// POST: whether people are asked, and for how much.
    func consentPlan(at campaign: Segment) -> String { self.campaign(campaign) + "/consent-plan" }
}
