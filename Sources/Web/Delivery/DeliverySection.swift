import Campaigns
import HTML
import Organisation

/// 結果のお届け on the page of an implementation: the way that was fixed, and where it is looked after.
struct DeliverySection: Sendable {
    let summary: CampaignSummary
    let mayRead: Bool

    func html(_ frame: Frame) -> HTML {
        let texts = DeliveryTexts.of(frame.language)
        let way = summary.implementation.delivery
        return section(.class("flow"), .id("delivery")) {
            h2 { texts.plan.heading }
            p { texts.plan.name(way) + "　" + texts.plan.hint(way) }
            if mayRead {
                actions {
                    frame.linkButton(
                        texts.desk.link, frame.paths.delivery(at: .id(summary.id)), secondary: true)
                }
            }
        }
    }
}

extension StaffRoom {
    func delivery(_ summary: CampaignSummary) -> DeliverySection {
        DeliverySection(
            summary: summary, mayRead: viewer.may(.deliveryRead) && isAppointed(at: summary.implementation))
    }
}
