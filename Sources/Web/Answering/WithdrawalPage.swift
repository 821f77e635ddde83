import HTML
import Organisation

/// Taking a wrong submission back. Says before what it does; whoever did not send it here gives the own secret.
struct WithdrawalPage: Sendable {
    enum Problem: Sendable, Hashable {
        case failed
        case wait(seconds: Int)
    }

    let lastDay: Day
    let isSentHere: Bool
    var problem: Problem?

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.answering.withdrawal
        let controls = Controls(texts: frame.texts.shell, errors: errors(texts))
        return frame.page(
            texts.heading, hasError: !controls.errors.isEmpty,
            back: (frame.texts.answering.receipt.heading, frame.paths.receipt)
        ) {
            controls.errorSummary
            p { texts.lead(lastDay.words(frame.language)) }
            ul { for point in texts.points { li { point } } }
            frame.postForm(frame.paths.withdrawal, styleClass: "form") {
                if !isSentHere { proof(controls, texts, frame) }
                actions { frame.submit(texts.submit, large: true) }
            }
        }
    }

    private func proof(_ controls: Controls, _ texts: WithdrawalTexts, _ frame: Frame) -> HTML {
        HTMLBuilder.buildBlock(
            p { texts.proof },
            controls.text(
                texts.secret, name: "secret", kind: .password(autocomplete: "current-password")),
            p(.class("support")) { texts.noSecret })
    }

    private func errors(_ texts: WithdrawalTexts) -> [FieldError] {
        switch problem {
        case .failed: [FieldError(field: "secret", message: texts.failed)]
        case .wait(let seconds): [FieldError(field: "secret", message: texts.wait(seconds))]
        case nil: []
        }
    }
}
