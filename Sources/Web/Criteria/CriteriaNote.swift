import Campaigns
import HTML
import Organisation

/// On the page of the campaign: the way to the trial figures, who froze the criteria, and the committee's record.
struct CriteriaNote: Sendable {
    let id: ImplementationID
    let record: DatedCommitteeRecord?
    /// The name of whoever froze the criteria.
    let frozenBy: String?
    /// Whether the viewer may look at the trial figures.
    let mayStudy: Bool

    func link(_ frame: Frame) -> HTML {
        guard mayStudy else { return .empty }
        let texts = CriteriaStudyTexts.of(frame.language)
        return p { a(.href(frame.paths.criteriaStudy(at: .id(id)))) { texts.page.toStudy } }
    }

    func frozen(_ frame: Frame) -> HTML {
        frozenBy.map { name in
            p(.class("support")) { CriteriaStudyTexts.of(frame.language).page.frozenBy(name) }
        } ?? .empty
    }

    func recordFacts(_ frame: Frame) -> HTML {
        let texts = CriteriaStudyTexts.of(frame.language)
        if let record { return RecordFacts(record: record).html(frame) }
        guard mayStudy else { return .empty }
        return p {
            a(.href(frame.paths.criteriaStudy(at: .id(id)) + "#committee")) { texts.record.toRecord }
        }
    }

    /// Before opening: the law asks for the day, a committee's wish would be more.
    func warning(_ implementation: Implementation, _ frame: Frame) -> HTML {
        let texts = CriteriaStudyTexts.of(frame.language)
        guard let record else { return notice(.warning) { p { texts.record.noRecord } } }
        guard let frozen = implementation.criteria, !record.record.agrees(with: frozen) else { return .empty }
        return notice(.warning) { p { texts.record.otherLines } }
    }
}
