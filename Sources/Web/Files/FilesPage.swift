import Campaigns
import HTML
import Operations
import Organisation

/// Files that were asked for, with their last day; the form to ask for another. Fields: `text days`.
struct FilesPage: Sendable {
    let files: [(file: SharedFile, asker: String)]
    let today: Day
    /// Shown once, in answer to the asking: it is stored nowhere.
    var link: String?
    var values: [String: String] = [:]
    var errors: [FieldError] = []

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.files
        let controls = Controls(texts: frame.texts.shell, values: values, errors: errors)
        return frame.page(texts.menu, hasError: !errors.isEmpty, width: .wide, styles: [.staff]) {
            controls.errorSummary
            if let link {
                notice(.success, live: true) {
                    p { texts.linkLead }
                    p { code { link } }
                    p { texts.linkOnce }
                }
            }
            p { texts.lead }
            files.isEmpty ? p { texts.none } : table(frame)
            h2 { texts.ask }
            frame.postForm(frame.paths.files, styleClass: "form") {
                controls.text(texts.title, name: "text", hint: texts.titleHint, maxLength: 200)
                controls.radios(
                    texts.days, name: "days",
                    options: SharedFile.keepChoices.map {
                        Controls.Option(value: "\($0)", label: texts.daysName($0))
                    })
                actions { frame.submit(texts.makeLink) }
            }
        }
    }

    private func table(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.files
        return Table(
            caption: texts.menu,
            columns: [texts.title, texts.asker, texts.state, texts.lastDay].map { Table.Column(name: $0) },
            rows: files.map { one in
                [
                    .text(one.file.title),
                    .text(one.asker + "・" + one.file.askedAt.day.words(frame.language)),
                    state(one.file, frame),
                    .text(one.file.received?.lastDay.words(frame.language) ?? "—"),
                ]
            }, hidesCaption: true
        ).html
    }

    private func state(_ file: SharedFile, _ frame: Frame) -> HTML {
        let texts = frame.texts.desk.files
        guard let received = file.received else {
            let isOver = file.expiresAt.day < today
            return tag(isOver ? texts.over : texts.waiting, .plain)
        }
        return HTMLBuilder.buildBlock(
            a(.href(frame.paths.file(.id(file.id)))) { texts.open }, .text(" "),
            .text(received.name + "・" + texts.size(received.size)))
    }
}
