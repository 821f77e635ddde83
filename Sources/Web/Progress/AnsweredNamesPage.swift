import Campaigns
import HTML
import Operations
import Organisation

/// Who has answered and who has not, by department (L-05): yes or no, no time.
struct AnsweredNamesPage: Sendable {
    let names: AnsweredNames
    /// Only who has not answered (S3-18).
    var showsUnanswered = false

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.names
        let campaign = names.implementation.campaign
        return frame.page(
            texts.heading, styles: [.staff],
            back: (texts.back, frame.paths.progress(of: .id(names.implementation.id)))
        ) {
            p(.class("support")) { campaign.name + "　" + names.implementation.workplace.name }
            if names.isOff { notice(.info) { p { texts.off } } } else { lists(frame) }
        }
    }

    @HTMLBuilder private func lists(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.names
        p { texts.lead }
        if let smallest = names.smallest { p(.class("support")) { texts.small(smallest) } }
        if names.sections.isEmpty { p { texts.nobody } }
        actions {
            frame.linkButton(
                texts.download, frame.paths.answeredNamesFile(of: .id(names.implementation.id)),
                secondary: true)
        }
        if !names.sections.isEmpty { filters(frame) }
        for section in names.sections {
            let lines = section.lines.filter(isShown)
            if !lines.isEmpty {
                h2 { section.path }
                table(section.path, lines, texts)
            }
        }
        if showsUnanswered && !names.sections.isEmpty && count(unanswered: true) == 0 { p { texts.all } }
    }

    private func isShown(_ line: AnsweredNames.Line) -> Bool { !(showsUnanswered && line.hasAnswered) }

    private func count(unanswered: Bool) -> Int {
        names.sections.flatMap(\.lines).count { !(unanswered && $0.hasAnswered) }
    }

    private func filters(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.names
        return nav(.class("filters"), .aria(.label, texts.filters)) {
            ul {
                for unanswered in [false, true] {
                    li {
                        a(
                            .href(
                                frame.paths.answeredNames(
                                    of: .id(names.implementation.id), unanswered: unanswered)),
                            .aria(.current, unanswered == showsUnanswered ? "page" : nil)
                        ) {
                            (unanswered ? texts.filterUnanswered : texts.filterAll) + " "
                            span(.class("count")) { String(count(unanswered: unanswered)) }
                        }
                    }
                }
            }
        }
    }

    private func table(
        _ path: String, _ lines: [AnsweredNames.Line], _ texts: AnsweredNamesTexts
    ) -> HTML {
        Table(
            caption: path,
            columns: [texts.number, texts.name, texts.state].map { Table.Column(name: $0) },
            rows: lines.map { line in
                [
                    .text(line.number), .text(line.name),
                    tag(line.hasAnswered ? texts.yes : texts.no, line.hasAnswered ? .good : .plain),
                ]
            }, hidesCaption: true, reflows: false
        ).html
    }
}
