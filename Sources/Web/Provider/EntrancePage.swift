import HTML

/// `/`: asks for the company's word. Says nothing about which companies there are.
struct EntrancePage: Sendable {
    var word = ""
    var isUnknown = false

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.provider.entrance
        let controls = Controls(
            texts: frame.texts.shell, values: ["word": word],
            errors: isUnknown ? [FieldError(field: "word", message: texts.unknown)] : [])
        return frame.page(texts.heading, hasError: isUnknown) {
            controls.errorSummary
            p { texts.lead }
            frame.postForm(Paths.entrances, styleClass: "form") {
                controls.text(
                    texts.word, name: "word", hint: texts.wordHint, autocomplete: "organization",
                    maxLength: 100)
                actions { frame.submit(texts.submit, large: true) }
            }
            p(.class("support")) { texts.linkHint }
            p { a(.href(ProviderPaths.home)) { texts.toProvider } }
        }
    }
}
