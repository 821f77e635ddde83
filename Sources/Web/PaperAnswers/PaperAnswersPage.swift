import Campaigns
import HTML
import Operations
import Organisation

/// Who answers on paper, and moving one person. Fields: `number`; `invitation mode`.
struct PaperAnswersPage: Sendable {
    struct Searched: Sendable {
        let number: String
        let found: PaperAnswerLine?
    }

    let desk: PaperAnswerDesk
    var searched: Searched?
    var done: PaperAnswerTexts.Done?
    var refusal: String?

    private var id: Segment { .id(desk.implementation.id) }
    var isMistaken: Bool { searched.map { $0.found == nil } ?? false }

    func html(_ frame: Frame) -> HTML {
        let texts = PaperAnswerTexts.of(frame.language)
        let controls = Controls(
            texts: frame.texts.shell, values: ["number": searched?.number ?? ""],
            errors: isMistaken ? [FieldError(field: "number", message: texts.notFound)] : [])
        return frame.page(
            texts.heading, hasError: isMistaken, width: .wide, styles: [.staff],
            back: (desk.implementation.campaign.name, frame.paths.campaign(id))
        ) {
            controls.errorSummary
            if let done { notice(.success, live: true) { p { texts.done(done) } } }
            if let refusal { notice(.warning, live: true) { p { refusal } } }
            for line in texts.lead { p { line } }
            if !desk.isOpen { notice(.info) { p { texts.closed } } }
            person(controls, frame, texts)
            h2 { texts.listHeading }
            if desk.lines.isEmpty { p { texts.nobody } } else { list(frame, texts) }
        }
    }

    private func list(_ frame: Frame, _ texts: PaperAnswerTexts) -> HTML {
        Table(
            caption: texts.listHeading, columns: texts.columns.map { Table.Column(name: $0) },
            rows: desk.lines.map { line in
                [
                    .text(line.number), .text(line.name), .text(line.place), .text(texts.state(line.state)),
                    desk.isOpen ? link(line, frame, texts) : .text("–"),
                ]
            }, hidesCaption: true
        ).html
    }

    private func link(_ line: PaperAnswerLine, _ frame: Frame, _ texts: PaperAnswerTexts) -> HTML {
        let words =
            switch line.state {
            case .awaited: texts.type
            case .typedOnce: texts.again
            default: texts.entry.discardHeading
            }
        return a(.href(frame.paths.paperEntry(at: id, of: .id(line.invitation)))) {
            words
            span(.class("visually-hidden")) { "　" + line.name }
        }
    }

    private func person(_ controls: Controls, _ frame: Frame, _ texts: PaperAnswerTexts) -> HTML {
        section(.class("flow")) {
            h2 { texts.searchHeading }
            if let found = searched?.found { change(found, frame, texts) }
            frame.postForm(frame.paths.paperAnswerSearches(at: id), styleClass: "form small-form") {
                controls.text(texts.number, name: "number", maxLength: 100, short: true)
                actions { frame.submit(texts.search, name: "search", value: "yes") }
            }
        }
    }

    private func change(_ line: PaperAnswerLine, _ frame: Frame, _ texts: PaperAnswerTexts) -> HTML {
        card(soft: true) {
            h3 { line.name }
            facts([
                (texts.columns[0], .text(line.number)), (texts.columns[2], .text(line.place)),
                (texts.columns[3], .text(texts.state(line.state))),
            ])
            switch line.state {
            case .onScreen: move(line, .paper, texts.toPaperLead, texts.toPaper, frame)
            case .awaited, .typedOnce:
                actions {
                    frame.linkButton(
                        line.state == .awaited ? texts.type : texts.again,
                        frame.paths.paperEntry(at: id, of: .id(line.invitation)))
                }
                move(line, .screen, texts.toScreenLead(line.isReachedByMail), texts.toScreen, frame)
            case .answeredOnScreen: p { texts.refusal(.answered) }
            case .typed: p { texts.entry.stored }
            }
        }
    }

    private func move(
        _ line: PaperAnswerLine, _ mode: AnswerMode, _ lead: String, _ words: String, _ frame: Frame
    ) -> HTML {
        frame.postForm(frame.paths.answerModes(at: id), styleClass: "form small-form") {
            frame.hiddenField("invitation", String(line.invitation.rawValue))
            frame.hiddenField("mode", mode.rawValue)
            p { lead }
            actions { frame.submit(words, name: "act", value: "move") }
        }
    }
}
