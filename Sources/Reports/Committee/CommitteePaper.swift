package import Campaigns
package import StressCheck

/// 衛生委員会用資料: what is proposed, in plain words, with shares that identify nobody (decision 0022).
package struct CommitteePaper: Hashable, Sendable {
    package let company: String
    package let workplace: String
    package let campaign: String
    /// Under 50 people the workers are heard instead of a committee.
    package let isCommittee: Bool
    package let proposal: Criteria
    package let target: TargetShare
    /// nil in a company's first year.
    package let last: LastYear?

    package init(
        company: String, workplace: String, campaign: String, isCommittee: Bool, proposal: Criteria,
        target: TargetShare, last: LastYear?
    ) {
        self.company = company
        self.workplace = workplace
        self.campaign = campaign
        self.isCommittee = isCommittee
        self.proposal = proposal
        self.target = target
        self.last = last
    }

    package struct LastYear: Hashable, Sendable {
        package let campaign: String
        package let workplace: String
        /// nil where too few answered.
        package let figures: Figures?

        package init(campaign: String, workplace: String, figures: Figures?) {
            self.campaign = campaign
            self.workplace = workplace
            self.figures = figures
        }
    }

    /// Only what may be printed: rounded when it is made, so that no count gets near the page.
    package struct Figures: Hashable, Sendable {
        /// To the nearest ten.
        package let answers: Int
        package let proposal: RoundedShare
        /// In whole percents, where the share is a figure.
        package let interval: ClosedRange<Int>?
        package let example: ExampleShare

        package init(proposal: ShareEstimate, example: ShareEstimate?) {
            answers = (proposal.total + 5) / 10 * 10
            self.proposal = RoundedShare(proposal)
            if case .about = self.proposal { interval = proposal.percentInterval } else { interval = nil }
            self.example = ExampleShare(example, beside: proposal)
        }
    }

    /// The manual's example beside the proposal: two figures that differ by a few people would name them.
    package enum ExampleShare: Hashable, Sendable {
        case same
        /// Fewer than ten people lie between the two.
        case close
        case apart(RoundedShare)

        init(_ example: ShareEstimate?, beside proposal: ShareEstimate) {
            let between = abs((example?.count ?? 0) - proposal.count)
            switch example {
            case nil: self = .apart(.withheld)
            case proposal?: self = .same
            case _ where between < SumDistribution.leastJudged: self = .close
            case let example?: self = .apart(RoundedShare(example))
            }
        }
    }
}
