import Campaigns
import HTML
import Operations
import Organisation

/// Whose results the company got: names and how long they are kept, with the duties that come with them.
struct EmployerCopyListPage: Sendable {
    let lines: [EmployerCopyLine]

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.consent.employer
        return frame.page(texts.heading, width: .wide, styles: [.staff]) {
            for line in texts.lead { p { line } }
            duties(texts)
            lines.isEmpty ? p { texts.none } : table(frame)
        }
    }

    private func table(_ frame: Frame) -> HTML {
        let texts = frame.texts.consent.employer
        let heads = [texts.campaign, texts.number, texts.name, texts.keptUntil, texts.state]
        return Table(
            caption: texts.heading, columns: heads.map { Table.Column(name: $0) },
            rows: lines.map { line in
                [
                    .text(line.campaign), .text(line.number),
                    a(.href(frame.paths.employerCopy(.id(line.id)))) { line.name },
                    .text(line.keptUntil?.words(frame.language) ?? ""),
                    tag(line.isOpened ? texts.opened : texts.unopened, line.isOpened ? .plain : .attention),
                ]
            }, hidesCaption: true
        ).html
    }
}

/// One copy: exactly what the person was told.
struct EmployerCopyPage: Sendable {
    let opened: OpenedCopy

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.consent.employer
        let copy = opened.copy
        return frame.page(
            texts.copyHeading, styles: [.staff], back: (texts.heading, frame.paths.employerCopies)
        ) {
            facts(
                [(texts.name, .text(copy.content.name))]
                    + copy.content.head.map { ($0.name, .text($0.value)) } + [
                        (texts.campaign, .text(copy.content.campaign)),
                        (texts.ground, .text(copy.ground == .request ? texts.byRequest : texts.byConsent)),
                        (texts.keptFrom, .text(opened.keptFrom.words(frame.language))),
                        (texts.keptUntil, .text(opened.keptUntil?.words(frame.language) ?? "")),
                    ])
            duties(texts)
            for part in copy.content.parts { section { shown(part) } }
        }
    }

    @HTMLBuilder private func shown(_ part: NotifiedContent.Part) -> HTML {
        h2 { part.heading }
        if !part.lines.isEmpty { facts(part.lines.map { ($0.name, .text($0.value)) }) }
        for line in part.paragraphs { p { line } }
    }
}

/// 5年保存、目的外利用と不利益取扱いの禁止 (S2-62; 法66条の10③).
private func duties(_ texts: EmployerCopyTexts) -> HTML {
    notice(.warning) {
        p { strong { texts.dutiesHeading } }
        ul { for line in texts.duties { li { line } } }
    }
}
