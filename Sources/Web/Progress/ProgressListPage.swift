import Campaigns
import HTML
import Organisation

/// Which campaign's progress to see: those that are or were open.
struct ProgressListPage: Sendable {
    let implementations: [Implementation]

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        return frame.page(texts.progress.heading, styles: [.staff]) {
            if implementations.isEmpty {
                p { texts.progress.noneOpen }
            } else {
                p { texts.progress.choose }
                ul(.class("bare", "flow")) { for one in implementations { line(one, frame) } }
            }
        }
    }

    private func line(_ one: Implementation, _ frame: Frame) -> HTML {
        let campaign = one.campaign
        return li {
            card {
                p { a(.href(frame.paths.progress(of: .id(one.id)))) { campaign.name } }
                p(.class("support")) {
                    one.workplace.name + "　"
                        + frame.texts.staff.words.period(campaign.firstDay, campaign.lastDay)
                }
            }
        }
    }
}
