import Campaigns
import HTML
import Operations
import Organisation
import StressCheck

/// One person's questionnaire as digits, section by section. What was typed before is never shown: the second typing
/// is to be read from the paper. Fields: `part_A` … , `day`.
struct PaperEntryPage: Sendable {
    let implementation: ImplementationID
    let instrument: Instrument
    let line: PaperAnswerLine
    /// Today, or the last day of answering where that is over.
    let latest: Day
    var values: [String: String] = [:]
    var faults: [PaperEntryFault] = []
    var refusal: PaperRefusal?

    var isFirst: Bool { line.state != .typedOnce }

    static func field(_ section: String) -> String { "part_" + section }

    func html(_ frame: Frame) -> HTML {
        let texts = PaperAnswerTexts.of(frame.language)
        var filled = values
        filled["day"] = filled["day"] ?? latest.text
        let controls = Controls(texts: frame.texts.shell, values: filled, errors: errors(texts))
        return frame.page(
            texts.entry.heading(isFirst), hasError: !controls.errors.isEmpty, width: .wide, styles: [.staff],
            back: (texts.heading, frame.paths.paperAnswers(at: .id(implementation)))
        ) {
            controls.errorSummary
            facts([
                (texts.entry.person, .text(line.number)), (texts.entry.name, .text(line.name)),
                (texts.entry.department, .text(line.place)),
            ])
            if line.state == .typed {
                notice(.info) { p { texts.entry.stored } }
            } else {
                for words in texts.entry.lead { p { words } }
                form(controls, frame, texts.entry)
            }
            if line.state != .awaited { discarding(frame, texts.entry) }
        }
    }

    private func form(_ controls: Controls, _ frame: Frame, _ texts: PaperEntryTexts) -> HTML {
        frame.postForm(
            frame.paths.paperEntry(at: .id(implementation), of: .id(line.invitation)), styleClass: "form"
        ) {
            frame.hiddenField("typing", isFirst ? "first" : "second")
            for section in instrument.sections {
                let choices = section.choices.map { "\($0.code) \($0.label)" }
                controls.text(
                    texts.section(section.id, section.items.count), name: Self.field(section.id),
                    hint: texts.hint(choices.joined(separator: "、")),
                    autocomplete: "off", inputmode: "numeric", maxLength: 200)
            }
            controls.text(texts.day, name: "day", kind: .date, hint: texts.dayHint)
            actions { frame.submit(texts.submit(isFirst), large: true) }
        }
    }

    private func discarding(_ frame: Frame, _ texts: PaperEntryTexts) -> HTML {
        section(.class("flow")) {
            h2 { texts.discardHeading }
            frame.postForm(
                frame.paths.discardedEntries(at: .id(implementation), of: .id(line.invitation)),
                styleClass: "form small-form"
            ) {
                p { texts.discardLead }
                actions { frame.submit(texts.discard, name: "act", value: "discard") }
            }
        }
    }

    private func errors(_ texts: PaperAnswerTexts) -> [FieldError] {
        if let refusal {
            switch refusal {
            case .differs(let numbers):
                let first = instrument.label(numbers[0]).section
                let items = numbers.map { instrument.label($0).text }.joined(separator: "、")
                return [FieldError(field: Self.field(first), message: texts.entry.differs(items))]
            case .dayOutside: return [FieldError(field: "day", message: texts.refusal(refusal))]
            default:
                return [
                    FieldError(
                        field: Self.field(instrument.sections[0].id), message: texts.refusal(refusal))
                ]
            }
        }
        return faults.map { fault in
            let words =
                switch fault.kind {
                case .count(let found, let wanted): texts.entry.count(fault.section, found, wanted)
                case .noCode(let place): texts.entry.noCode(fault.section, place)
                }
            return FieldError(field: Self.field(fault.section), message: words)
        }
    }
}

extension Instrument {
    /// As printed: the section's letter and the number within it.
    fileprivate func label(_ number: Int) -> (section: String, text: String) {
        for section in sections {
            if let place = section.items.firstIndex(where: { $0.number == number }) {
                return (section.id, "\(section.id)\(place + 1)")
            }
        }
        return (sections.first?.id ?? "", "\(number)")
    }
}
