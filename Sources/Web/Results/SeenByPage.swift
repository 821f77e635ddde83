import HTML
import Organisation

/// わたしのデータを見た人: every look at the person's data, from the audit itself.
struct SeenByPage: Sendable {
    enum Kind: Sendable, Hashable {
        case listed, opened, decided, asked, printed, resultPrinted, formEntered, withdrawn, relinked
        case moved, typed, codeIssued, secretRenewed
    }

    enum Viewer: Sendable, Hashable {
        case yourself
        case program
        /// Whoever typed the code of a letter: most likely the person, and not known to be.
        case codeHolder
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
            rows: lines(frame.language).map { line in
                [
                    .text(line.when), .text(name(line.viewer, texts)),
                    .text(what(line.kind, texts) + (line.times > 1 ? texts.times(line.times) : "")),
                ]
            }, hidesCaption: true
        ).html
    }

    private struct Line {
        let when: String
        let viewer: Viewer
        let kind: Kind
        var times = 1
    }

    /// The same look again within a minute is no new line: a list is drawn anew after every decision.
    private func lines(_ language: Language) -> [Line] {
        var lines: [Line] = []
        for entry in entries {
            let when = entry.at.words(language)
            let known = lines.lastIndex {
                $0.when == when && $0.viewer == entry.viewer && $0.kind == entry.kind
            }
            if let known {
                lines[known].times += 1
            } else {
                lines.append(Line(when: when, viewer: entry.viewer, kind: entry.kind))
            }
        }
        return lines
    }

    private func name(_ viewer: Viewer, _ texts: ResultTexts) -> String {
        switch viewer {
        case .yourself: texts.yourself
        case .program: texts.program
        case .codeHolder: texts.codeHolder
        case .staff(let name): name ?? texts.staff
        }
    }

    private func what(_ kind: Kind, _ texts: ResultTexts) -> String {
        switch kind {
        case .listed: texts.listed
        case .opened: texts.opened
        case .decided: texts.decided
        case .asked: texts.asked
        case .printed: texts.printed
        case .resultPrinted: texts.resultPrinted
        case .formEntered: texts.formEntered
        case .withdrawn: texts.withdrawn
        case .relinked: texts.relinked
        case .moved: texts.moved
        case .typed: texts.typed
        case .codeIssued: texts.codeIssued
        case .secretRenewed: texts.secretRenewed
        }
    }
}
