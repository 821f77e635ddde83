import Campaigns
import HTML
import Hummingbird
import Operations
import Organisation

/// 開始後に加わった方 on the page of an implementation: how many, and one press for those who may invite them.
struct JoinerSection: Sendable {
    let summary: CampaignSummary
    let mayInvite: Bool
    /// The period is over: it must be extended first.
    let isOver: Bool
    var refusal: FieldError?

    func html(_ frame: Frame) -> HTML {
        guard summary.implementation.phase == .opened, summary.joiners > 0 || refusal != nil else {
            return .empty
        }
        let texts = JoinerTexts.of(frame.language)
        return section(.class("flow"), .id("joiners")) {
            h2 { texts.heading }
            if let refusal { notice(.error, live: true) { p { refusal.message } } }
            p { texts.count(frame.texts.staff.words.people(summary.joiners)) }
            if isOver {
                p(.class("support")) { texts.over }
            } else if mayInvite {
                ul { for point in texts.points { li { point } } }
                frame.postForm(frame.paths.lateInvitations(to: .id(summary.id))) {
                    actions { frame.submit(texts.submit, name: "act", value: "invite") }
                }
            } else {
                p(.class("support")) { texts.others }
            }
        }
    }
}

extension CampaignRoutes {
    @Sendable func inviteJoiners(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: ImplementationID = try call.id("campaign")
        do {
            try await room.office.inviteJoiners(to: id, as: room.principal)
            return .seeOther(call.paths.campaign(.id(id)) + "?done=invited")
        } catch Refusal.alreadyClosed {
            return .seeOther(call.paths.campaign(.id(id)))
        } catch let refusal as Refusal {
            let error = FieldError(field: JoinerSection.field, message: room.texts.refusals.words(refusal))
            return try await show(room, errors: [error])
        }
    }
}

extension JoinerSection {
    /// No field of a form: where the refusal belongs on the page.
    static let field = "joiners"
}

extension StaffRoom {
    func joiners(_ summary: CampaignSummary, errors: [FieldError]) -> JoinerSection {
        let here = summary.implementation
        return JoinerSection(
            summary: summary, mayInvite: viewer.may(.campaignInvite) && isAppointed(at: here),
            isOver: here.answering(at: office.now) == .over,
            refusal: errors.first { $0.field == JoinerSection.field })
    }
}
