import HTML

/// The entrance to a person's own results. A personal link alone never opens them.
struct ResultSignInPage: Sendable {
    enum Note: Sendable, Hashable {
        case failed
        case wait(seconds: Int)
        case signedOut
        /// Another own secret was chosen by a code.
        case secretChosen
        case expired
    }

    /// The session of a personal link already says who it is; then only the secret is asked (WCAG 3.3.7).
    var knowsPerson = false
    var number = ""
    var note: Note?

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.results
        let controls = Controls(
            texts: frame.texts.shell, values: ["number": number], errors: errors(texts))
        return frame.page(texts.signInHeading, hasError: !controls.errors.isEmpty) {
            controls.errorSummary
            message(frame.texts)
            p { texts.signInLead }
            frame.postForm(frame.paths.resultSignIn, styleClass: "form") {
                if !knowsPerson {
                    controls.text(
                        texts.number, name: "number", hint: texts.numberHint, autocomplete: "username",
                        maxLength: 64)
                }
                controls.text(texts.secret, name: "secret", kind: .password(autocomplete: "current-password"))
                actions { frame.submit(texts.signIn, large: true) }
            }
            p { a(.href(frame.paths.forgottenSecret)) { texts.forgottenSecret.link } }
            p(.class("support")) { texts.letter }
            p { a(.href(frame.paths.signIn)) { texts.forStaff } }
        }
    }

    /// One message for an unknown number and a wrong secret.
    private func errors(_ texts: ResultTexts) -> [FieldError] {
        let field = knowsPerson ? "secret" : "number"
        return switch note {
        case .failed: [FieldError(field: field, message: texts.failed)]
        case .wait(let seconds): [FieldError(field: field, message: texts.wait(seconds))]
        default: []
        }
    }

    private func message(_ texts: Texts) -> HTML {
        switch note {
        case .signedOut: notice(.success, live: true) { p { texts.results.signedOut } }
        case .secretChosen: notice(.success, live: true) { p { texts.results.forgottenSecret.chosen } }
        case .expired: notice(.info, live: true) { for line in texts.errors.signedOut.words { p { line } } }
        default: .empty
        }
    }
}
