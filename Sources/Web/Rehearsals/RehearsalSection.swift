import HTML
import Organisation

/// The way into the rehearsal, on the page of a draft.
struct RehearsalSection: Sendable {
    let id: ImplementationID

    func html(_ frame: Frame) -> HTML {
        let texts = RehearsalTexts.of(frame.language)
        return section(.class("flow"), .id("rehearsal")) {
            h2 { texts.heading }
            p { texts.lead }
            frame.postForm(frame.paths.rehearsalMails(of: .id(id))) {
                actions {
                    frame.linkButton(texts.walk, frame.paths.rehearsal(of: .id(id)), secondary: true)
                    frame.submit(texts.mail, name: "act", value: "mail")
                }
            }
        }
    }
}
