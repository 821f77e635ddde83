import HTML
import Operations
import Organisation

/// The roster's own page: who is in it, files in and out, what was changed lately, who leaves.
struct RosterPage: Sendable {
    static let megabytes = 20

    /// People in the roster today.
    let people: Int
    var workplaces: [(name: String, headcount: Headcount)] = []
    var imports: [RosterImportEntry] = []
    var leavers: [RosterLeavers.Line] = []
    var mayExport = false
    var done: String?
    var refusal: String?
    var errors: [FieldError] = []

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.roster
        let keeping = frame.texts.staff.rosterKeeping
        let controls = Controls(texts: frame.texts.shell, errors: errors)
        return frame.page(texts.heading, hasError: !errors.isEmpty, width: .wide, styles: [.staff]) {
            controls.errorSummary
            if let done { notice(.success, live: true) { p { done } } }
            if let refusal { notice(.warning, live: true) { p { refusal } } }
            p { texts.lead }
            p(.class("support")) { people == 0 ? texts.nobody : texts.now(people) }
            actions {
                frame.linkButton(keeping.person.search, frame.paths.rosterPeople, secondary: true)
                frame.linkButton(keeping.person.month, frame.paths.rosterMonth, secondary: true)
            }
            upload(frame, controls)
            if !workplaces.isEmpty { RosterHeadcounts(workplaces: workplaces).html(frame) }
            if mayExport, people > 0 { RosterExportForm().html(frame) }
            if !imports.isEmpty { RosterImportTable(imports: imports).html(frame) }
            if !leavers.isEmpty { RosterLeavers(lines: leavers).html(frame) }
            h2 { texts.columnsHeading }
            p { texts.columnsLead }
            columns(texts)
        }
    }

    private func upload(_ frame: Frame, _ controls: Controls) -> HTML {
        let texts = frame.texts.staff.roster
        return HTMLBuilder.buildBlock(
            h2 { frame.texts.staff.rosterKeeping.page.upload },
            ul {
                li {
                    a(.href(frame.paths.rosterTemplateBook), .download(RosterTemplate.bookName)) {
                        texts.templateBook
                    }
                }
                li {
                    a(.href(frame.paths.rosterTemplate), .download(RosterTemplate.fileName)) {
                        texts.template
                    }
                }
            },
            frame.postForm(frame.paths.rosterChecks, styleClass: "form", multipart: true) {
                controls.file(
                    texts.file, name: "roster", accept: ".xlsx,.csv,.txt,.tsv",
                    hint: texts.fileHint + frame.texts.shell.fileLimit(Self.megabytes))
                actions { frame.submit(texts.check) }
            })
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
