import Campaigns
import GroupAnalysis
import HTML
import Operations
import Organisation
import Reports
import StressCheck

/// Before publishing: what would be shown, what is held back and why; then one press. Fields: `agreed=yes digest`.
struct GroupPublicationPage: Sendable {
    let proposal: GroupProposal
    var refusal: String?
    var errors: [FieldError] = []

    func html(_ frame: Frame) -> HTML {
        let (texts, id) = (GroupTexts.of(frame.language).publishing, proposal.implementation.id)
        return frame.page(
            texts.heading, hasError: refusal != nil || !errors.isEmpty, width: .wide,
            styles: [.staff, .groups], back: (texts.back, frame.paths.campaign(.id(id)))
        ) {
            Controls(texts: frame.texts.shell, errors: errors).errorSummary
            if let refusal { notice(.error, live: true) { p { refusal } } }
            p(.class("support")) { proposal.implementation.campaign.name }
            standing(frame)
            if let at = proposal.publishedAt {
                p { texts.earlier(at.day.words(frame.language)) }
                actions {
                    frame.linkButton(
                        GroupTexts.of(frame.language).heading, frame.paths.groupResult(of: .id(id)),
                        secondary: true)
                }
            }
        }
    }

    @HTMLBuilder private func standing(_ frame: Frame) -> HTML {
        let texts = GroupTexts.of(frame.language).publishing
        switch proposal.standing {
        case .switchedOff: notice(.info) { p { texts.switchedOff } }
        case .notReleased: notice(.info) { p { texts.notReleased } }
        case .nothingNew: notice(.info) { p { texts.nothingNew } }
        case .held: notice(.info) { p { texts.held } }
        case .ready(let result, let digest): ready(result, digest, frame)
        }
    }

    private func ready(_ result: GroupResult, _ digest: String, _ frame: Frame) -> HTML {
        let texts = GroupTexts.of(frame.language)
        return HTMLBuilder.buildBlock(
            p(.class("lead")) { texts.publishing.lead },
            GroupRanking(result: result, linksUnits: false).html(frame),
            GroupTables(result: result).html(frame),
            GroupHidden(result: result).html(frame),
            p(.class("support")) { texts.rules(result.rulesFrom, result.limit) },
            ul { for point in texts.publishing.points { li { point } } }, form(digest, frame))
    }

    private func form(_ digest: String, _ frame: Frame) -> HTML {
        let (texts, id) = (GroupTexts.of(frame.language).publishing, proposal.implementation.id)
        return frame.postForm(frame.paths.groupPublication(of: .id(id)), styleClass: "form") {
            input(.type(.hidden), .name("digest"), .value(digest))
            Controls(texts: frame.texts.shell, errors: errors).checkbox(texts.agree, name: "agreed")
            actions { frame.submit(texts.submit, large: true) }
        }
    }
}
