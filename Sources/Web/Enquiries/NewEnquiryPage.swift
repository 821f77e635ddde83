import HTML
import Organisation

/// お問い合わせ, open to anybody (S4-40). Fields: `kind text name mail`, and `once`, which makes sending it twice
/// the same as sending it once.
struct NewEnquiryPage: Sendable {
    let once: String
    var values: [String: String] = [:]
    var errors: [FieldError] = []
    /// Said when the hour is full; what was written stays in the fields.
    var waitMinutes: Int?

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.enquiries
        let controls = Controls(texts: frame.texts.shell, values: values, errors: errors)
        return frame.page(texts.heading, hasError: !errors.isEmpty) {
            controls.errorSummary
            if let waitMinutes { notice(.warning, live: true) { p { texts.full(waitMinutes) } } }
            p { texts.lead }
            notice(.info) { for line in texts.healthWarning { p { line } } }
            frame.postForm(frame.paths.newEnquiry, styleClass: "form") {
                frame.hiddenField("once", once)
                fields(controls, texts)
                p(.class("support")) { texts.privacy }
                actions { frame.submit(texts.send) }
            }
            p { a(.href(frame.paths.enquiryAnswer)) { texts.lookUpHeading } }
        }
    }

    @HTMLBuilder private func fields(_ controls: Controls, _ texts: EnquiryTexts) -> HTML {
        controls.radios(
            texts.kind, name: "kind",
            options: Enquiry.Kind.allCases.map {
                Controls.Option(value: $0.rawValue, label: texts.kindName($0), hint: texts.kindHint($0))
            })
        controls.textArea(
            texts.text, name: "text", hint: texts.textHint, rows: 8, maxLength: FreeText.mostCharacters)
        controls.text(
            texts.name, name: "name", required: false, hint: texts.nameHint, autocomplete: "name",
            maxLength: 100)
        controls.text(
            texts.mail, name: "mail", kind: .email, required: false, hint: texts.mailHint,
            autocomplete: "email", maxLength: 254)
    }
}
