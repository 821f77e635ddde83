import Campaigns
import HTML
import Operations
import Organisation

/// The company's own questions to the person who answers. Fields: `own-0`, `own-1`, … A choice is the place of a
/// label from 1, `none` for no answer; what was not sent stays as it was.
struct CompanyQuestionsPage: Sendable {
    let company: String
    let extra: ExtraForm
    /// The last part of the questionnaire: the way back.
    let lastPart: String
    var values: [String: String] = [:]
    var errors: [FieldError] = []

    static func field(_ place: Int) -> String { "own-\(place)" }

    func html(_ frame: Frame) -> HTML {
        let texts = ExtraQuestionTexts.of(frame.language)
        let controls = Controls(
            texts: frame.texts.shell, values: shown.merging(values) { _, typed in typed }, errors: errors)
        return frame.page(texts.companyHeading, hasError: !errors.isEmpty, styles: [.answering]) {
            controls.errorSummary
            p(.class("lead")) { texts.companyLead(company) }
            ul { for line in texts.whoSees { li { line } } }
            if extra.questions.contains(where: \.isText) {
                notice(.info) { p { texts.notRead } }
            }
            frame.postForm(frame.paths.companyQuestions, styleClass: "form") {
                for (place, question) in extra.questions.enumerated() {
                    self.question(question, place, controls, frame)
                }
                actions {
                    frame.submit(frame.texts.answering.form.toCheck, large: true)
                    frame.linkButton(
                        texts.back, frame.paths.part(.word(lastPart)),
                        secondary: true)
                }
            }
        }
    }

    private var shown: [String: String] {
        var values: [String: String] = [:]
        for (place, answer) in extra.shown.enumerated() {
            switch answer {
            case .choice(let chosen): values[Self.field(place)] = String(chosen + 1)
            case .text(let words): values[Self.field(place)] = words.text
            case .some(.none), nil: continue
            }
        }
        return values
    }

    private func question(
        _ question: ExtraQuestion, _ place: Int, _ controls: Controls, _ frame: Frame
    ) -> HTML {
        let texts = ExtraQuestionTexts.of(frame.language)
        let hint = extra.shown[place] == nil ? frame.texts.answering.form.answeredBefore : nil
        let words = question.wording.text(in: frame.language)
        guard !question.isText else {
            return controls.textArea(
                words, name: Self.field(place), required: false, hint: hint ?? texts.textHint, rows: 5,
                maxLength: FreeText.mostCharacters)
        }
        let options = question.labels.enumerated().map {
            Controls.Option(value: String($0 + 1), label: $1.text(in: frame.language))
        }
        return controls.radios(
            words, name: Self.field(place),
            options: options + [Controls.Option(value: "none", label: texts.noAnswer)], required: false,
            hint: hint)
    }
}
