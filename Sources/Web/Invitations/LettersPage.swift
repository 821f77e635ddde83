import Campaigns
import HTML
import Operations
import Organisation

/// Whom mail does not reach, by department, and the letters that can be printed.
struct LettersPage: Sendable {
    struct Searched: Sendable {
        let number: String
        let found: LetterLine?

        var isMistaken: Bool { found == nil }
    }

    let desk: LetterDesk
    let selection: LetterSelection
    let today: Day
    var searched: Searched?
    var refusal: String?

    private var action: Segment { .id(desk.implementation.id) }

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.letters
        let campaign = desk.implementation.campaign
        return frame.page(
            texts.heading, hasError: !errors(texts).isEmpty, width: .wide, styles: [.staff],
            back: (campaign.name, frame.paths.campaign(action))
        ) {
            Controls(texts: frame.texts.shell, errors: errors(texts)).errorSummary
            if let refusal { notice(.warning, live: true) { p { refusal } } }
            p { texts.lead }
            counted(frame)
            if let found = searched?.found {
                one(found, frame)
            } else {
                LetterFile(desk: desk, selection: selection, today: today).html(frame)
            }
            choosing(frame)
            searching(frame)
            if !desk.counts.isEmpty { LetterCounts(desk: desk).html(frame) }
            if searched?.found == nil, !desk.lines.isEmpty { list(frame) }
        }
    }

    private func errors(_ texts: StaffLetterTexts) -> [FieldError] {
        searched?.isMistaken == true ? [FieldError(field: "number", message: texts.notFound)] : []
    }

    private func counted(_ frame: Frame) -> HTML {
        let (texts, words) = (frame.texts.staff.letters, frame.texts.staff.words)
        let sum = { (part: KeyPath<LetterDesk.Count, Int>) in
            words.people(desk.counts.map { $0[keyPath: part] }.reduce(0, +))
        }
        return figures([
            Figure(name: texts.withoutMail, value: sum(\.withoutMail)),
            Figure(name: texts.asked, value: sum(\.asked)),
            Figure(name: texts.printed, value: sum(\.printed)),
        ])
    }

    private func one(_ line: LetterLine, _ frame: Frame) -> HTML {
        let texts = frame.texts.staff.letters
        return section(.class("flow")) {
            h2 { texts.oneHeading }
            LetterTable(lines: [line]).html(frame)
            frame.postForm(frame.paths.letters(of: action)) {
                frame.hiddenField("invitation", String(line.invitation.rawValue))
                actions { frame.submit(texts.submit(1)) }
            }
            p { a(.href(frame.paths.letters(of: action))) { texts.backToAll } }
        }
    }

    private func choosing(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.letters
        let controls = Controls(
            texts: frame.texts.shell,
            values: Dictionary(selection.fields, uniquingKeysWith: { first, _ in first }))
        let units = desk.tree.offered.map { Controls.Option(value: String($0.id.rawValue), label: $0.path) }
        return section(.class("flow")) {
            h2 { texts.choiceHeading }
            frame.postForm(frame.paths.letterChoices(of: action), styleClass: "form") {
                controls.radios(
                    texts.whom, name: "whom",
                    options: [
                        .init(value: LetterChoice.Whom.withoutMail.rawValue, label: texts.whomWithoutMail),
                        .init(value: LetterChoice.Whom.unanswered.rawValue, label: texts.whomUnanswered),
                    ])
                controls.select(
                    texts.department, name: "department",
                    options: [.init(value: "", label: texts.allDepartments)] + units, required: false)
                actions { frame.submit(texts.choose, name: "chosen", value: "yes") }
            }
        }
    }

    private func searching(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.letters
        let controls = Controls(
            texts: frame.texts.shell, values: ["number": searched?.number ?? ""], errors: errors(texts))
        return section(.class("flow")) {
            h2 { texts.searchHeading }
            frame.postForm(frame.paths.letterSearches(of: action), styleClass: "form") {
                controls.text(
                    texts.number, name: "number", hint: texts.searchHint, maxLength: 100, short: true)
                actions { frame.submit(texts.search, name: "search", value: "yes") }
            }
        }
    }

    /// Last on the page, since it may be long.
    private func list(_ frame: Frame) -> HTML {
        section(.class("flow")) {
            h2 { frame.texts.staff.letters.caption }
            LetterTable(lines: desk.lines).html(frame)
        }
    }
}
