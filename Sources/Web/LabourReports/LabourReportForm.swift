import Campaigns
import HTML
import Operations
import Organisation

/// The form that keeps a report. Its names are those of `LabourReport.Field`; beside each number stands
/// `reason_<number>`; `run[]` are the runs that count, `sources` what was shown.
struct LabourReportForm: Sendable {
    let draft: LabourReportDraft
    var typed: [String: String]?
    var errors: [FieldError] = []

    func controls(_ frame: Frame) -> Controls {
        Controls(texts: frame.texts.shell, values: typed ?? filled, errors: errors)
    }

    private var filled: [String: String] {
        let report = draft.report
        var values: [String: String] = [:]
        for field in LabourReport.Field.allCases { values[field.rawValue] = report.text(field) }
        values["industry"] = Industry.of(name: report.industry)?.code ?? ""
        return values
    }

    func html(_ frame: Frame) -> HTML {
        let (texts, controls) = (LabourReportTexts.of(frame.language), controls(frame))
        let path = frame.paths.labourReportCopies(
            at: .id(draft.place.id), in: .word("\(draft.report.year)"))
        return HTMLBuilder.buildBlock(
            h2(.id("fields")) { texts.form.fields }, p { texts.form.fieldsLead },
            frame.postForm(path, styleClass: "form") {
                frame.hiddenField("sources", draft.report.basis.sources)
                runs(frame, texts.form, controls)
                for field in LabourReport.Field.allCases { control(field, controls, texts) }
                actions { frame.submit(texts.form.keep) }
                p(.class("support")) { texts.form.keepNote }
            })
    }

    private func runs(_ frame: Frame, _ texts: LabourReportFormTexts, _ controls: Controls) -> HTML {
        HTMLBuilder.buildBlock(
            controls.checkboxes(
                texts.runs, name: "run",
                options: draft.runs.map { run in
                    .init(
                        value: "\(run.id.rawValue)", label: run.campaign.name,
                        hint: frame.texts.staff.words.period(run.campaign.firstDay, run.campaign.lastDay))
                },
                chosen: Set(draft.chosen.map { "\($0.rawValue)" }), required: true, hint: texts.runsHint),
            actions { frame.submit(texts.recount, name: "act", value: "count") })
    }

    private func control(
        _ field: LabourReport.Field, _ controls: Controls, _ texts: LabourReportTexts
    ) -> HTML {
        let (name, words) = (field.rawValue, label(field, texts))
        switch field {
        // They are counted, not entered.
        case .year, .testMonth: return .empty
        case .industry:
            return controls.select(
                words, name: name,
                options: blank(texts)
                    + Industry.all.map { .init(value: $0.code, label: $0.code + " " + $0.name) },
                required: false)
        case .implementer:
            return controls.select(
                words, name: name, options: blank(texts) + options(texts.implementer), required: false,
                hint: hint(draft.implementer, texts.form))
        case .interviewer:
            return controls.select(
                words, name: name, options: blank(texts) + options(texts.physician), required: false,
                hint: draft.interviews?.physician == .tie ? texts.form.tie : nil)
        case .analysed:
            return controls.select(
                words, name: name,
                options: blank(texts) + [
                    .init(value: "1", label: texts.form.yes), .init(value: "2", label: texts.form.no),
                ], required: false)
        case .enrolled, .tested, .interviewed: return number(field, words, controls, texts.form)
        default:
            return controls.text(
                words, name: name, kind: field == .phone ? .tel : .text, required: false,
                autocomplete: "off", maxLength: LabourReport.longestText)
        }
    }

    private func number(
        _ field: LabourReport.Field, _ words: String, _ controls: Controls, _ texts: LabourReportFormTexts
    ) -> HTML {
        HTMLBuilder.buildBlock(
            controls.text(
                words, name: field.rawValue, required: false, autocomplete: "off", inputmode: "numeric",
                maxLength: 5, short: true),
            controls.text(
                texts.reason(words), name: "reason_" + field.rawValue, required: false,
                hint: texts.reasonHint, autocomplete: "off", maxLength: LabourReport.longestText))
    }

    private func label(_ field: LabourReport.Field, _ texts: LabourReportTexts) -> String {
        let own = texts.field(field)
        return own.isEmpty ? LabourReport.name(field) : own
    }

    private func hint(_ told: ReporterClass.Told, _ texts: LabourReportFormTexts) -> String {
        switch told {
        case .one: texts.told
        case .tie: texts.tie
        case .nothing: texts.untold
        }
    }

    private func blank(_ texts: LabourReportTexts) -> [Controls.Option] {
        [.init(value: "", label: texts.form.choose)]
    }

    private func options(_ words: (ReporterClass) -> String) -> [Controls.Option] {
        ReporterClass.allCases.map { .init(value: "\($0.rawValue)", label: words($0)) }
    }
}
