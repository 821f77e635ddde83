import Foundation
import HTML
import Operations
import Organisation

/// What importing a file would do. Nothing is written yet.
///
/// The file travels back in the confirming form (`file`, base 64, and `digest`), so that no server keeps a roster
/// between the two requests and what is written is what was shown.
struct RosterCheckPage: Sendable {
    static let mostNames = 50

    let added: [RosterEntry]
    let changed: [RosterEntry]
    var returning: [RosterEntry] = []
    var leaving: [RosterEntry] = []
    let unchanged: Int
    let absent: Int
    let faults: [RosterFault]
    var warnings: [RosterWarning] = []
    var source = RosterSource()
    var mapping = ColumnMapping()
    var overlap = RosterCheckWarnings.Overlap(current: 0, named: 0)
    var leaversAnswered = 0
    var leaversWaiting = 0
    let file: [UInt8]
    /// Hexadecimal.
    let digest: String
    var refusal: RosterRefusal?

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.roster
        return frame.page(
            texts.checkHeading, width: .wide, styles: [.staff], back: (texts.another, frame.paths.roster)
        ) {
            p { texts.nothingWritten }
            if let refusal {
                notice(.warning, live: true) { p { frame.texts.staff.rosterKeeping.check.refusal(refusal) } }
            }
            RosterCheckWarnings(
                warnings: warnings, overlap: overlap, answered: leaversAnswered, waiting: leaversWaiting
            )
            .html(frame)
            if faults.isEmpty {
                counts(frame)
                lists(frame)
                confirmation(frame)
            } else {
                RosterFaults(faults: faults).html(texts)
                faultFile(frame)
            }
            RosterSample(source: source).html(frame)
            RosterMappingForm(mapping: mapping, file: file).html(frame)
        }
    }

    private func counts(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.roster
        let keeping = frame.texts.staff.rosterKeeping
        var list = [
            (texts.added, added.count), (texts.changed, changed.count), (texts.unchanged, unchanged),
            (texts.absent, absent),
        ]
        if !returning.isEmpty { list.append((keeping.check.returning, returning.count)) }
        if !leaving.isEmpty { list.append((keeping.check.leaving, leaving.count)) }
        return figures(list.map { Figure(name: $0.0, value: frame.texts.staff.words.people($0.1)) })
    }

    private func lists(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.roster
        let keeping = frame.texts.staff.rosterKeeping
        let names = { (words: String, entries: [RosterEntry]) in
            RosterNames(words: words, entries: entries).html(frame)
        }
        return HTMLBuilder.buildBlock(
            names(texts.addedList(added.count), added), names(texts.changedList(changed.count), changed),
            names(keeping.check.returningList(returning.count), returning),
            names(keeping.check.leavingList(leaving.count), leaving),
            absent > 0 ? p(.class("support")) { texts.absentNote } : .empty)
    }

    private func confirmation(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.roster
        let isEmpty = added.isEmpty && changed.isEmpty && returning.isEmpty && leaving.isEmpty
        if isEmpty { return notice(.info) { p { texts.nothingToDo } } }
        let controls = Controls(texts: frame.texts.shell)
        let keeping = frame.texts.staff.rosterKeeping
        return frame.postForm(frame.paths.rosterImports, styleClass: "form") {
            frame.hiddenField("digest", digest)
            frame.hiddenField("file", Data(file).base64EncodedString())
            if !returning.isEmpty {
                controls.checkbox(keeping.check.returningSure(returning.count), name: "returning")
            }
            if overlap.looksWrong {
                controls.text(
                    keeping.check.company, name: "company", hint: keeping.check.companyHint, maxLength: 100)
            }
            actions {
                frame.submit(
                    texts.confirm(added.count, changed.count + returning.count + leaving.count), large: true)
                frame.linkButton(frame.texts.staff.words.cancel, frame.paths.roster, secondary: true)
            }
        }
    }

    private func faultFile(_ frame: Frame) -> HTML {
        HTMLBuilder.buildBlock(
            frame.postForm(frame.paths.rosterFaultLists) {
                frame.hiddenField("file", Data(file).base64EncodedString())
                actions { frame.submit(frame.texts.staff.rosterKeeping.check.faultFile) }
            },
            actions { frame.linkButton(frame.texts.staff.roster.another, frame.paths.roster) })
    }
}

/// Names of people, folded away.
struct RosterNames: Sendable {
    let words: String
    let entries: [RosterEntry]

    func html(_ frame: Frame) -> HTML {
        if entries.isEmpty { return .empty }
        return details {
            summary { words }
            ul {
                for entry in entries.prefix(RosterCheckPage.mostNames) {
                    li {
                        entry.identity.number + "　" + entry.identity.name + "　"
                        span(.class("support")) {
                            entry.departmentPath.joined(separator: " / ")
                                + (entry.facts.left.map { "　" + frame.texts.staff.words.day($0) } ?? "")
                        }
                    }
                }
                if entries.count > RosterCheckPage.mostNames {
                    li { frame.texts.staff.roster.more(entries.count - RosterCheckPage.mostNames) }
                }
            }
        }
    }
}
