import HTML

/// The second step of signing in. Field: `code`.
struct SecondStepPage: Sendable {
    var error: String?

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.signIn.own
        let controls = Controls(
            texts: frame.texts.shell, errors: error.map { [FieldError(field: "code", message: $0)] } ?? [])
        return frame.page(texts.stepHeading, hasError: error != nil) {
            controls.errorSummary
            p { texts.stepLead }
            p(.class("support")) { texts.stepHint }
            frame.postForm(frame.paths.signInCode, styleClass: "form") {
                controls.code(texts)
                actions { frame.submit(texts.stepSubmit) }
            }
        }
    }
}

/// A password by the code of a letter. Fields: `name code password repeat`.
struct LetterCodePage: Sendable {
    var values: [String: String] = [:]
    var errors: [FieldError] = []

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.signIn
        let controls = Controls(texts: frame.texts.shell, values: values, errors: errors)
        return frame.page(texts.own.codeHeading, hasError: !errors.isEmpty, modules: [.secret]) {
            controls.errorSummary
            p { texts.own.codeLead }
            frame.postForm(frame.paths.code, styleClass: "form") {
                controls.text(
                    texts.own.signInName, name: "name", autocomplete: "username", maxLength: 254)
                controls.text(
                    texts.own.letterCode, name: "code", hint: texts.own.letterHint, autocomplete: "off",
                    maxLength: 60)
                controls.newPassword(texts)
                actions { frame.submit(texts.passwordSubmit) }
            }
        }
    }
}
