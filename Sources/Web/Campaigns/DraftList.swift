import Campaigns
import HTML

/// The check list of a draft: what is done says what was fixed, what is open carries its form.
struct DraftList: Sendable {
    let page: DraftPage
    let controls: Controls

    static func id(_ requirement: OpeningRequirement) -> String { "need-" + requirement.rawValue }

    /// Committee or workers heard: the headcount decides which of the two is asked for.
    private var requirements: [OpeningRequirement] {
        let other: OpeningRequirement =
            page.implementation.hearingKind == .committee ? .workersHeard : .committee
        return OpeningRequirement.allCases.filter { $0 != other }
    }

    func html(_ frame: Frame) -> HTML {
        ol(.class("needs")) {
            for requirement in requirements { line(requirement, frame) }
        }
    }

    private func line(_ requirement: OpeningRequirement, _ frame: Frame) -> HTML {
        let texts = frame.texts.staff.draft
        let need = texts.need(requirement)
        let isMissing = page.summary.missing.contains(requirement)
        return li(
            .id(Self.id(requirement)), .class("need-line", "flow", isMissing ? nil : "done"), .tabindex(-1)
        ) {
            h3 {
                need.name
                " "
                isMissing ? tag(texts.open, .attention) : tag("✓ " + texts.done, .good)
            }
            p(.class("support")) { need.why }
            content(requirement, frame, isMissing: isMissing)
        }
    }

    private func content(_ requirement: OpeningRequirement, _ frame: Frame, isMissing: Bool) -> HTML {
        let settings = Settings(implementation: page.implementation, staff: page.staff)
        let forms = DraftForms(page: page, controls: controls)
        let texts = frame.texts.staff
        switch requirement {
        case .implementer: return both(settings.implementers(texts), forms.implementer(frame))
        case .clerk: return both(settings.clerks(texts), forms.clerk(frame))
        case .instrument: return p { texts.draft.instrument }
        case .criteria:
            return HTMLBuilder.buildBlock(
                page.note?.link(frame) ?? .empty,
                isMissing ? forms.criteria(frame) : settings.criteria(texts),
                page.note?.frozen(frame) ?? .empty)
        case .committee, .workersHeard:
            return HTMLBuilder.buildBlock(
                both(settings.hearing(texts), forms.hearing(frame)), page.note?.recordFacts(frame) ?? .empty)
        case .contacts: return both(settings.contacts(texts), forms.contacts(frame))
        case .targets:
            return HTMLBuilder.buildBlock(
                p { texts.draft.targets(page.targets) },
                p(.class("support")) { page.implementation.targets.words(TargetTexts.of(frame.language)) },
                p { a(.href(frame.paths.roster)) { texts.draft.toRoster } })
        }
    }

    private func both(_ settings: HTML, _ form: HTML) -> HTML {
        HTMLBuilder.buildBlock(settings, page.mayChange ? form : .empty)
    }
}
