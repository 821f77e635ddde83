import HTML
import Operations
import Organisation

/// What was written: the receipt of an import, with its number, for the screen and the printer.
struct RosterDonePage: Sendable {
    let entry: RosterImportEntry
    var isNew = false

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.rosterKeeping
        let words = frame.texts.staff.words
        let record = entry.record
        return frame.page(
            isNew ? frame.texts.staff.roster.doneHeading : texts.page.receipt, width: .wide, styles: [.staff],
            back: (texts.page.back, frame.paths.roster)
        ) {
            if isNew {
                notice(.success, live: true) {
                    p { texts.page.kind(record.kind) + words.colon + texts.page.counts(record.counts) }
                }
            }
            facts([
                (texts.page.receiptNumber, .text("\(record.version)")),
                (texts.page.when, .text(words.moment(record.at))),
                (texts.page.what, .text(texts.page.kind(record.kind))), (texts.page.who, .text(entry.author)),
                (frame.texts.staff.roster.added, .text(words.people(record.counts.added))),
                (frame.texts.staff.roster.changed, .text(words.people(record.counts.changed))),
                (texts.check.returning, .text(words.people(record.counts.returned))),
                (texts.check.leaving, .text(words.people(record.counts.leaving))),
                (frame.texts.staff.roster.unchanged, .text(words.people(record.counts.unchanged))),
            ])
            p(.class("support")) {
                entry.refusal.map(texts.page.undoRefusal)
                    ?? texts.page.undoUntil(words.moment(entry.undoUntil))
            }
            actions { frame.linkButton(texts.page.back, frame.paths.roster) }
        }
    }
}
