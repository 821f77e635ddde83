import Campaigns
import HTML
import Operations
import Organisation

/// Which workplace owes a report for which year, what was kept, and the law table behind it.
struct LabourReportsPage: Sendable {
    let list: LabourReportList
    let maySwitch: Bool
    var isDone = false

    func html(_ frame: Frame) -> HTML {
        let texts = LabourReportTexts.of(frame.language).list
        return frame.page(texts.heading, width: .wide, styles: [.staff]) {
            if isDone { notice(.success, live: true) { p { texts.done } } }
            for line in texts.lead { p { line } }
            Table(
                caption: texts.heading,
                columns: [
                    .init(name: texts.place), .init(name: texts.year),
                    .init(name: texts.people, isNumber: true),
                    .init(name: texts.state), .init(name: texts.kept),
                ],
                rows: list.rows.map { row($0, frame, texts) }, hidesCaption: true
            ).html
            p(.class("support")) { texts.basis }
            h2 { texts.duties }
            p { texts.dutiesLead }
            for entry in list.table.entries { duty(entry, frame, texts) }
        }
    }

    private func row(_ row: LabourReportRow, _ frame: Frame, _ texts: LabourReportListTexts) -> [HTML] {
        let path = frame.paths.labourReportDraft(at: .id(row.place.id), in: .word("\(row.year)"))
        let kept = row.newest.map { newest in
            a(.href(frame.paths.labourReport(.id(newest.id)))) {
                texts.keptAt(newest.number, frame.texts.staff.words.day(newest.at.day))
            }
        }
        return [
            .text(row.place.name), .text(texts.yearName(row.year)),
            .text(frame.texts.staff.words.people(row.headcount.forThreshold)),
            state(row, texts),
            HTMLBuilder.buildBlock(
                kept.map { link in div { link } } ?? .empty, div { a(.href(path)) { texts.prepare } }),
        ]
    }

    /// A task stands only where a report is owed, for a year with a stress check in it.
    private func state(_ row: LabourReportRow, _ texts: LabourReportListTexts) -> HTML {
        if row.newest != nil { return tag(texts.keptTag, .good) }
        guard row.isOwed else { return .text(texts.notOwed(row.threshold ?? 0)) }
        return row.runs == 0 ? tag(texts.noRun) : tag(texts.owed, .attention)
    }

    private func duty(_ entry: DutyTable.Entry, _ frame: Frame, _ texts: LabourReportListTexts) -> HTML {
        let isOn = list.switchedOn.contains(entry.id)
        return card(soft: true) {
            p {
                strong { texts.duty(entry.duty) }
                " "
                tag(
                    entry.inForce ? texts.inForce : isOn ? texts.on : texts.off,
                    entry.inForce ? .good : isOn ? .active : .plain)
            }
            p { texts.since(frame.texts.staff.words.day(entry.from), entry.atLeast) }
            p(.class("support", "small")) { texts.source + frame.texts.staff.words.colon + entry.source }
            if !entry.inForce, maySwitch {
                frame.postForm(frame.paths.dutySwitches) {
                    frame.hiddenField("entry", entry.id)
                    actions {
                        frame.submit(
                            isOn ? texts.switchOff : texts.switchOn, name: "on", value: isOn ? "no" : "yes")
                    }
                }
            }
        }
    }
}
