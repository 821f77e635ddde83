import HTML

/// The entrance for staff. A wrong address and a wrong password look alike.
struct SignInPage: Sendable {
    enum Note: Sendable, Hashable {
        case failed
        case wait(seconds: Int)
        case signedOut
        case passwordSet
        case expired
    }

    var mail = ""
    var note: Note?

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.signIn
        let controls = Controls(texts: frame.texts.shell, values: ["mail": mail], errors: errors(texts))
        return frame.page(texts.heading, hasError: !controls.errors.isEmpty) {
            controls.errorSummary
            message(frame.texts)
            p { texts.lead }
            frame.postForm(frame.paths.signIn, styleClass: "form") {
                controls.text(texts.mail, name: "mail", kind: .email, autocomplete: "username")
                controls.text(
                    texts.password, name: "password", kind: .password(autocomplete: "current-password"))
                actions { frame.submit(texts.submit) }
            }
            p(.class("support")) { texts.forgotten }
            p { a(.href(frame.paths.code)) { texts.own.toCode } }
            p { a(.href(frame.paths.resultSignIn)) { texts.forResults } }
        }
    }

    private func errors(_ texts: SignInTexts) -> [FieldError] {
        switch note {
        case .failed: [FieldError(field: "mail", message: texts.failed)]
        case .wait(let seconds): [FieldError(field: "mail", message: texts.wait(seconds))]
        default: []
        }
    }

    private func message(_ texts: Texts) -> HTML {
        switch note {
        case .signedOut: notice(.success, live: true) { p { texts.signIn.signedOut } }
        case .passwordSet: notice(.success, live: true) { p { texts.signIn.passwordDone } }
        case .expired:
            notice(.info, live: true) { for line in texts.errors.signedOut.words { p { line } } }
        default: .empty
        }
    }
}
