import HTML

/// What to do about a forgotten own secret. Whether the number is somebody's is not told.
struct ForgottenSecretPage: Sendable {
    var isAsked = false

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.results.forgottenSecret
        let controls = Controls(texts: frame.texts.shell)
        return frame.page(
            texts.heading, back: (frame.texts.results.signInHeading, frame.paths.resultSignIn)
        ) {
            if isAsked { notice(.success, live: true) { for line in texts.asked { p { line } } } }
            p { texts.lead }
            ol { for step in texts.steps { li { step } } }
            ul(.class("support")) { for line in texts.promises { li { line } } }
            if !isAsked {
                frame.postForm(frame.paths.forgottenSecret, styleClass: "form") {
                    controls.text(
                        frame.texts.results.number, name: "number", hint: frame.texts.results.numberHint,
                        autocomplete: "username", maxLength: 64)
                    actions { frame.submit(texts.ask, large: true) }
                }
            }
            p { a(.href(frame.paths.secretCode)) { texts.toCode } }
        }
    }
}

/// Another own secret by the code of a letter.
struct SecretCodePage: Sendable {
    var values: [String: String] = [:]
    var errors: [FieldError] = []

    func html(_ frame: Frame) -> HTML {
        let (texts, own) = (frame.texts.results.forgottenSecret, frame.texts.answering.secret)
        let controls = Controls(texts: frame.texts.shell, values: values, errors: errors)
        return frame.page(
            texts.codeHeading, hasError: !errors.isEmpty, modules: [.secret],
            back: (texts.heading, frame.paths.forgottenSecret)
        ) {
            controls.errorSummary
            p { texts.codeLead }
            frame.postForm(frame.paths.secretCode, styleClass: "form") {
                controls.text(
                    frame.texts.results.number, name: "number", autocomplete: "username", maxLength: 64)
                controls.text(texts.code, name: "code", hint: texts.codeHint, maxLength: 64)
                controls.secretField(
                    own.field, name: "secret", autocomplete: "new-password", hint: own.hint)
                controls.text(own.again, name: "repeat", kind: .password(autocomplete: "new-password"))
                actions { frame.submit(own.submit, large: true) }
            }
        }
    }
}
