import Campaigns
import HTML
import Organisation

/// All campaigns, the newest first as handed in.
struct CampaignsPage: Sendable {
    let viewer: Viewer
    let campaigns: [CampaignSummary]
    let today: Day
    /// When each workplace is due again.
    var dues: [NextDue] = []

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        return frame.page(texts.campaigns.heading, width: .wide, styles: [.staff]) {
            if viewer.may(.campaignDraft) {
                actions { frame.linkButton(texts.home.toNewCampaign, frame.paths.newCampaign) }
            }
            if campaigns.isEmpty {
                p { viewer.may(.campaignDraft) ? texts.home.noCampaignsDraft : texts.home.noCampaigns }
            } else {
                CampaignTable(campaigns: campaigns, viewer: viewer, today: today).html(frame)
            }
            NextDueTable(dues: dues, today: today).html(frame)
            if viewer.may(.messageRead) {
                actions {
                    frame.linkButton(
                        MessageTexts.of(frame.language).heading, frame.paths.messages, secondary: true)
                }
            }
        }
    }
}
