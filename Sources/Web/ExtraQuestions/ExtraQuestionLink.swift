import Campaigns
import HTML
import Organisation

/// The way from an implementation's page to the company's own questions.
struct ExtraQuestionLink: Sendable {
    let implementation: Implementation

    func html(_ frame: Frame) -> HTML {
        let texts = ExtraQuestionTexts.of(frame.language)
        return section(.class("flow")) {
            h2 { texts.heading }
            p { texts.linkLead }
            actions {
                frame.linkButton(
                    implementation.phase == .draft ? texts.toDraft : texts.toFixed,
                    frame.paths.extraQuestions(at: .id(implementation.id)), secondary: true)
            }
        }
    }
}
