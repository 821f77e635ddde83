import Campaigns
import HTML
import Organisation

/// One line for each campaign: state, rate, what comes next.
struct CampaignTable: Sendable {
    let campaigns: [CampaignSummary]
    let viewer: Viewer
    let today: Day

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.campaigns
        return Table(
            caption: texts.caption,
            columns: [
                .init(name: texts.columnName), .init(name: texts.columnStage), .init(name: texts.columnRate),
                .init(name: texts.columnNext),
            ],
            rows: campaigns.map { row($0, frame) }, hidesCaption: true
        ).html
    }

    private func row(_ summary: CampaignSummary, _ frame: Frame) -> [HTML] {
        let texts = frame.texts.staff
        let campaign = summary.implementation.campaign
        let task = NextTask.of(summary, for: viewer, on: today, frame: frame)
        return [
            HTMLBuilder.buildBlock(
                name(summary, frame),
                div(.class("support", "small")) { summary.implementation.workplace.name },
                div(.class("support", "small")) { texts.words.period(campaign.firstDay, campaign.lastDay) }),
            HTMLBuilder.buildBlock(
                summary.stage(on: today).tag(texts.campaigns),
                summary.daysWaiting(on: today).map { days in
                    div(.class("support", "small")) { texts.campaigns.batchWaits(days) }
                } ?? .empty),
            summary.implementation.openedAt == nil
                ? .text("–") : frame.rateBar(summary.answered, of: summary.invited),
            HTMLBuilder.buildBlock(
                div { task.words },
                task.link.map { link in a(.href(link.path)) { link.words } } ?? .empty),
        ]
    }

    private func name(_ summary: CampaignSummary, _ frame: Frame) -> HTML {
        guard viewer.may(.campaignRead) else { return .text(summary.name) }
        return a(.href(frame.paths.campaign(.id(summary.id)))) { summary.name }
    }
}
