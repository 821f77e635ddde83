import HTML
import Organisation

/// Choosing a roster file. Posts `roster` as multipart to the check.
struct RosterPage: Sendable {
    static let megabytes = 20

    /// People in the roster today.
    let people: Int
    var errors: [FieldError] = []

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.roster
        let controls = Controls(texts: frame.texts.shell, errors: errors)
        return frame.page(texts.heading, hasError: !errors.isEmpty, width: .wide, styles: [.staff]) {
            controls.errorSummary
            p { texts.lead }
            p(.class("support")) { people == 0 ? texts.nobody : texts.now(people) }
            frame.postForm(frame.paths.rosterChecks, styleClass: "form", multipart: true) {
                controls.file(
                    texts.file, name: "roster", accept: ".csv,text/csv",
                    hint: texts.fileHint + frame.texts.shell.fileLimit(Self.megabytes))
                actions { frame.submit(texts.check) }
            }
            h2 { texts.columnsHeading }
            p { texts.columnsLead }
            p { a(.href(frame.paths.rosterTemplate), .download(RosterTemplate.fileName)) { texts.template } }
            columns(texts)
        }
    }

    private func columns(_ texts: StaffRosterTexts) -> HTML {
        Table(
            caption: texts.columnsCaption,
            columns: [
                .init(name: texts.columnName), .init(name: texts.columnNeed), .init(name: texts.columnNote),
                .init(name: texts.columnExample),
            ],
            rows: RosterColumn.basic.map { column in
                let words = texts.column(column)
                return [
                    .text(words.name), .text(column.isNeeded ? texts.needed : texts.free), .text(words.note),
                    code(.lang("ja")) { words.example },
                ]
            }, hidesCaption: true
        ).html
    }
}
