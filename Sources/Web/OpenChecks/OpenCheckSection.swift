import Campaigns
import HTML
import Operations
import Organisation

/// いま受けられるストレスチェック, in the list of the person's own results (S3-50). It says which there are and how to get
/// to each; the way in is the link of each, and never this page.
struct OpenCheckSection: Sendable {
    var checks: [OpenCheck] = []
    /// The company's own, the same for everybody.
    var words: CompanyMessage?

    func html(_ frame: Frame) -> HTML {
        if checks.isEmpty { return .empty }
        let texts = OpenCheckTexts.of(frame.language)
        return section(.class("flow"), .id("open-checks")) {
            h2 { texts.heading }
            if checks.count > 1 { p { texts.several(checks.count) } }
            MessageView(words, MessageTexts.of(frame.language).selection).html(frame)
            for check in checks { card(soft: true) { one(check, texts, frame) } }
        }
    }

    @HTMLBuilder private func one(_ check: OpenCheck, _ texts: OpenCheckTexts, _ frame: Frame) -> HTML {
        let campaign = check.campaign
        h3 { campaign.name }
        facts([
            (texts.workplace, .text(check.workplace)),
            (
                texts.period,
                .text(
                    texts.days(
                        campaign.firstDay.words(frame.language), campaign.lastDay.words(frame.language)))
            ),
            (
                texts.state,
                .text(check.isAnswered ? texts.answered : check.isOpen ? texts.open : texts.notYet)
            ),
        ])
        if !check.isAnswered {
            p { check.linkFrom.map { texts.byLink($0.words(frame.language)) } ?? texts.byAnyLink }
            p { texts.another }
            for line in check.contact.split(separator: "\n") { p(.class("support")) { String(line) } }
        }
    }
}
