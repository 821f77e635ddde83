package import Organisation

/// What a person must be told before they answer: purpose, who is asked, period, who carries it out, that it
/// is voluntary, who sees what, no disadvantage, whom to ask (the ministry's sample invitation).
package struct CheckInvitation: Hashable, Sendable {
    package let company: String
    package let campaign: String
    package let itemCount: Int
    package let firstDay: Day
    package let lastDay: Day
    package let implementers: [String]
    package let clerks: [String]
    package let link: String
    package let desk: Desk

    package init(
        company: String, campaign: String, itemCount: Int, firstDay: Day, lastDay: Day,
        implementers: [String],
        clerks: [String], link: String, desk: Desk
    ) {
        self.company = company
        self.campaign = campaign
        self.itemCount = itemCount
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.implementers = implementers
        self.clerks = clerks
        self.link = link
        self.desk = desk
    }

    package func linked(to link: String) -> CheckInvitation {
        CheckInvitation(
            company: company, campaign: campaign, itemCount: itemCount, firstDay: firstDay, lastDay: lastDay,
            implementers: implementers, clerks: clerks, link: link, desk: desk)
    }

    /// Six items a minute is a calm pace.
    var minutes: Int { max(1, (itemCount + 5) / 6) }
}
