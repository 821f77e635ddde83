import Campaigns
import HTML
import Organisation

/// Asks before closing, which cannot be undone.
struct ClosingPage: Sendable {
    let summary: CampaignSummary
    let today: Day
    var refusal: String?

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        let campaign = summary.implementation.campaign
        let here = frame.paths.campaign(.id(summary.id))
        return frame.page(texts.campaigns.closeHeading, styles: [.staff], back: (summary.name, here)) {
            if let refusal { notice(.error, live: true) { p { refusal } } }
            if today <= campaign.lastDay {
                notice(.warning) { p { texts.campaigns.closeEarly(campaign.lastDay) } }
            }
            facts([
                (texts.campaigns.columnName, .text(summary.name)),
                (texts.campaigns.rate, .text(texts.words.rate(summary.answered, summary.invited))),
            ])
            p { texts.campaigns.closeLead }
            ul { for point in texts.campaigns.closePoints { li { point } } }
            frame.postForm(frame.paths.closing(of: .id(summary.id))) {
                actions {
                    frame.submit(texts.campaigns.closeSubmit, large: true)
                    frame.linkButton(texts.words.cancel, here, secondary: true)
                }
            }
        }
    }
}
