/// A share as it may stand on a paper for the committee: it names no number of people under ten (SD-R1, SD-R7).
package enum RoundedShare: Hashable, Sendable {
    /// About so many percent.
    case about(Int)
    /// Fewer than ten people were chosen: less than so many percent, which is ten people of all.
    case under(Int)
    /// Fewer than ten people were not chosen: more than so many percent.
    case over(Int)
    /// Too few answers for any figure.
    case withheld

    package init(_ share: ShareEstimate) {
        let least = SumDistribution.leastJudged
        guard share.total >= least else {
            self = .withheld
            return
        }
        // Ten people of all, rounded up to whole percents.
        let ten = (least * 100 + share.total - 1) / share.total
        if share.count < least {
            self = ten < 100 ? .under(ten) : .withheld
        } else if share.total - share.count < least {
            self = .over(100 - ten)
        } else {
            self = .about(share.percent)
        }
    }
}
