import Campaigns
import HTML
import Operations
import Organisation

/// What the company says on people's pages: each kind in each language, and the way to write it.
struct MessagesPage: Sendable {
    let messages: [SignedMessage]
    let mayWrite: Bool

    func html(_ frame: Frame) -> HTML {
        let texts = MessageTexts.of(frame.language)
        return frame.page(
            texts.heading, styles: [.staff],
            back: (frame.texts.staff.campaigns.back, frame.paths.campaigns)
        ) {
            p { texts.lead }
            ul { for point in texts.points { li { point } } }
            for kind in CompanyMessage.Kind.allCases {
                section(.class("flow")) {
                    h2 { texts.name(kind) }
                    p(.class("support")) { texts.place(kind) }
                    for language in Language.allCases { line(kind, language, texts, frame) }
                }
            }
        }
    }

    private func line(
        _ kind: CompanyMessage.Kind, _ language: Language, _ texts: MessageTexts, _ frame: Frame
    ) -> HTML {
        let found = messages.first { $0.message.kind == kind && $0.message.language == language }
        return card {
            h3 { language.ownName }
            if let found, !found.message.words.isEmpty {
                div(.class("quoted", "plain"), .lang(language.rawValue)) { found.message.words.text }
            } else {
                p { texts.none }
            }
            if let found { p(.class("support")) { texts.signed(found, frame) } }
            p {
                a(.href(frame.paths.message(kind, in: language))) {
                    let name = texts.name(kind) + "（" + language.ownName + "）"
                    mayWrite ? texts.write(name) : texts.read(name)
                }
            }
        }
    }
}

/// One kind in one language: its words, and every version of them.
struct MessagePage: Sendable {
    let kind: CompanyMessage.Kind
    let language: Language
    /// Newest first.
    let versions: [SignedMessage]
    let mayWrite: Bool
    var isSaved = false
    var hasChanged = false
    var typed: String?
    var error: String?

    func html(_ frame: Frame) -> HTML {
        let texts = MessageTexts.of(frame.language)
        let newest = versions.first?.message
        let controls = Controls(
            texts: frame.texts.shell, values: ["words": typed ?? newest?.words.text ?? ""],
            errors: error.map { [FieldError(field: "words", message: $0)] } ?? [])
        return frame.page(
            texts.name(kind) + "（" + language.ownName + "）", hasError: error != nil, styles: [.staff],
            back: (texts.heading, frame.paths.messages)
        ) {
            controls.errorSummary
            if isSaved { notice(.success, live: true) { p { texts.saved } } }
            if hasChanged { notice(.warning, live: true) { p { texts.changed } } }
            p { texts.place(kind) }
            if mayWrite { form(controls, newest?.version ?? 0, texts, frame) }
            h2 { texts.versions }
            if versions.isEmpty { p { texts.none } }
            for one in versions { version(one, texts, frame) }
        }
    }

    private func form(_ controls: Controls, _ seen: Int, _ texts: MessageTexts, _ frame: Frame) -> HTML {
        frame.postForm(frame.paths.message(kind, in: language), styleClass: "form") {
            frame.hiddenField("seen", String(seen))
            controls.textArea(
                texts.words, name: "words", required: false, hint: texts.wordsHint, rows: 8,
                maxLength: FreeText.mostCharacters)
            actions {
                frame.submit(texts.preview, name: "act", value: "preview")
                frame.submit(texts.save, name: "act", value: "save", secondary: false)
            }
        }
    }

    private func version(_ one: SignedMessage, _ texts: MessageTexts, _ frame: Frame) -> HTML {
        card {
            h3 { texts.version(one.message.version) }
            p(.class("support")) { texts.signed(one, frame) }
            one.message.words.isEmpty
                ? p { texts.takenAway }
                : div(.class("quoted", "plain"), .lang(language.rawValue)) { one.message.words.text }
        }
    }
}
