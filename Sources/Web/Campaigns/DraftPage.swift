import Campaigns
import HTML
import Operations
import Organisation
import StressCheck

/// A member of staff who can be appointed.
struct StaffMember: Sendable, Hashable {
    let id: AccountID
    let name: String
    let roles: [Role]
    /// On record with its proof: without one nobody becomes an implementer (L-02).
    var qualification: Qualification?

    func mayBe(_ duty: Appointment.Duty) -> Bool { roles.contains { $0.rawValue == duty.rawValue } }
}

/// A draft as the list of what the law wants before opening (L-08), each with its small form.
struct DraftPage: Sendable {
    enum Done: String, Sendable {
        case saved, appointed, recorded, frozen, copied, copiedPartly, rehearsed
    }

    let summary: CampaignSummary
    let staff: [StaffMember]
    /// The manual's examples, to start from.
    let examples: [Criteria]
    /// Only whoever may draft sees forms.
    let mayChange: Bool
    let mayOpen: Bool
    var mayNameKeeper = false
    /// What was chosen for the year; nil leaves its form out.
    var choices: YearChoices?
    /// The committee's record and the way to the trial figures.
    var note: CriteriaNote?
    /// Lines that came from the trial stand in the form.
    var hasTakenLines = false
    var done: Done?
    /// Opening was tried and refused: the list stands as an error summary.
    var isRefused = false
    var values: [String: String] = [:]
    var errors: [FieldError] = []

    var implementation: Implementation { summary.implementation }
    /// So many will be invited.
    var targets: Int { summary.targets?.invited ?? 0 }

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        let controls = Controls(texts: frame.texts.shell, values: values, errors: errors)
        return frame.page(
            summary.name, hasError: isRefused || !errors.isEmpty, width: .wide, styles: [.staff],
            back: (texts.campaigns.back, frame.paths.campaigns)
        ) {
            isRefused ? refusal(texts.draft) : controls.errorSummary
            if let done { notice(.success, live: true) { p { words(done, frame) } } }
            if hasTakenLines {
                notice(.info, live: true) { p { CriteriaStudyTexts.of(frame.language).page.taken } }
            }
            heading(frame)
            h2 { texts.draft.listHeading }
            p { texts.draft.listLead }
            DraftList(page: self, controls: controls).html(frame)
            ExtraQuestionLink(implementation: implementation).html(frame)
            if let choices, mayChange {
                ChoiceForm(
                    choices: choices, controls: controls, action: frame.paths.choices(at: .id(summary.id))
                ).html(frame)
            }
            KeeperForm(implementation: implementation, staff: staff, mayName: mayNameKeeper).html(frame)
            if mayChange {
                ConsentPlanForm(
                    plan: implementation.consent, controls: controls,
                    action: frame.paths.consentPlan(at: .id(summary.id))
                ).html(frame)
            }
            if mayChange {
                TargetForm(
                    rule: implementation.targets, count: summary.targets ?? TargetCount(),
                    action: frame.paths.targets(of: .id(summary.id))
                ).html(frame)
                DeliveryPlanForm(
                    way: implementation.delivery, action: frame.paths.deliveryPlan(at: .id(summary.id))
                ).html(frame)
                DeliverablePlanForm(
                    plan: implementation.deliverables,
                    action: frame.paths.deliverables(of: .id(summary.id))
                ).html(frame)
            }
            if mayChange { RehearsalSection(id: summary.id).html(frame) }
            h2 { texts.draft.openHeading }
            opening(frame)
        }
    }

    private func heading(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        return facts([
            (texts.campaigns.columnStage, CampaignStage.draft(missing: 0).tag(texts.campaigns)),
            (texts.campaigns.workplace, .text(implementation.workplace.name)),
            (
                texts.campaigns.period,
                .text(texts.words.period(implementation.campaign.firstDay, implementation.campaign.lastDay))
            ),
            (texts.draft.headcount, .text(texts.words.people(implementation.headcount))),
        ])
    }

    private func words(_ done: Done, _ frame: Frame) -> String {
        let texts = frame.texts.staff.draft
        return switch done {
        case .saved: texts.saved
        case .appointed: texts.appointed
        case .recorded: texts.recorded
        case .frozen: texts.frozen
        case .rehearsed: RehearsalTexts.of(frame.language).mailed
        case .copied: CopyTexts.of(frame.language).done
        case .copiedPartly: CopyTexts.of(frame.language).donePartly
        }
    }

    /// The same pattern as the summary of a form, but each line leads to what is missing.
    private func refusal(_ texts: StaffDraftTexts) -> HTML {
        div(
            .class("error-summary"), .id("error-summary"), .role("alert"), .tabindex(-1),
            .aria(.labelledby, "error-summary-title")
        ) {
            h2(.id("error-summary-title")) { texts.openRefused }
            ul {
                for requirement in summary.missing {
                    li { a(.href("#" + DraftList.id(requirement))) { texts.need(requirement).missing } }
                }
            }
        }
    }

    private func opening(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        return card(soft: true) {
            p {
                texts.draft.openLead(targets, texts.words.day(implementation.campaign.firstDay))
            }
            ul { for point in texts.draft.openPoints { li { point } } }
            if !summary.missing.isEmpty {
                p(.class("support")) { texts.campaigns.draftMissing(summary.missing.count) }
            }
            note?.warning(implementation, frame) ?? .empty
            if mayOpen {
                frame.postForm(frame.paths.opening(of: .id(summary.id))) {
                    actions { frame.submit(texts.draft.openNow, large: true) }
                }
            }
        }
    }
}
