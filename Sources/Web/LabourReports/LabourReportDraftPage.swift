import Campaigns
import HTML
import Operations
import Organisation

/// What is counted for one workplace and year, how, and the form that keeps it.
struct LabourReportDraftPage: Sendable {
    enum Done: String, Sendable { case entered }

    let draft: LabourReportDraft
    let mayKeep: Bool
    let mayEnter: Bool
    var done: Done?
    var hasChanged = false
    /// Nil: as counted and filled in.
    var typed: [String: String]?
    var errors: [FieldError] = []

    private var year: Int { draft.report.year }

    func html(_ frame: Frame) -> HTML {
        let texts = LabourReportTexts.of(frame.language)
        let form = LabourReportForm(draft: draft, typed: typed, errors: errors)
        return frame.page(
            texts.form.heading(draft.place.name, texts.list.yearName(year)),
            hasError: !errors.isEmpty || hasChanged, styles: [.staff],
            back: (texts.form.back, frame.paths.labourReports)
        ) {
            form.controls(frame).errorSummary
            if done == .entered { notice(.success, live: true) { p { texts.form.entered } } }
            if hasChanged { notice(.error) { p { texts.form.changed } } }
            for line in texts.form.lead { p { line } }
            if !draft.isOwed, let least = draft.threshold {
                notice(.info) { p { texts.form.notOwed(least) } }
            }
            if draft.runs.isEmpty { notice(.warning) { p { texts.form.noRuns } } }
            h2 { texts.form.counted }
            facts(counted(frame, texts.form))
            details {
                summary { texts.form.rules }
                ul { for point in texts.form.rulePoints { li { point } } }
            }
            earlier(frame, texts)
            if mayEnter { interviews(frame, texts) }
            if mayKeep, !draft.runs.isEmpty { form.html(frame) }
        }
    }

    private func counted(_ frame: Frame, _ texts: LabourReportFormTexts) -> [(String, HTML)] {
        let (words, counts) = (frame.texts.staff.words, draft.counts)
        let entered = draft.interviews.map { one in
            HTMLBuilder.buildBlock(
                .text(words.people(one.total)),
                div(.class("support", "small")) {
                    texts.enteredBy(draft.names[one.by] ?? words.none, words.moment(one.at))
                })
        }
        return [
            (LabourReport.name(.testMonth), .text(draft.report.text(.testMonth))),
            (texts.enrolled(words.day(counts.headcountDay)), .text(words.people(counts.headcount.forReport))),
            (texts.tested, .text(words.people(counts.tested))),
            (texts.beside, .text(words.people(counts.testedBeside))),
            (texts.interviewed, entered ?? .text(texts.noInterviews)),
            (texts.forThreshold, .text(words.people(counts.headcount.forThreshold))),
        ]
    }

    private func earlier(_ frame: Frame, _ texts: LabourReportTexts) -> HTML {
        guard !draft.kept.isEmpty else { return .empty }
        return HTMLBuilder.buildBlock(
            h2 { texts.form.earlier },
            ul {
                for kept in draft.kept {
                    li {
                        a(.href(frame.paths.labourReport(.id(kept.id)))) {
                            texts.list.keptAt(kept.number, frame.texts.staff.words.moment(kept.at))
                        }
                    }
                }
            })
    }

    private func interviews(_ frame: Frame, _ texts: LabourReportTexts) -> HTML {
        var known = typed ?? [:]
        if known["heads-1"] == nil, let heads = draft.interviews?.heads {
            for one in ReporterClass.allCases { known["heads-\(one.rawValue)"] = "\(heads[one] ?? 0)" }
        }
        let controls = Controls(texts: frame.texts.shell, values: known, errors: errors)
        let path = frame.paths.interviewCounts(at: .id(draft.place.id), in: .word("\(year)"))
        return HTMLBuilder.buildBlock(
            h2(.id("interviews")) { texts.form.interviewsHeading }, p { texts.form.interviewsLead },
            frame.postForm(path, styleClass: "form small-form") {
                for one in ReporterClass.allCases {
                    controls.text(
                        texts.physician(one), name: "heads-\(one.rawValue)", autocomplete: "off",
                        inputmode: "numeric", maxLength: 5, short: true)
                }
                actions { frame.submit(texts.form.enter, name: "act", value: "enter") }
            })
    }
}
