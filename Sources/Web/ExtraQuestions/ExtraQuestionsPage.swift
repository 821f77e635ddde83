import Campaigns
import HTML
import Organisation

/// The company's own questions of an implementation: for reading, and in a draft for writing.
struct ExtraQuestionsPage: Sendable {
    let implementation: Implementation
    let questions: [ExtraQuestion]
    let mayChange: Bool
    /// The one in the form; nil for another one.
    var place: Int?
    var isSaved = false
    var hasChanged = false
    var values: [String: String] = [:]
    var errors: [FieldError] = []

    private var isDraft: Bool { implementation.phase == .draft }
    private var id: Segment { .id(implementation.id) }

    func html(_ frame: Frame) -> HTML {
        let texts = ExtraQuestionTexts.of(frame.language)
        let controls = Controls(texts: frame.texts.shell, values: values, errors: errors)
        return frame.page(
            texts.heading, hasError: !errors.isEmpty, styles: [.staff],
            back: (implementation.campaign.name, frame.paths.campaign(id))
        ) {
            controls.errorSummary
            if isSaved { notice(.success, live: true) { p { texts.saved } } }
            if hasChanged { notice(.warning, live: true) { p { texts.changedMeanwhile } } }
            p { texts.lead }
            ul { for point in texts.points { li { point } } }
            if questions.isEmpty { p { texts.none } }
            ul(.class("bare", "flow")) {
                for (place, question) in questions.enumerated() { li { line(question, place, frame) } }
            }
            if !isDraft { p(.class("support")) { texts.fixed } }
            if isDraft, mayChange { form(controls, texts, frame) }
        }
    }

    private func line(_ question: ExtraQuestion, _ place: Int, _ frame: Frame) -> HTML {
        let texts = ExtraQuestionTexts.of(frame.language)
        return card {
            h2 { "\(place + 1). " + question.wording.ja }
            if !question.wording.en.isEmpty { p(.lang("en")) { question.wording.en } }
            if question.isText {
                p(.class("support")) { texts.kindText }
            } else {
                ul {
                    for label in question.labels {
                        li { label.ja + (label.en.isEmpty ? "" : " — " + label.en) }
                    }
                }
            }
            if isDraft, mayChange {
                frame.postForm(frame.paths.extraQuestions(at: id)) {
                    frame.hiddenField("place", String(place))
                    frame.hiddenField("seen", String(questions.count))
                    actions {
                        frame.linkButton(
                            texts.change(place + 1), frame.paths.extraQuestion(place, at: id), secondary: true
                        )
                        frame.submit(texts.remove(place + 1), name: "act", value: "remove")
                    }
                }
            }
        }
    }

    private func form(_ controls: Controls, _ texts: ExtraQuestionTexts, _ frame: Frame) -> HTML {
        guard place != nil || questions.count < ExtraQuestion.most else {
            return p { texts.full }
        }
        return section(.class("flow"), .id("question-form")) {
            h2 { place.map { texts.change($0 + 1) } ?? texts.addHeading }
            frame.postForm(frame.paths.extraQuestions(at: id), styleClass: "form") {
                frame.hiddenField("seen", String(questions.count))
                if let place { frame.hiddenField("place", String(place)) }
                controls.radios(
                    texts.kind, name: "kind",
                    options: [
                        .init(value: "choice", label: texts.kindChoice),
                        .init(value: "text", label: texts.kindText, hint: texts.kindTextHint),
                    ])
                controls.text(texts.ja, name: "ja", hint: texts.consentHint)
                controls.text(texts.en, name: "en", required: false, hint: texts.enHint)
                controls.textArea(texts.labelsJa, name: "labelsJa", required: false, hint: texts.labelsHint)
                controls.textArea(texts.labelsEn, name: "labelsEn", required: false, hint: texts.labelsEnHint)
                actions {
                    frame.submit(
                        place == nil ? texts.add : texts.save, name: "act",
                        value: place == nil ? "add" : "change", secondary: false)
                    if place != nil {
                        frame.linkButton(
                            frame.texts.staff.words.cancel, frame.paths.extraQuestions(at: id),
                            secondary: true)
                    }
                }
            }
        }
    }
}
