import HTML
import Operations
import Organisation

/// One enquiry for those who answer. Field: `text`.
struct EnquiryPage: Sendable {
    enum Done: String, Sendable {
        case answered, closed
    }

    let enquiry: Enquiry
    var done: Done?
    var text = ""
    var errors: [FieldError] = []

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.answering
        let controls = Controls(texts: frame.texts.shell, values: ["text": text], errors: errors)
        return frame.page(
            texts.heading(EnquiryReceipt.number(of: enquiry.id)), hasError: !errors.isEmpty,
            styles: [.staff], back: (texts.back, frame.paths.enquiries)
        ) {
            controls.errorSummary
            if let done {
                notice(.success, live: true) { p { done == .answered ? texts.answered : texts.closed } }
            }
            asked(frame)
            for answer in enquiry.answers {
                h2 { frame.texts.desk.enquiries.answer(answer.at.words(frame.language)) }
                div(.class("quoted", "plain")) { answer.text }
            }
            if enquiry.state != .closed { forms(controls, frame) }
        }
    }

    @HTMLBuilder private func asked(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.answering
        let content = enquiry.content
        facts([
            (texts.columnKind, .text(frame.texts.desk.enquiries.kindName(enquiry.kind))),
            (texts.columnAt, .text(enquiry.at.words(frame.language))),
            (texts.columnState, .text(texts.state(enquiry.state))),
            (texts.from, .text(content.name.isEmpty ? texts.anonymous : content.name)),
            (texts.mail, .text(content.mail.isEmpty ? texts.noMail : content.mail)),
        ])
        h2 { frame.texts.desk.enquiries.text }
        div(.class("quoted", "plain")) { content.text }
    }

    @HTMLBuilder private func forms(_ controls: Controls, _ frame: Frame) -> HTML {
        let texts = frame.texts.desk.answering
        notice(.info) { p { texts.noHealth } }
        frame.postForm(frame.paths.replies(to: .id(enquiry.id)), styleClass: "form") {
            controls.textArea(
                texts.answer, name: "text", hint: texts.answerHint, rows: 8,
                maxLength: FreeText.mostCharacters)
            actions { frame.submit(texts.sendAnswer) }
        }
        frame.postForm(frame.paths.closing(ofEnquiry: .id(enquiry.id))) {
            actions { frame.submit(texts.close, name: "closed", value: "yes") }
        }
    }
}
