import HTML
import Operations
import Organisation

/// What people ask about their own data, newest first: neither who nor what.
struct PersonalRequestListPage: Sendable {
    let lines: [PersonalRequestLine]
    let today: Day

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.requests
        return frame.page(texts.menu, width: .wide, styles: [.staff]) {
            p { texts.lead }
            for line in texts.basis { p(.class("support")) { line } }
            lines.isEmpty ? p { texts.none } : table(frame)
        }
    }

    private func table(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.requests
        let words = frame.texts.desk.ownData
        return Table(
            caption: texts.menu,
            columns: [
                .init(name: texts.columnAt), .init(name: texts.columnKind),
                .init(name: texts.columnWaiting, isNumber: true), .init(name: texts.columnState),
            ],
            rows: lines.map { line in
                [
                    a(.href(frame.paths.personalRequest(.id(line.id)))) { line.at.words(frame.language) },
                    .text(words.kindName(line.kind)), .text(waiting(line, texts)),
                    tag(words.state(line.state), line.state == .received ? .attention : .plain),
                ]
            }, hidesCaption: true
        ).html
    }

    private func waiting(_ line: PersonalRequestLine, _ texts: PersonalRequestTexts) -> String {
        line.state == .done
            ? "" : texts.waiting(today.daysSince1970 - line.at.day.daysSince1970)
    }
}

/// One request, with whose it is. Fields: `outcome text`.
struct PersonalRequestPage: Sendable {
    enum Done: String, Sendable {
        case answered, completed
    }

    let opened: OpenedRequest
    /// Whoever looks may open the roster.
    let mayOpenRoster: Bool
    var done: Done?
    var values: [String: String] = [:]
    var errors: [FieldError] = []

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.requests
        let controls = Controls(texts: frame.texts.shell, values: values, errors: errors)
        return frame.page(
            texts.heading, hasError: !errors.isEmpty, styles: [.staff],
            back: (texts.back, frame.paths.personalRequests)
        ) {
            controls.errorSummary
            if let done {
                notice(.success, live: true) { p { done == .answered ? texts.answered : texts.completed } }
            }
            asked(frame)
            for answer in opened.request.answers {
                p { answer.at.words(frame.language) + "　" + frame.texts.desk.ownData.outcome(answer.outcome) }
                div(.class("quoted", "plain")) { answer.text }
            }
            if opened.request.state != .done { forms(controls, frame) }
        }
    }

    @HTMLBuilder private func asked(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.requests
        let request = opened.request
        p(.class("support")) { texts.seen }
        facts([
            (texts.person, .text(opened.identity.name)), (texts.number, .text(opened.identity.number)),
            (texts.columnKind, .text(frame.texts.desk.ownData.kindName(request.kind))),
            (texts.columnAt, .text(request.at.words(frame.language))),
            (texts.columnState, .text(frame.texts.desk.ownData.state(request.state))),
        ])
        h2 { texts.text }
        div(.class("quoted", "plain")) { request.text }
    }

    @HTMLBuilder private func forms(_ controls: Controls, _ frame: Frame) -> HTML {
        let texts = frame.texts.desk.requests
        let id = Segment.id(opened.request.id)
        p { texts.rosterNote }
        if mayOpenRoster { p { a(.href(frame.paths.roster)) { texts.toRoster } } }
        frame.postForm(frame.paths.replies(toRequest: id), styleClass: "form") {
            controls.radios(
                texts.outcome, name: "outcome",
                options: PersonalRequest.Outcome.allCases.map {
                    Controls.Option(value: $0.rawValue, label: frame.texts.desk.ownData.outcome($0))
                })
            controls.textArea(
                texts.answer, name: "text", hint: texts.answerHint, rows: 6,
                maxLength: FreeText.mostCharacters)
            actions { frame.submit(texts.send) }
        }
        if opened.request.state == .answered {
            frame.postForm(frame.paths.completion(of: id)) {
                actions { frame.submit(texts.complete, name: "completed", value: "yes") }
            }
        }
    }
}
