import Foundation
import HTML
import Operations
import Organisation

/// A month's joiners and leavers: the file, then what it would do.
struct RosterMonthPage: Sendable {
    struct Shown: Sendable {
        let added: [RosterEntry]
        let returning: [RosterEntry]
        let leaving: [RosterEntry]
        let faults: [RosterFault]
        let file: [UInt8]
        /// Hexadecimal.
        let digest: String
    }

    let departments: [Controls.Option]
    let workplaces: [Controls.Option]
    var values: [String: String]
    var shown: Shown?
    var errors: [FieldError] = []
    var refusal: String?

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.rosterKeeping
        return frame.page(
            texts.person.month, hasError: !errors.isEmpty, width: .wide, styles: [.staff],
            back: (texts.page.back, frame.paths.roster)
        ) {
            if let refusal { notice(.warning, live: true) { p { refusal } } }
            if let shown { check(shown, frame) } else { start(frame) }
        }
    }

    private func start(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.rosterKeeping
        let controls = Controls(texts: frame.texts.shell, values: values, errors: errors)
        return HTMLBuilder.buildBlock(
            controls.errorSummary, p { texts.person.monthLead },
            frame.postForm(frame.paths.rosterMonthChecks, styleClass: "form", multipart: true) {
                controls.file(
                    texts.person.monthFile, name: "list", accept: ".xlsx,.csv,.txt,.tsv",
                    hint: frame.texts.shell.fileLimit(1))
                controls.radios(
                    texts.person.monthKind, name: "kind",
                    options: [
                        .init(value: "both", label: texts.person.monthBoth),
                        .init(value: MonthlyList.Kind.joiner.rawValue, label: texts.person.monthJoiners),
                        .init(value: MonthlyList.Kind.leaver.rawValue, label: texts.person.monthLeavers),
                    ])
                controls.text(
                    texts.person.monthDay, name: "day", kind: .date, hint: texts.person.monthDayHint,
                    short: true)
                controls.select(
                    texts.person.monthDepartment, name: "department",
                    options: [asInFile(texts)] + departments, required: false,
                    hint: texts.person.monthDepartmentHint)
                controls.select(
                    texts.page.workplace, name: "workplace", options: [asInFile(texts)] + workplaces,
                    required: false)
                actions { frame.submit(frame.texts.staff.roster.check) }
            })
    }

    private func asInFile(_ texts: StaffRosterKeepingTexts) -> Controls.Option {
        .init(value: "", label: texts.person.monthAsInFile)
    }

    private func check(_ shown: Shown, _ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        let isEmpty = shown.added.isEmpty && shown.returning.isEmpty && shown.leaving.isEmpty
        let lists: [(String, [RosterEntry])] = [
            (texts.roster.addedList(shown.added.count), shown.added),
            (texts.rosterKeeping.check.returningList(shown.returning.count), shown.returning),
            (texts.rosterKeeping.check.leavingList(shown.leaving.count), shown.leaving),
        ]
        return HTMLBuilder.buildBlock(
            p { texts.roster.nothingWritten },
            shown.faults.isEmpty ? .empty : RosterFaults(faults: shown.faults).html(texts.roster),
            HTMLBuilder.buildArray(lists.map { RosterNames(words: $0.0, entries: $0.1).html(frame) }),
            !shown.faults.isEmpty || isEmpty
                ? actions { frame.linkButton(texts.roster.another, frame.paths.rosterMonth) }
                : confirmation(shown, frame))
    }

    private func confirmation(_ shown: Shown, _ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        let controls = Controls(texts: frame.texts.shell)
        return frame.postForm(frame.paths.rosterMonthImports, styleClass: "form") {
            frame.hiddenField("digest", shown.digest)
            frame.hiddenField("file", Data(shown.file).base64EncodedString())
            for name in ["kind", "day", "department", "workplace"] {
                frame.hiddenField(name, values[name] ?? "")
            }
            if !shown.returning.isEmpty {
                controls.checkbox(
                    texts.rosterKeeping.check.returningSure(shown.returning.count), name: "returning")
            }
            actions {
                frame.submit(
                    texts.rosterKeeping.person.monthConfirm(
                        shown.added.count + shown.returning.count, shown.leaving.count),
                    large: true)
                frame.linkButton(texts.words.cancel, frame.paths.roster, secondary: true)
            }
        }
    }
}
