import HTML
import Operations
import Organisation

/// Reading the answer with number and word, without mail and without an account. Fields: `number word`.
struct EnquiryAnswerPage: Sendable {
    var number = ""
    /// Said alike for an unknown number, an unknown word and two that do not belong together.
    var isUnknown = false
    var found: Enquiry?

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.enquiries
        return frame.page(texts.lookUpHeading, hasError: isUnknown, styles: [.staff]) {
            if let found { shown(found, frame) } else { form(frame) }
            p { a(.href(frame.paths.newEnquiry)) { texts.another } }
        }
    }

    @HTMLBuilder private func form(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.enquiries
        let errors = isUnknown ? [FieldError(field: "word", message: texts.unknown)] : []
        let controls = Controls(texts: frame.texts.shell, values: ["number": number], errors: errors)
        controls.errorSummary
        p { texts.lookUpLead }
        frame.postForm(frame.paths.enquiryAnswer, styleClass: "form") {
            controls.text(texts.number, name: "number", autocomplete: "off", maxLength: 20, short: true)
            controls.text(
                texts.word, name: "word", hint: texts.wordHint, autocomplete: "off", maxLength: 40)
            actions { frame.submit(texts.lookUp) }
        }
    }

    @HTMLBuilder private func shown(_ enquiry: Enquiry, _ frame: Frame) -> HTML {
        let texts = frame.texts.desk.enquiries
        p(.class("lead")) { texts.state(enquiry.state) }
        for answer in enquiry.answers {
            h2 { texts.answer(answer.at.words(frame.language)) }
            div(.class("quoted", "plain")) { answer.text }
        }
        if enquiry.answers.isEmpty { p { texts.noAnswerYet } }
        h2 { texts.yours }
        p(.class("support")) {
            texts.kindName(enquiry.kind) + "　" + enquiry.at.words(frame.language)
        }
        div(.class("quoted", "plain")) { enquiry.content.text }
    }
}
