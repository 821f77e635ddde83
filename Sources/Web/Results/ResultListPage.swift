import HTML
import Organisation

/// The person's own results over the years (S3-02), newest first.
struct ResultListPage: Sendable {
    struct Entry: Sendable, Hashable {
        let sheet: SheetID
        let campaign: String
        let answered: Day
        let notified: Day
        /// It comes as a letter: nothing of it opens here.
        var isOnPaper = false
    }

    let entries: [Entry]
    /// Where a changed mail address waits to be confirmed.
    var address: AddressForm?
    var open = OpenCheckSection()

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.results
        return frame.page(texts.listHeading, hasError: hasError(frame), styles: [.results]) {
            Controls(texts: frame.texts.shell, errors: address?.errors(frame) ?? []).errorSummary
            if isAnswered { address?.html(frame) ?? .empty }
            open.html(frame)
            p { texts.listLead }
            if entries.isEmpty { notice(.info) { p { texts.none } } }
            for entry in entries {
                card {
                    h2 { entry.campaign }
                    facts([
                        (texts.answered, .text(entry.answered.words(frame.language))),
                        (texts.notified, .text(entry.notified.words(frame.language))),
                    ])
                    if entry.isOnPaper { p { texts.onPaper } }
                    actions {
                        if entry.isOnPaper {
                            frame.linkButton(
                                texts.consent, frame.paths.ownConsent(about: .id(entry.sheet)),
                                secondary: true)
                        } else {
                            frame.linkButton(texts.open(entry.campaign), frame.paths.result(.id(entry.sheet)))
                        }
                    }
                }
            }
            if !isAnswered { address?.html(frame) ?? .empty }
        }
    }

    /// What was sent is answered at the head of the page; what is asked stands below.
    private var isAnswered: Bool { [.confirmed, .ended].contains(address?.outcome) }

    private func hasError(_ frame: Frame) -> Bool { !(address?.errors(frame) ?? []).isEmpty }
}

extension Frame {
    /// The frame of the pages of a person who is signed in with the own secret.
    func forPerson() -> Frame {
        var frame = self
        let places = [
            (texts.results.listHeading, paths.results), (texts.results.seenBy, paths.accessHistory),
            (texts.desk.ownData.heading, paths.ownData),
        ]
        frame.reader = Reader(
            name: nil, signOut: paths.resultSignOut,
            menu: places.map { Reader.Place(name: $0.0, path: $0.1, isCurrent: $0.1 == here) })
        return frame
    }
}
