import Campaigns
import HTML
import Operations
import Organisation

/// A kept report in the order of the electronic form, to be typed or copied from (L-30).
struct LabourReportPage: Sendable {
    let kept: KeptLabourReport
    let by: String
    var isNew = false

    private var report: LabourReport { kept.report }

    func html(_ frame: Frame) -> HTML {
        let texts = LabourReportTexts.of(frame.language)
        let place = Segment.id(kept.place)
        return frame.page(
            texts.copy.heading(report.workplace, texts.list.yearName(report.year)), styles: [.staff],
            modules: [.copy],
            back: (
                texts.form.heading(report.workplace, texts.list.yearName(report.year)),
                frame.paths.labourReportDraft(at: place, in: .word("\(report.year)"))
            )
        ) {
            if isNew { notice(.success, live: true) { p { texts.copy.kept } } }
            for line in texts.copy.lead { p { line } }
            actions {
                frame.linkButton(
                    texts.copy.paper, frame.paths.labourReportPaper(.id(kept.id)), secondary: true)
                frame.linkButton(
                    texts.copy.table, frame.paths.labourReportTable(.id(kept.id)), secondary: true)
            }
            fields(frame, texts)
            p(.class("support")) { texts.copy.unverifiedNote }
            basis(frame, texts)
        }
    }

    private func fields(_ frame: Frame, _ texts: LabourReportTexts) -> HTML {
        Table(
            caption: texts.copy.heading(report.workplace, texts.list.yearName(report.year)),
            columns: [.init(name: texts.copy.fieldHead), .init(name: texts.copy.value)],
            rows: LabourReport.Field.allCases.map { [name($0, texts), value($0, texts)] }, hidesCaption: true
        ).html
    }

    private func name(_ field: LabourReport.Field, _ texts: LabourReportTexts) -> HTML {
        let own = texts.field(field)
        return HTMLBuilder.buildBlock(
            span(.lang("ja")) { LabourReport.name(field) },
            own.isEmpty ? .empty : div(.class("support", "small")) { own },
            field.isUnverified ? div { tag(texts.copy.unverified) } : .empty)
    }

    private func value(_ field: LabourReport.Field, _ texts: LabourReportTexts) -> HTML {
        let text = report.text(field)
        guard !text.isEmpty else { return span(.class("support")) { texts.copy.empty } }
        return div(.class("copied"), .data("copies", text)) {
            strong(.lang("ja")) { text }
            button(.buttonType("button"), .class("quiet"), .hidden(true), .data("done", texts.copy.copied)) {
                texts.copy.copy
                span(.class("visually-hidden")) { " " + LabourReport.name(field) }
            }
            span(.class("support", "small"), .role("status"))
            meaning(field, texts)
        }
    }

    /// What a digit stands for.
    private func meaning(_ field: LabourReport.Field, _ texts: LabourReportTexts) -> HTML {
        let words: String? =
            switch field {
            case .implementer: report.implementer.map(texts.implementer)
            case .interviewer: report.interviewer.map(texts.physician)
            case .analysed: report.analysed.map { $0 ? texts.form.yes : texts.form.no }
            default: nil
            }
        return words.map { words in div(.class("support", "small")) { words } } ?? .empty
    }

    private func basis(_ frame: Frame, _ texts: LabourReportTexts) -> HTML {
        let (words, basis) = (frame.texts.staff.words, report.basis)
        let corrected = LabourReport.Number.allCases.compactMap { number in
            basis.reasons[number].map { reason in
                texts.copy.corrected(
                    name(of: number, texts.form), basis.counted(number).map(String.init) ?? words.none, reason
                )
            }
        }
        return HTMLBuilder.buildBlock(
            h2 { texts.copy.basis },
            facts(
                [
                    (texts.copy.by, .text(by + " " + words.moment(kept.at))),
                    (texts.copy.runs, .text(basis.runs.map(\.name).joined(separator: "、"))),
                    (texts.copy.headcountDay, .text(Day(text: basis.headcountDay).map(words.day) ?? "")),
                    (texts.form.forThreshold, .text(words.people(basis.forThreshold))),
                    (texts.form.beside, .text(words.people(basis.testedBeside))),
                ]
                    + (corrected.isEmpty
                        ? []
                        : [
                            (
                                texts.copy.corrections,
                                HTMLBuilder.buildArray(corrected.map { line in div { line } })
                            )
                        ])
                    + [
                        (texts.copy.digest, code { kept.digest }),
                        (texts.copy.sources, code { basis.sources }),
                    ]), p(.class("support")) { texts.copy.fixed })
    }

    private func name(of number: LabourReport.Number, _ texts: LabourReportFormTexts) -> String {
        switch number {
        case .enrolled: LabourReport.name(.enrolled)
        case .tested: texts.tested
        case .interviewed: texts.interviewed
        }
    }
}
