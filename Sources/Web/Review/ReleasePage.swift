import Campaigns
import HTML
import Organisation

/// Releases a batch: what it does, that it cannot be undone, or who did it and when. Field: `agreed=yes`.
struct ReleasePage: Sendable {
    let implementation: Implementation
    let batch: Batch
    let mayRelease: Bool
    /// Who released, when it is known.
    var releasedBy: String?
    var isJustReleased = false
    var errors: [FieldError] = []

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        return frame.page(
            texts.release.heading, hasError: !errors.isEmpty, styles: [.staff],
            back: (texts.release.back, frame.paths.reviewSummary(of: .id(batch.id)))
        ) {
            Controls(texts: frame.texts.shell, errors: errors).errorSummary
            p(.class("support")) {
                implementation.campaign.name + "　" + texts.campaigns.batchName(batch.number)
            }
            if let at = batch.releasedAt {
                released(at, texts)
            } else if !isReady {
                notReady(texts)
            } else {
                ready(frame)
            }
        }
    }

    private var isReady: Bool {
        batch.members > 0 && batch.undecided == 0 && batch.missingConfirmations.isEmpty
    }

    private func released(_ at: Instant, _ texts: StaffTexts) -> HTML {
        HTMLBuilder.buildBlock(
            isJustReleased ? notice(.success, live: true) { p { texts.release.justReleased } } : .empty,
            facts([
                (texts.release.releasedAt, .text(texts.words.moment(at))),
                (texts.release.releasedBy, .text(releasedBy ?? "–")),
                (texts.campaigns.batchMembers, .text(texts.words.people(batch.members))),
            ]))
    }

    private func notReady(_ texts: StaffTexts) -> HTML {
        notice(.warning) {
            h2 { texts.release.notReady }
            ul {
                if batch.undecided > 0 { li { texts.release.needDecided(batch.undecided) } }
                for missing in batch.missingConfirmations {
                    li { texts.release.needConfirmed(texts.summary.confirmation(missing)) }
                }
            }
        }
    }

    private func ready(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        return HTMLBuilder.buildBlock(
            p(.class("lead")) { texts.release.lead(batch.members) },
            ul { for point in texts.release.points { li { point } } },
            notice(.warning) { p { texts.release.irreversible } },
            mayRelease ? form(frame) : .empty)
    }

    private func form(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        return frame.postForm(frame.paths.release(of: .id(batch.id)), styleClass: "form") {
            Controls(texts: frame.texts.shell, errors: errors).checkbox(texts.release.agree, name: "agreed")
            actions {
                frame.submit(texts.release.submit, large: true)
                frame.linkButton(
                    texts.words.cancel, frame.paths.reviewSummary(of: .id(batch.id)), secondary: true)
            }
        }
    }
}
