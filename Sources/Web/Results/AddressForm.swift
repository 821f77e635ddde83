import HTML

/// The code from the mail to a changed address. Field: `code`.
struct AddressForm: Sendable {
    enum Outcome: Sendable {
        case asked, wrong, confirmed
        /// Too many wrong codes.
        case ended
    }

    let outcome: Outcome

    func html(_ frame: Frame) -> HTML {
        let texts = AddressTexts.of(frame.language)
        if outcome == .confirmed { return notice(.success, live: true) { p { texts.confirmed } } }
        if outcome == .ended { return notice(.warning, live: true) { p { texts.ended } } }
        let controls = Controls(texts: frame.texts.shell, errors: errors(frame))
        return section(.class("flow")) {
            h2 { texts.heading }
            p { texts.lead }
            frame.postForm(frame.paths.ownAddress, styleClass: "form") {
                controls.text(texts.code, name: "code", hint: texts.hint, maxLength: 40, short: true)
                actions { frame.submit(texts.submit) }
            }
        }
    }

    func errors(_ frame: Frame) -> [FieldError] {
        outcome == .wrong ? [FieldError(field: "code", message: AddressTexts.of(frame.language).wrong)] : []
    }
}
