import Campaigns
import HTML
import Operations
import Organisation

/// What of each batch goes to the implementer's side, with its clock (S4-19…S4-21, S4-31). Field: `item`.
struct DeliverablesPage: Sendable {
    let list: DeliveryChecklist
    let mayNote: Bool
    var isNoted = false
    /// Something was to be taken ahead of the plan.
    var early: DeliveryMoment?

    func html(_ frame: Frame) -> HTML {
        let (texts, staff) = (DeliverableTexts.of(frame.language), frame.texts.staff)
        let implementation = list.implementation
        return frame.page(
            texts.heading, width: .wide, styles: [.staff],
            back: (implementation.campaign.name, frame.paths.campaign(.id(implementation.id)))
        ) {
            if isNoted { notice(.success, live: true) { p { texts.noted } } }
            if let early { notice(.warning, live: true) { p { texts.tooEarly(texts.moment(early)) } } }
            p { texts.lead }
            facts([
                (staff.campaigns.workplace, .text(implementation.workplace.name)),
                (
                    texts.recipientHeading,
                    HTMLBuilder.buildBlock(
                        .text(texts.recipient(list.recipient)), .text(staff.words.colon),
                        strong { list.recipients.joined(separator: "、") })
                ),
            ])
            if list.batches.isEmpty { p { texts.noBatches } }
            for one in list.batches {
                h2 { staff.campaigns.batchName(one.batch.number) }
                p(.class("support")) {
                    staff.campaigns.batchClosed + staff.words.colon + staff.words.moment(one.batch.closedAt)
                }
                table(one.batch, one.lines, frame)
            }
            p(.class("support")) { texts.planFrozen }
            p {
                a(.href(frame.paths.methodsPaper(of: .id(implementation.id)))) {
                    MethodsTexts.of(frame.language).paper
                }
            }
        }
    }

    private func table(_ batch: Batch, _ lines: [DeliverableState], _ frame: Frame) -> HTML {
        let texts = DeliverableTexts.of(frame.language)
        return Table(
            caption: frame.texts.staff.campaigns.batchName(batch.number),
            columns: texts.columns.map { Table.Column(name: $0) },
            rows: lines.map { row($0, batch, frame, texts) }, hidesCaption: true
        ).html
    }

    private func row(
        _ line: DeliverableState, _ batch: Batch, _ frame: Frame, _ texts: DeliverableTexts
    ) -> [HTML] {
        let words = frame.texts.staff.words
        let time = texts.clock(line.minutes(at: list.now))
        return [
            HTMLBuilder.buildBlock(
                link(line.item, batch, frame, texts),
                line.item.moments.count > 1 && line.readyAt != nil && mayNote
                    ? note(line.item, batch, frame, texts) : .empty),
            HTMLBuilder.buildBlock(
                .text(texts.way(line.entry.way)),
                div(.class("support", "small")) { texts.moment(line.entry.moment) }),
            line.first != nil
                ? tag("✓ " + texts.done, .good)
                : line.readyAt == nil ? tag(texts.waits, .plain) : tag(texts.ready, .attention),
            .text(line.first != nil ? time : texts.running(time)),
            line.notes.isEmpty
                ? .text("–")
                : ul(.class("bare", "small")) {
                    for one in line.notes {
                        li {
                            words.moment(one.at) + "　" + (list.names[one.by] ?? "–") + "　"
                                + texts.kind(one.kind)
                        }
                    }
                },
        ]
    }

    private func link(
        _ item: Deliverable, _ batch: Batch, _ frame: Frame, _ texts: DeliverableTexts
    ) -> HTML {
        let (id, place) = (Segment.id(batch.id), Segment.id(batch.implementation))
        let path =
            switch item {
            case .needRecord: frame.paths.needRecord(of: id)
            case .rawScores: frame.paths.review(of: id) + "#lists"
            case .groups: frame.paths.groupPublication(of: place)
            }
        return a(.href(path)) { texts.name(item) }
    }

    private func note(
        _ item: Deliverable, _ batch: Batch, _ frame: Frame, _ texts: DeliverableTexts
    ) -> HTML {
        frame.postForm(frame.paths.deliverableNotes(of: .id(batch.id))) {
            button(
                .buttonType("submit"), .name("item"), .value(item.rawValue), .class("quiet", "small")
            ) {
                texts.note
                span(.class("visually-hidden")) { frame.texts.staff.words.colon + texts.name(item) }
            }
        }
    }
}
