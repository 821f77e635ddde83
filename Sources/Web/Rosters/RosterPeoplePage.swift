import HTML
import Operations
import Organisation

/// People by number or name, fifty to a page.
struct RosterPeoplePage: Sendable {
    let words: String
    let found: PeopleFound

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.rosterKeeping
        let controls = Controls(texts: frame.texts.shell, values: ["q": words])
        return frame.page(
            texts.person.search, width: .wide, styles: [.staff], back: (texts.page.back, frame.paths.roster)
        ) {
            frame.postForm(frame.paths.rosterSearches, styleClass: "form") {
                controls.text(
                    texts.person.searchWords, name: "q", required: false, hint: texts.person.searchHint,
                    maxLength: 100)
                actions { frame.submit(texts.person.searchNow) }
            }
            p(.class("support"), .role("status")) { texts.person.found(found.total) }
            if found.total > 0 { list(frame) }
            pages(frame)
        }
    }

    private func list(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.roster
        return Table(
            caption: texts.columnsCaption,
            columns: [
                .init(name: texts.column(.number).name), .init(name: texts.column(.name).name),
                .init(name: texts.column(.department).name), .init(name: texts.column(.workplace).name),
            ],
            rows: found.entries.map { id, entry, hasLeft in
                [
                    .text(entry.identity.number),
                    HTMLBuilder.buildBlock(
                        a(.href(frame.paths.rosterPerson(.id(id)))) { entry.identity.name },
                        hasLeft ? tag(frame.texts.staff.rosterKeeping.person.hasLeft) : .empty),
                    .text(entry.departmentPath.joined(separator: " / ")), .text(entry.workplace),
                ]
            }, hidesCaption: true
        ).html
    }

    private func pages(_ frame: Frame) -> HTML {
        if found.pages == 1 { return .empty }
        let texts = frame.texts.staff.rosterKeeping
        return frame.postForm(frame.paths.rosterSearches) {
            frame.hiddenField("q", words)
            p { texts.person.page(found.page, found.pages) }
            actions {
                if found.page > 1 {
                    frame.submit(texts.person.before, name: "page", value: String(found.page - 1))
                }
                if found.page < found.pages {
                    frame.submit(texts.person.after, name: "page", value: String(found.page + 1))
                }
            }
        }
    }
}
