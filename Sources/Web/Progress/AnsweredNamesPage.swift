import Campaigns
import HTML
import Operations
import Organisation

/// Who has answered and who has not, by department (L-05): yes or no, no time.
struct AnsweredNamesPage: Sendable {
    let names: AnsweredNames

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
        for section in names.sections {
            h2 { section.path }
            table(section, texts)
        }
    }

    private func table(_ section: AnsweredNames.Section, _ texts: AnsweredNamesTexts) -> HTML {
        Table(
            caption: section.path,
            columns: [texts.number, texts.name, texts.state].map { Table.Column(name: $0) },
            rows: section.lines.map { line in
                [
                    .text(line.number), .text(line.name),
                    tag(line.hasAnswered ? texts.yes : texts.no, line.hasAnswered ? .good : .plain),
                ]
            }, hidesCaption: true, reflows: false
        ).html
    }
}
