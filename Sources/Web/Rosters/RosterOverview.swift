import HTML
import Operations
import Organisation

/// How many people each workplace has, as the law counts them.
struct RosterHeadcounts: Sendable {
    let workplaces: [(name: String, headcount: Headcount)]

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.rosterKeeping
        return HTMLBuilder.buildBlock(
            h2 { texts.page.headcounts },
            Table(
                caption: texts.page.headcounts,
                columns: [
                    .init(name: texts.page.workplace), .init(name: texts.page.everybody, isNumber: true),
                    .init(name: texts.page.threshold, isNumber: true),
                    .init(name: texts.page.report, isNumber: true),
                ],
                rows: workplaces.map { place in
                    [
                        .text(place.name), .text("\(place.headcount.everybody)"),
                        .text("\(place.headcount.forThreshold)"), .text("\(place.headcount.forReport)"),
                    ]
                }, hidesCaption: true
            ).html,
            p(.class("support")) { texts.page.countingRule })
    }
}

/// The newest imports, each undone with one button as long as that is possible.
struct RosterImportTable: Sendable {
    let imports: [RosterImportEntry]

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.rosterKeeping
        return HTMLBuilder.buildBlock(
            h2 { texts.page.imports },
            Table(
                caption: texts.page.imports,
                columns: [
                    .init(name: texts.page.when), .init(name: texts.page.what), .init(name: texts.page.who),
                    .init(name: texts.page.undoing),
                ],
                rows: imports.map { row($0, frame) }, hidesCaption: true
            ).html)
    }

    private func row(_ entry: RosterImportEntry, _ frame: Frame) -> [HTML] {
        let texts = frame.texts.staff.rosterKeeping
        let id = Segment.id(entry.record.id)
        return [
            a(.href(frame.paths.rosterImport(id))) { frame.texts.staff.words.moment(entry.record.at) },
            .text(
                texts.page.kind(entry.record.kind) + frame.texts.staff.words.colon
                    + texts.page.counts(entry.record.counts)),
            .text(entry.author), undo(entry, id, frame),
        ]
    }

    private func undo(_ entry: RosterImportEntry, _ id: Segment, _ frame: Frame) -> HTML {
        let texts = frame.texts.staff.rosterKeeping
        if let refusal = entry.refusal { return span(.class("support")) { texts.page.undoRefusal(refusal) } }
        return frame.postForm(frame.paths.rosterUndoing(of: id)) {
            frame.submit(texts.page.undo, name: "undo", value: "yes")
            div(.class("support", "small")) {
                texts.page.undoUntil(frame.texts.staff.words.moment(entry.undoUntil))
            }
        }
    }
}

/// Who leaves or left: when it was due, and when roles and links were in fact ended (S1-18).
struct RosterLeavers: Sendable {
    struct Line: Sendable, Hashable {
        let person: PersonID
        let name: String
        let lastDay: Day
        let doneAt: Instant?
        let lagInMinutes: Int?
        let grants: Int
    }

    static let mostShown = 20

    let lines: [Line]

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.rosterKeeping
        let words = frame.texts.staff.words
        return HTMLBuilder.buildBlock(
            h2 { texts.page.leavers },
            p(.class("support")) { texts.page.leaversLead },
            Table(
                caption: texts.page.leavers,
                columns: [
                    .init(name: texts.person.person), .init(name: texts.page.lastDay),
                    .init(name: texts.page.ended),
                    .init(name: texts.page.lag, isNumber: true),
                ],
                rows: lines.prefix(Self.mostShown).map { line in
                    [
                        a(.href(frame.paths.rosterPerson(.id(line.person)))) { line.name },
                        .text(words.day(line.lastDay)),
                        .text(line.doneAt.map(words.moment) ?? texts.page.waiting),
                        .text(line.lagInMinutes.map(texts.page.minutes) ?? "–"),
                    ]
                }, hidesCaption: true
            ).html)
    }
}

/// The roster as a file, with the reason that the audit keeps.
struct RosterExportForm: Sendable {
    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.rosterKeeping
        let controls = Controls(
            texts: frame.texts.shell, values: ["format": RosterFormat.csvUTF8BOM.rawValue, "reason": "check"])
        return HTMLBuilder.buildBlock(
            h2 { texts.page.export }, p { texts.page.exportLead },
            frame.postForm(frame.paths.rosterExports, styleClass: "form") {
                controls.radios(
                    texts.page.format, name: "format",
                    options: RosterFormat.allCases.map {
                        .init(value: $0.rawValue, label: texts.page.formatName($0))
                    })
                controls.select(
                    texts.page.reason, name: "reason",
                    options: ExportReason.allCases.map {
                        .init(value: $0.rawValue, label: texts.page.reasonName($0))
                    })
                actions { frame.submit(texts.page.exportNow) }
            })
    }
}
