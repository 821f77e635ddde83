import HTML
import Operations
import Organisation

/// What the last action on an entry came to.
struct MasterState: Sendable {
    enum Done: String, Sendable {
        case created, saved, deleted
    }

    var done: Done?
    /// A refusal that belongs to no field.
    var refusal: StructureRefusal?
    /// What others did after the form was made.
    var stale: [ChangeEntry]?
    var values: [String: String] = [:]
    var errors: [FieldError] = []

    var isRefused: Bool { refusal != nil || stale != nil || !errors.isEmpty }

    func controls(_ frame: Frame, filled: [String: String] = [:]) -> Controls {
        Controls(
            texts: frame.texts.shell, values: filled.merging(values) { _, typed in typed }, errors: errors)
    }

    /// Stands first on the page.
    func messages(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        return HTMLBuilder.buildBlock(
            controls(frame).errorSummary,
            done.map { done in notice(.success, live: true) { p { texts.masters.done(done) } } } ?? .empty,
            refusal.map { refusal in notice(.error, live: true) { self.words(refusal, texts) } } ?? .empty,
            stale.map { changes in self.stale(changes, frame) } ?? .empty)
    }

    private func words(_ refusal: StructureRefusal, _ texts: StructureTexts) -> HTML {
        guard case .inUse(let uses) = refusal else { return p { texts.refusals.words(refusal) } }
        return HTMLBuilder.buildBlock(
            p { texts.refusals.words(refusal) }, ul { for use in uses { li { texts.masters.use(use) } } })
    }

    private func stale(_ changes: [ChangeEntry], _ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        return notice(.warning, live: true) {
            p { texts.masters.staleLead }
            ul { for entry in changes { li { ChangeWords(entry: entry).line(frame) } } }
            p { texts.masters.staleMend }
        }
    }
}

/// One change of an entry in words: when, what, who.
struct ChangeWords: Sendable {
    let entry: ChangeEntry

    func line(_ frame: Frame) -> String {
        frame.texts.staff.words.moment(entry.change.at) + "　" + what(frame) + "　" + who(frame)
    }

    func what(_ frame: Frame) -> String {
        frame.texts.staff.structure.masters.change(entry.change.what, entry.change.was, entry.change.became)
    }

    func who(_ frame: Frame) -> String { entry.author ?? frame.texts.staff.structure.masters.program }
}
