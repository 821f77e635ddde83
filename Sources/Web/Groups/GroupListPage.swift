import Campaigns
import GroupAnalysis
import HTML
import Operations
import Organisation
import Reports
import StressCheck

/// The years of which group results are published.
struct GroupListPage: Sendable {
    let implementations: [Implementation]

    func html(_ frame: Frame) -> HTML {
        let texts = GroupTexts.of(frame.language)
        return frame.page(texts.heading, styles: [.staff]) {
            if implementations.isEmpty {
                p { texts.none }
            } else {
                p { texts.choose }
                ul(.class("bare", "flow")) { for one in implementations { line(one, frame) } }
            }
        }
    }

    private func line(_ one: Implementation, _ frame: Frame) -> HTML {
        let campaign = one.campaign
        return li {
            card {
                p { a(.href(frame.paths.groupResult(of: .id(one.id)))) { campaign.name } }
                p(.class("support")) {
                    one.workplace.name + "　"
                        + frame.texts.staff.words.period(campaign.firstDay, campaign.lastDay)
                }
            }
        }
    }
}
