import Campaigns
import HTML
import Operations
import Organisation
import StressCheck

/// The record so far and its form. Fields: `day attended opinion`; the lines asked about go along hidden.
struct CommitteeForm: Sendable {
    let id: ImplementationID
    let page: CriteriaPage
    let controls: Controls

    func html(_ frame: Frame) -> HTML {
        let texts = CriteriaStudyTexts.of(frame.language)
        let question = page.ask.question
        return HTMLBuilder.buildBlock(
            p { texts.record.lead },
            page.study.record.map { RecordFacts(record: $0).html(frame) } ?? .empty,
            frame.postForm(frame.paths.committeeRecords(at: .id(id)), styleClass: "form small-form") {
                frame.hiddenField("method", question.base.method.rawValue)
                frame.hiddenField("target", question.target.text)
                frame.hiddenField("move", question.move.word(question.base.method))
                for field in question.base.fields { frame.hiddenField(field.0, field.1) }
                p { strong { texts.record.lines } }
                ul(.class("bare")) {
                    for rule in question.base.rules { li { rule.words(frame.texts.staff.criteria) } }
                }
                controls.text(texts.record.day, name: "day", kind: .date)
                controls.text(
                    texts.record.attended, name: "attended", hint: texts.record.attendedHint,
                    autocomplete: "off",
                    maxLength: CommitteeRecord.longestAttended)
                controls.textArea(
                    texts.record.opinion, name: "opinion", required: false, hint: texts.record.opinionHint,
                    rows: 4,
                    maxLength: CommitteeRecord.longestOpinion)
                actions { frame.submit(texts.record.save, name: "act", value: "record") }
            })
    }
}

/// What is on record, in words.
struct RecordFacts: Sendable {
    let record: DatedCommitteeRecord

    func html(_ frame: Frame) -> HTML {
        let (texts, words) = (CriteriaStudyTexts.of(frame.language), frame.texts.staff)
        let kept = record.record
        return card(soft: true) {
            facts([
                (texts.record.day, .text(words.words.day(kept.day))),
                (texts.record.attended, .text(kept.attended)),
                (
                    texts.record.decided,
                    HTMLBuilder.buildBlock(
                        div { words.criteria.method(kept.decided.method) },
                        HTMLBuilder.buildArray(
                            kept.decided.rules.map { rule in div { rule.words(words.criteria) } }))
                ),
                (
                    texts.record.opinion,
                    p(.class("quoted")) { kept.opinion.isEmpty ? words.words.none : kept.opinion }
                ),
                (texts.record.keptAt, .text(words.words.moment(record.at))),
            ])
        }
    }
}
