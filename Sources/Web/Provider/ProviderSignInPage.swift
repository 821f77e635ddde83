import HTML

/// The entrance for the provider's staff. A wrong address and a wrong password look alike.
struct ProviderSignInPage: Sendable {
    var mail = ""
    var note: SignInPage.Note?

    func html(_ frame: Frame) -> HTML {
        let (own, texts) = (frame.texts.provider.home, frame.texts.signIn)
        let controls = Controls(texts: frame.texts.shell, values: ["mail": mail], errors: errors(texts))
        return frame.page(own.signInHeading, hasError: !controls.errors.isEmpty) {
            controls.errorSummary
            message(frame.texts)
            p { own.signInLead }
            frame.postForm(ProviderPaths.signIn, styleClass: "form") {
                controls.text(texts.mail, name: "mail", kind: .email, autocomplete: "username")
                controls.text(
                    texts.password, name: "password", kind: .password(autocomplete: "current-password"))
                actions { frame.submit(texts.submit) }
            }
            p(.class("support")) { own.forgotten }
            p { a(.href(Paths.root)) { own.toEntrance } }
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
