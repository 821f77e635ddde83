package import Campaigns
package import Organisation
import Storage

/// A stress check that a person can answer, now or soon: what it is called and how to get to it. Nothing of it depends
/// on what was answered, and none of it opens a form.
package struct OpenCheck: Sendable, Hashable {
    package let campaign: Campaign
    package let workplace: String
    /// Before the first day it is still to come.
    package let isOpen: Bool
    package let isAnswered: Bool
    /// When the newest link of it was made that still works; nil where there is none.
    package let linkFrom: Day?
    /// Where to ask for another link, as the company wrote it; may have several lines.
    package let contact: String

    package init(
        campaign: Campaign, workplace: String, isOpen: Bool, isAnswered: Bool, linkFrom: Day?, contact: String
    ) {
        self.campaign = campaign
        self.workplace = workplace
        self.isOpen = isOpen
        self.isAnswered = isAnswered
        self.linkFrom = linkFrom
        self.contact = contact
    }
}

extension Connection {
    /// In the order of their last days.
    func openChecks(of person: PersonID, _ permit: Permit) throws -> [OpenCheck] {
        try invitations(of: person).compactMap { found -> OpenCheck? in
            let (id, here) = (found.invitation.id, found.invitation.implementation)
            let state = try answeringFacts(of: here).state(at: permit.at)
            guard state == .open || state == .notYet, try !isInBatch(id) else { return nil }
            let implementation = try implementation(here)
            return OpenCheck(
                campaign: implementation.campaign, workplace: implementation.workplace.name,
                isOpen: state == .open, isAnswered: try sheet(of: id) != nil,
                linkFrom: try newestToken(of: id, under: permit)?.day,
                contact: implementation.contacts.request)
        }.sorted {
            ($0.campaign.lastDay, $0.campaign.id.rawValue) < ($1.campaign.lastDay, $1.campaign.id.rawValue)
        }
    }
}
