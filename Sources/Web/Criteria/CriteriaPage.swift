import Campaigns
import HTML
import Operations
import Organisation
import StressCheck

/// What lines would have chosen last time, the committee's paper and its record.
struct CriteriaPage: Sendable {
    let id: ImplementationID
    let study: CriteriaStudy
    let ask: CriteriaAsk
    let today: Day
    var isRecorded = false
    /// The record's fields as they came back.
    var typed: [String: String] = [:]
    var errors: [FieldError] = []

    func html(_ frame: Frame) -> HTML {
        let texts = CriteriaStudyTexts.of(frame.language)
        let controls = Controls(
            texts: frame.texts.shell, values: ask.values.merging(typed) { line, _ in line },
            errors: ask.errors + errors)
        return frame.page(
            texts.page.heading, hasError: !controls.errors.isEmpty, width: .wide, styles: [.staff],
            back: (study.implementation.campaign.name, frame.paths.campaign(.id(id)))
        ) {
            controls.errorSummary
            if isRecorded { notice(.success, live: true) { p { texts.record.saved } } }
            for line in texts.page.lead { p { line } }
            reference(texts)
            QuestionForm(id: id, ask: ask, controls: controls).html(frame)
            h2 { texts.page.chosenHeading }
            chosen(frame)
            if let figures = study.reference?.figures {
                h2(.id("ladder")) { texts.figures.heading }
                LadderTable(id: id, ask: ask, figures: figures, lastYear: study.reference?.criteria)
                    .html(frame)
            }
            h2(.id("committee")) { texts.record.heading(study.implementation.hearingKind) }
            CommitteeForm(id: id, page: self, controls: controls).html(frame)
        }
    }

    /// Where the figures come from, or why there are none.
    private func reference(_ texts: CriteriaStudyTexts) -> HTML {
        guard let year = study.reference else {
            return notice(.info) { for line in texts.page.firstYear { p { line } } }
        }
        guard let figures = year.figures else {
            return notice(.warning) { p { texts.page.tooFew(year.campaign, SumDistribution.leastJudged) } }
        }
        return notice(.info) {
            p { texts.page.source(year.campaign, year.workplace, figures) }
            for line in texts.page.notJudged(figures) { p { line } }
            if figures.judged < SumDistribution.leastForCounts { p { texts.page.noCounts } }
        }
    }

    private func chosen(_ frame: Frame) -> HTML {
        let (texts, lines) = (CriteriaStudyTexts.of(frame.language), ask.question.base)
        let figures = study.reference?.figures
        return card {
            ul(.class("bare")) {
                for rule in lines.rules { li { rule.words(frame.texts.staff.criteria) } }
            }
            if let figures { facts(shares(figures, texts)) }
            if study.implementation.criteria == nil {
                actions {
                    frame.linkButton(
                        texts.page.take,
                        frame.paths.campaign(.id(id)) + lines.takeQuery + "#" + DraftList.id(.criteria))
                }
            } else {
                p { texts.page.alreadyFrozen }
            }
            p {
                a(.href(frame.paths.committeePaper(at: .id(id)) + ask.question.query())) { texts.page.paper }
            }
            p(.class("support")) { texts.page.paperNote }
        }
    }

    private func shares(_ figures: CriteriaFigures, _ texts: CriteriaStudyTexts) -> [(String, HTML)] {
        var rows = [
            (texts.figures.share, HTML.text(texts.figures.words(figures.base.share))),
            (texts.figures.interval, .text(texts.figures.words(ofInterval: figures.base.share))),
        ]
        rows += ask.question.base.rules.map { rule in
            (texts.figures.rule(rule.label), .text(texts.figures.words(figures.base.share(ofRule: rule.id))))
        }
        if let example = figures.example, example.criteria.rules != ask.question.base.rules {
            rows.append((texts.figures.example, .text(texts.figures.words(example.share))))
        }
        if let own = figures.lastYear, own.criteria.rules != ask.question.base.rules {
            rows.append((texts.figures.lastYear, .text(texts.figures.words(own.share))))
        }
        return rows
    }
}
