import Foundation
import HTML
import Organisation

/// What importing a file would do. Nothing is written yet.
///
/// The file travels back in the confirming form (`file`, base 64, and `digest`), so that no server keeps a roster
/// between the two requests and what is written is what was shown.
struct RosterCheckPage: Sendable {
    static let mostNames = 50

    let added: [RosterEntry]
    let changed: [RosterEntry]
    let unchanged: Int
    let absent: Int
    let faults: [RosterFault]
    let file: [UInt8]
    /// Hexadecimal.
    let digest: String

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.roster
        return frame.page(
            texts.checkHeading, width: .wide, styles: [.staff], back: (texts.another, frame.paths.roster)
        ) {
            p { texts.nothingWritten }
            if faults.isEmpty {
                counts(frame)
                lists(texts)
                confirmation(frame)
            } else {
                RosterFaults(faults: faults).html(texts)
                actions { frame.linkButton(texts.another, frame.paths.roster) }
            }
        }
    }

    private func counts(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.roster
        return figures(
            [
                (texts.added, added.count), (texts.changed, changed.count), (texts.unchanged, unchanged),
                (texts.absent, absent),
            ]
            .map { Figure(name: $0.0, value: frame.texts.staff.words.people($0.1)) })
    }

    private func lists(_ texts: StaffRosterTexts) -> HTML {
        HTMLBuilder.buildBlock(
            list(texts.addedList(added.count), added, texts),
            list(texts.changedList(changed.count), changed, texts),
            absent > 0 ? p(.class("support")) { texts.absentNote } : .empty)
    }

    private func list(_ words: String, _ entries: [RosterEntry], _ texts: StaffRosterTexts) -> HTML {
        if entries.isEmpty { return .empty }
        return details {
            summary { words }
            ul {
                for entry in entries.prefix(Self.mostNames) {
                    li {
                        entry.identity.number + "　" + entry.identity.name + "　"
                        span(.class("support")) { entry.departmentPath.joined(separator: " / ") }
                    }
                }
                if entries.count > Self.mostNames { li { texts.more(entries.count - Self.mostNames) } }
            }
        }
    }

    private func confirmation(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.roster
        if added.isEmpty && changed.isEmpty { return notice(.info) { p { texts.nothingToDo } } }
        return frame.postForm(frame.paths.rosterImports) {
            frame.hiddenField("digest", digest)
            frame.hiddenField("file", Data(file).base64EncodedString())
            actions {
                frame.submit(texts.confirm(added.count, changed.count), large: true)
                frame.linkButton(frame.texts.staff.words.cancel, frame.paths.roster, secondary: true)
            }
        }
    }
}
