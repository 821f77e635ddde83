import Campaigns
import HTML
import Operations
import Organisation

/// How the mails are going out: sums, and what did not arrive. Neither what a mail is about nor when it left (TH11).
struct MailQueuePage: Sendable {
    let queue: MailQueue
    let viewer: Viewer
    var isDone = false
    var refusal: String?

    private static let shown: [MailState] = [
        .waiting, .retrying, .sent, .refused, .bounced, .unaddressed, .held,
    ]
    private static let always: Set<MailState> = [.waiting, .retrying, .sent, .refused, .bounced]

    func html(_ frame: Frame) -> HTML {
        let texts = MailTexts.of(frame.language)
        return frame.page(texts.menu, hasError: refusal != nil, width: .wide, styles: [.staff]) {
            if isDone { notice(.success, live: true) { p { texts.done } } }
            if let refusal { notice(.warning, live: true) { p { refusal } } }
            p { texts.lead }
            figures(states.map { Figure(name: texts.state($0), value: texts.count(queue.count($0))) })
            explanations(texts)
            if queue.showsNames || queue.lines.isEmpty { lines(frame) }
            answers(texts)
            if hasFailed && viewer.may(.letterRead) { fallback(frame) }
        }
    }

    private var states: [MailState] {
        Self.shown.filter { Self.always.contains($0) || queue.count($0) > 0 }
    }

    private var hasFailed: Bool {
        [MailState.refused, .bounced, .unaddressed].contains { queue.count($0) > 0 }
    }

    private func explanations(_ texts: MailTexts) -> HTML {
        let present = states.filter { queue.count($0) > 0 && $0 != .sent }
        return present.isEmpty
            ? .empty : facts(present.map { (texts.state($0), .text(texts.explanation($0))) })
    }

    private func lines(_ frame: Frame) -> HTML {
        let texts = MailTexts.of(frame.language)
        let heading = h2 { texts.linesHeading }
        if queue.lines.isEmpty { return HTMLBuilder.buildBlock(heading, p { texts.noLines }) }
        let maySend = queue.lines.contains(where: \.maySendAgain)
        return HTMLBuilder.buildBlock(
            heading, maySend ? p { texts.linesLead } : .empty, named(frame), parts(frame))
    }

    private func named(_ frame: Frame) -> HTML {
        let texts = MailTexts.of(frame.language)
        let columns = [texts.name, texts.number, texts.columnState, texts.columnAnswer, texts.next]
        return Table(
            caption: texts.linesHeading, columns: columns.map { Table.Column(name: $0) },
            rows: queue.lines.map { line in
                [
                    .text(line.name ?? texts.unnamed), .text(line.number ?? "—"),
                    tag(texts.state(line.state), line.state.isFailed ? .bad : .attention),
                    .text(texts.answer(line.state, line.reply)), next(line, frame),
                ]
            }, hidesCaption: true
        ).html
    }

    private func next(_ line: MailQueue.Line, _ frame: Frame) -> HTML {
        let texts = MailTexts.of(frame.language)
        if let due = line.due { return .text(texts.waitsUntil(due.words(frame.language))) }
        guard line.maySendAgain else { return .text("—") }
        return frame.postForm(frame.paths.sendingAgain(.id(line.id))) {
            button(.buttonType("submit"), .name("again"), .value("yes"), .class("button", "secondary")) {
                texts.sendAgain
                if let name = line.name {
                    span(.class("visually-hidden")) { "（" + texts.sendAgainTo(name) + "）" }
                }
            }
        }
    }

    private func parts(_ frame: Frame) -> HTML {
        guard queue.parts > 1 else { return .empty }
        let texts = MailTexts.of(frame.language)
        return nav(.aria(.label, texts.partsHeading)) {
            ul {
                for part in 1...queue.parts {
                    li {
                        if part == queue.part {
                            strong { texts.part(part) }
                        } else {
                            a(.href(frame.paths.mailQueue + "?part=\(part)")) { texts.part(part) }
                        }
                    }
                }
            }
        }
    }

    /// What whoever looks after machines needs: sums by the number of the reply.
    private func answers(_ texts: MailTexts) -> HTML {
        let troubled = queue.answers.filter { $0.state == .retrying || $0.state.isFailed }
        if troubled.isEmpty { return .empty }
        return HTMLBuilder.buildBlock(
            h2 { texts.answersHeading }, p { texts.answersLead },
            Table(
                caption: texts.answersHeading,
                columns: [
                    .init(name: texts.columnState), .init(name: texts.columnAnswer),
                    .init(name: texts.columnCount, isNumber: true),
                ],
                rows: troubled.map { one in
                    [
                        .text(texts.state(one.state)), .text(texts.answer(one.state, one.reply)),
                        .text(texts.count(one.count)),
                    ]
                }, hidesCaption: true
            ).html)
    }

    private func fallback(_ frame: Frame) -> HTML {
        let texts = MailTexts.of(frame.language)
        return section(.class("flow")) {
            h2 { texts.fallbackHeading }
            p { texts.fallback }
            actions { frame.linkButton(texts.toCampaigns, frame.paths.campaigns, secondary: true) }
        }
    }
}
