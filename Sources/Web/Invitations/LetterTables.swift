import Campaigns
import HTML
import Operations
import Organisation

/// The chosen letters with the button that prints them.
struct LetterFile: Sendable {
    let desk: LetterDesk
    let selection: LetterSelection
    let today: Day

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.letters
        let total = desk.parts.reduce(0, +)
        return section(.class("flow")) {
            h2 { texts.chosen(selection.whom, place(texts), total) }
            if desk.parts.count > 1 { parts(frame) }
            if desk.lines.isEmpty {
                p { texts.nobody }
            } else if today > desk.implementation.campaign.lastDay {
                notice(.info) { p { texts.over } }
            } else {
                form(frame)
                p(.class("support")) { texts.note }
            }
        }
    }

    private func place(_ texts: StaffLetterTexts) -> String {
        selection.department.map(desk.tree.path) ?? texts.allDepartments
    }

    private func form(_ frame: Frame) -> HTML {
        frame.postForm(frame.paths.letters(of: .id(desk.implementation.id))) {
            for (name, value) in selection.fields { frame.hiddenField(name, value) }
            actions { frame.submit(frame.texts.staff.letters.submit(desk.lines.count)) }
        }
    }

    /// Each part is a file of its own.
    private func parts(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.letters
        return HTMLBuilder.buildBlock(
            p { texts.inParts(desk.parts.count) },
            ul {
                for (index, count) in desk.parts.enumerated() {
                    li { part(index + 1, texts.part(index + 1, count), frame) }
                }
            })
    }

    private func part(_ number: Int, _ words: String, _ frame: Frame) -> HTML {
        if number == selection.part { return strong { words } }
        var other = selection
        other.part = number
        return a(.href(frame.paths.letters(of: .id(desk.implementation.id)) + other.query)) { words }
    }
}

/// One line per person, in the order of the pages.
struct LetterTable: Sendable {
    let lines: [LetterLine]

    func html(_ frame: Frame) -> HTML {
        let (texts, words) = (frame.texts.staff.letters, frame.texts.staff.words)
        let columns = [texts.number, texts.name, texts.department, texts.mail, texts.lastPrint]
        return Table(
            caption: texts.caption, columns: columns.map { Table.Column(name: $0) },
            rows: lines.map { line in
                [
                    .text(line.number), .text(line.name), .text(line.place),
                    .text(line.isReachedByMail ? texts.reached : texts.unreached),
                    .text(line.printedAt.map { words.moment($0) } ?? texts.never),
                ]
            }, hidesCaption: true
        ).html
    }
}

/// How many there are by department; each name leads to the letters of that department.
struct LetterCounts: Sendable {
    let desk: LetterDesk

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.letters
        return section(.class("flow")) {
            h2 { texts.countsHeading }
            Table(
                caption: texts.countsHeading,
                columns: [.init(name: texts.department)]
                    + [texts.withoutMail, texts.asked, texts.printed].map { .init(name: $0, isNumber: true) },
                rows: desk.counts.map { count in
                    [
                        a(.href(path(count.department, frame))) { count.place },
                        .text(String(count.withoutMail)), .text(String(count.asked)),
                        .text(String(count.printed)),
                    ]
                }, hidesCaption: true
            ).html
        }
    }

    private func path(_ department: DepartmentID, _ frame: Frame) -> String {
        var selection = LetterSelection()
        selection.department = department
        return frame.paths.letters(of: .id(desk.implementation.id)) + selection.query
    }
}
