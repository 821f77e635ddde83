import HTML
import Organisation

/// わたしのデータを見た人: every look at the person's data, from the audit itself.
struct SeenByPage: Sendable {
    enum Kind: Sendable, Hashable {
        case listed, opened, decided
    }

    enum Viewer: Sendable, Hashable {
        case yourself
        case program
        /// nil when the account's name is no longer known.
        case staff(String?)
    }

    struct Entry: Sendable, Hashable {
        let at: Instant
        let viewer: Viewer
        let kind: Kind
    }

    let entries: [Entry]

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.results
        return frame.page(texts.seenBy) {
            p { texts.seenByLead }
            if entries.isEmpty { p { texts.seenByNone } } else { list(frame, texts) }
            ul(.class("support")) { for line in texts.seenByExplained { li { line } } }
        }
    }

    private func list(_ frame: Frame, _ texts: ResultTexts) -> HTML {
        Table(
            caption: texts.seenBy,
            columns: [texts.when, texts.who, texts.what].map { Table.Column(name: $0) },
            rows: entries.map { entry in
                [
                    .text(entry.at.words(frame.language)), .text(name(entry.viewer, texts)),
                    .text(what(entry.kind, texts)),
                ]
            }, hidesCaption: true
        ).html
    }

    private func name(_ viewer: Viewer, _ texts: ResultTexts) -> String {
        switch viewer {
        case .yourself: texts.yourself
        case .program: texts.program
        case .staff(let name): name ?? texts.staff
        }
    }

    private func what(_ kind: Kind, _ texts: ResultTexts) -> String {
        switch kind {
        case .listed: texts.listed
        case .opened: texts.opened
        case .decided: texts.decided
        }
    }
}
