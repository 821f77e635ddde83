import HTML
import Operations

/// Before sending: how much is answered, and only what is not. Answers themselves are not repeated.
struct CheckPage: Sendable {
    let sheet: QuestionSheet
    /// Whether what is missing leaves no verdict (items 1–55).
    let canBeJudged: Bool
    /// Drawn when the page is made: sending twice from the same page is sending once.
    let attempt: String
    /// nil where the company asks nothing of its own.
    var extra: ExtraForm?

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.answering.check
        let left = sheet.unanswered
        return frame.page(texts.heading, styles: [.answering]) {
            if left.isEmpty {
                notice(.success) { p { texts.allDone } }
            } else {
                notice(.warning) {
                    p { strong { texts.someLeft(left.count) } }
                    if !canBeJudged { p { texts.noVerdict } }
                }
                h2 { texts.left }
                ul(.class("unanswered")) {
                    for one in left { li { link(one.part, one.question, frame) } }
                }
            }
            h2 { texts.counts }
            sheet.partLinks(frame, current: nil)
            if let extra { company(extra, frame) }
            send(frame, texts, isComplete: left.isEmpty)
        }
    }

    private func company(_ extra: ExtraForm, _ frame: Frame) -> HTML {
        let texts = ExtraQuestionTexts.of(frame.language)
        return HTMLBuilder.buildBlock(
            h2 { texts.checkHeading },
            p { texts.checkCount(extra.answeredCount, extra.questions.count) },
            p { a(.href(frame.paths.companyQuestions)) { texts.checkLink } })
    }

    private func link(_ part: String, _ question: Question, _ frame: Frame) -> HTML {
        a(.href(frame.paths.openItem(question.id, inPart: part))) {
            strong { frame.texts.answering.form.question(question.number, sheet.total) }
            span(.class("support")) { (question.prompt.map { $0 + " — " } ?? "") + question.text }
        }
    }

    private func send(_ frame: Frame, _ texts: CheckTexts, isComplete: Bool) -> HTML {
        frame.postForm(frame.paths.submissions, id: "send", styleClass: "form") {
            frame.hiddenField("attempt", attempt)
            p { texts.final }
            actions {
                button(.buttonType("submit"), .class("button", "large", isComplete ? nil : "secondary")) {
                    isComplete ? texts.send : texts.sendAnyway
                }
                frame.linkButton(
                    texts.back, frame.paths.part(.word(sheet.parts.first?.id ?? "")), secondary: true)
            }
        }
    }
}
