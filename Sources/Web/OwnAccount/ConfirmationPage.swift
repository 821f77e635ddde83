import HTML

/// Asks for the password again before a dangerous step. Fields: `back password code`.
struct ConfirmationPage: Sendable {
    /// The rest of the address to which confirming leads back.
    let back: String
    let asksCode: Bool
    var errors: [FieldError] = []

    /// `back`, if it can be an address of ours.
    func knownBack(_ paths: Paths) -> String? { paths.page(back: back).map { _ in back } }

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.signIn.own
        let controls = Controls(texts: frame.texts.shell, errors: errors)
        return frame.page(texts.confirmHeading, hasError: !errors.isEmpty) {
            controls.errorSummary
            p { texts.confirmLead }
            p { texts.confirmNote }
            frame.postForm(frame.paths.confirmation, styleClass: "form") {
                frame.hiddenField("back", knownBack(frame.paths) ?? "home")
                controls.text(
                    frame.texts.signIn.password, name: "password",
                    kind: .password(autocomplete: "current-password"))
                if asksCode { controls.code(texts) }
                actions { frame.submit(texts.confirmSubmit) }
            }
        }
    }
}
