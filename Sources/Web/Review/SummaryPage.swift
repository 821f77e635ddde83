import Campaigns
import HTML
import Organisation

/// The implementer's confirmations of a batch (S4-18) and 「選定基準の該当者で十分」 (S4-10).
struct SummaryPage: Sendable {
    /// A name and a time under a confirmation.
    struct Signature: Sendable, Hashable {
        var by: String?
        let at: Instant
    }

    enum Done: String, Sendable {
        case accepted, confirmed
    }

    let implementation: Implementation
    let batch: Batch
    let rows: [ReviewRow]
    let confirmations: [ReviewConfirmation: Signature]
    let mayDecide: Bool
    let mayRelease: Bool
    var done: Done?
    /// Why the last action was refused.
    var refusal: String?
    /// Of the field `accepted`.
    var errors: [FieldError] = []

    var isOpen: Bool { mayDecide && batch.releasedAt == nil }
    private var undecided: [ReviewRow] { rows.filter { $0.decision == nil } }

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        return frame.page(
            texts.summary.heading, hasError: !errors.isEmpty, width: .wide, styles: [.staff],
            back: (texts.summary.back, frame.paths.review(of: .id(batch.id)))
        ) {
            controls(frame).errorSummary
            messages(texts)
            p(.class("support")) {
                implementation.campaign.name + "　" + texts.campaigns.batchName(batch.number)
            }
            counts(texts)
            if !undecided.isEmpty { undecidedLink(frame) }
            if isOpen {
                AcceptanceCard(batch: batch.id, undecided: undecided, controls: controls(frame)).html(frame)
            }
            h2 { texts.summary.confirmHeading }
            p { texts.summary.confirmLead }
            ConfirmationList(page: self).html(frame)
            p {
                a(.href(frame.paths.needRecord(of: .id(batch.id)))) {
                    NeedRecordTexts.of(frame.language).link
                }
            }
            release(frame)
            h2 { texts.summary.cannotHeading }
            p { texts.summary.cannotWords }
        }
    }

    private func controls(_ frame: Frame) -> Controls {
        Controls(texts: frame.texts.shell, errors: errors)
    }

    private func messages(_ texts: StaffTexts) -> HTML {
        if let refusal { return notice(.error, live: true) { p { refusal } } }
        switch done {
        case .accepted: return notice(.success, live: true) { p { texts.summary.accepted(undecided.count) } }
        case .confirmed: return notice(.success, live: true) { p { texts.summary.confirmed } }
        case nil: return .empty
        }
    }

    private func counts(_ texts: StaffTexts) -> HTML {
        let words = texts.summary
        let names: [(String, InterviewDecision?)] = [
            (words.needed, .needed), (words.notNeeded, .notNeeded), (words.cannotBeJudged, .cannotBeJudged),
            (words.undecided, nil),
        ]
        return figures(
            [Figure(name: words.members, value: texts.words.people(rows.count))]
                + names.map { name, decision in
                    Figure(name: name, value: texts.words.people(rows.count { $0.decision == decision }))
                })
    }

    private func undecidedLink(_ frame: Frame) -> HTML {
        actions {
            frame.linkButton(
                frame.texts.staff.summary.showUndecided,
                frame.paths.review(of: .id(batch.id), showing: .undecided), secondary: true)
        }
    }

    private func release(_ frame: Frame) -> HTML {
        let isReady = undecided.isEmpty && ReviewConfirmation.allCases.allSatisfy { confirmations[$0] != nil }
        guard mayRelease, isReady || batch.releasedAt != nil else { return .empty }
        return actions {
            frame.linkButton(
                frame.texts.staff.summary.toRelease, frame.paths.release(of: .id(batch.id)), large: true)
        }
    }
}
