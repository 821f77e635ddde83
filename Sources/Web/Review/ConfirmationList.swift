import Campaigns
import HTML

/// The three confirmations, each with its button or with who confirmed it and when.
struct ConfirmationList: Sendable {
    let page: SummaryPage

    func html(_ frame: Frame) -> HTML {
        ol(.class("needs")) {
            for confirmation in ReviewConfirmation.allCases { line(confirmation, frame) }
        }
    }

    private func line(_ confirmation: ReviewConfirmation, _ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        return li(.class("need-line", "flow")) {
            h3 { texts.summary.confirmation(confirmation) }
            p(.class("support")) { texts.summary.confirmationNote(confirmation) }
            if let signature = page.confirmations[confirmation] {
                p {
                    tag("✓ " + texts.draft.done, .good)
                    " " + (signature.by.map { $0 + "　" } ?? "") + texts.words.moment(signature.at)
                }
            } else {
                open(confirmation, frame)
            }
        }
    }

    private func open(_ confirmation: ReviewConfirmation, _ frame: Frame) -> HTML {
        let texts = frame.texts.staff.summary
        guard page.isOpen else { return p { texts.onlyImplementer } }
        let undecided = page.rows.count { $0.decision == nil }
        if confirmation == .needDecided, undecided > 0 { return p { texts.confirmWaits(undecided) } }
        return frame.postForm(frame.paths.confirmations(of: .id(page.batch.id))) {
            actions {
                button(
                    .buttonType("submit"), .class("button"), .name("confirmation"),
                    .value(confirmation.rawValue)
                ) {
                    texts.confirm
                    span(.class("visually-hidden")) {
                        frame.texts.staff.words.colon + texts.confirmation(confirmation)
                    }
                }
            }
        }
    }
}
