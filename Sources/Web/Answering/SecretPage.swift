import HTML

/// The person's own secret is chosen here, once, right after sending; a link never sets or changes it.
struct SecretPage: Sendable {
    enum Problem: Sendable, Hashable {
        case tooShort, tooSimple, differs
    }

    var problem: Problem?
    /// A device of several people must not offer to keep it.
    var isShared = false

    private var autocomplete: String { isShared ? "off" : "new-password" }

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.answering.secret
        let controls = Controls(texts: frame.texts.shell, errors: problem.map { [error($0, texts)] } ?? [])
        return frame.page(texts.heading, hasError: problem != nil, modules: [.secret]) {
            controls.errorSummary
            if problem == nil { notice(.success) { p { texts.sent } } }
            p { texts.why }
            ul { for line in texts.whyDetails { li { line } } }
            frame.postForm(frame.paths.secret, styleClass: "form") {
                controls.secretField(
                    texts.field, name: "secret", autocomplete: autocomplete, hint: texts.hint)
                controls.text(texts.again, name: "repeat", kind: .password(autocomplete: autocomplete))
                actions { frame.submit(texts.submit, large: true) }
            }
            h2 { texts.skipHeading }
            p { texts.skipWords }
            frame.postForm(frame.paths.skippedSecret) {
                button(.buttonType("submit"), .class("quiet")) { texts.skip }
            }
        }
    }

    private func error(_ problem: Problem, _ texts: OwnSecretTexts) -> FieldError {
        switch problem {
        case .tooShort: FieldError(field: "secret", message: texts.tooShort)
        case .tooSimple: FieldError(field: "secret", message: texts.tooSimple)
        case .differs: FieldError(field: "repeat", message: texts.differs)
        }
    }
}
