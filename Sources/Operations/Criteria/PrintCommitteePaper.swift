import Campaigns
import Documents
package import Organisation
import Reports

extension Office {
    /// 衛生委員会用資料: the lines asked about, in rounded shares that identify nobody. The same look at the same
    /// answers as the page, under the same function.
    package func committeePaper(
        _ question: CriteriaQuestion, at id: ImplementationID, as who: Principal, request: Int = 0
    ) async throws -> [UInt8] {
        let study = try await studyCriteria(question, at: id, as: who, request: request)
        let (paper, now) = (CommitteePaper(study, question, company: companyName), outside.now())
        return try await press.make { kit in try paper.file(created: now, kit: kit).bytes }
    }
}

extension CommitteePaper {
    init(_ study: CriteriaStudy, _ question: CriteriaQuestion, company: String) {
        let draft = study.implementation
        self.init(
            company: company, workplace: draft.workplace.name, campaign: draft.campaign.name,
            isCommittee: draft.hearingKind == .committee, proposal: question.base, target: question.target,
            last: study.reference.map(LastYear.init))
    }
}

extension CommitteePaper.LastYear {
    init(_ year: ReferenceYear) {
        self.init(
            campaign: year.campaign, workplace: year.workplace,
            figures: year.figures.map {
                CommitteePaper.Figures(proposal: $0.base.share, example: $0.example?.share)
            })
    }
}
