import Campaigns
import HTML
import Organisation

/// The batches of a closed campaign. Whoever may not review sees counts of people only.
struct BatchTable: Sendable {
    let batches: [Batch]
    let viewer: Viewer
    let today: Day

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.campaigns
        let shown = batches.filter { $0.members > 0 }
        return HTMLBuilder.buildBlock(
            h2 { texts.batchesHeading },
            shown.isEmpty
                ? p { texts.closedEmpty }
                : Table(
                    caption: texts.batchesCaption,
                    columns: [
                        .init(name: texts.batchesHeading), .init(name: texts.batchClosed),
                        .init(name: texts.batchMembers), .init(name: texts.batchDecided),
                        .init(name: texts.batchState),
                    ],
                    rows: shown.map { row($0, frame) }, hidesCaption: true
                ).html)
    }

    private func row(_ batch: Batch, _ frame: Frame) -> [HTML] {
        let texts = frame.texts.staff
        let name = texts.campaigns.batchName(batch.number)
        return [
            viewer.may(.reviewList) ? a(.href(frame.paths.review(of: .id(batch.id)))) { name } : .text(name),
            .text(texts.words.moment(batch.closedAt)),
            .text(texts.words.people(batch.members)),
            .text(texts.words.rate(batch.decided, batch.members)),
            HTMLBuilder.buildBlock(state(batch, texts.campaigns), waiting(batch, texts)),
        ]
    }

    /// Since when the results are held up, for everybody who reads the page (S4-34).
    private func waiting(_ batch: Batch, _ texts: StaffTexts) -> HTML {
        guard let days = batch.daysWaiting(on: today) else { return .empty }
        let reminded = batch.remindedAt.map { texts.campaigns.batchReminded($0.day) }
        return div(.class("support", "small")) {
            texts.campaigns.batchWaits(days) + (reminded.map { texts.words.paren($0) } ?? "")
        }
    }

    private func state(_ batch: Batch, _ texts: StaffCampaignTexts) -> HTML {
        if let at = batch.releasedAt { return tag(texts.stageReleased + " " + at.day.text, .good) }
        if batch.undecided == 0, batch.missingConfirmations.isEmpty {
            return tag(texts.stageReleasable, .active)
        }
        return tag(texts.stageReview, .attention)
    }
}
