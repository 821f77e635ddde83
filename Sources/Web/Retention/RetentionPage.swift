import Campaigns
import HTML
import Operations
import Organisation

/// What falls due next, what is held, what was deleted, and the rules behind it. Counts and dates only.
struct RetentionPage: Sendable {
    enum Done: String, Sendable {
        case held, ended
    }

    let overview: RetentionOverview
    let mayHold: Bool
    var done: Done?
    var values: [String: String] = [:]
    var errors: [FieldError] = []

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.retention
        return frame.page(texts.menu, hasError: !errors.isEmpty, width: .wide, styles: [.staff]) {
            controls(frame).errorSummary
            if let done {
                notice(.success, live: true) { p { done == .held ? texts.form.held : texts.form.ended } }
            }
            p { texts.lead }
            h2 { texts.next }
            overview.lines.isEmpty ? p { texts.nothing } : lines(frame)
            h2 { texts.holds }
            p { texts.holdsLead }
            holds(frame)
            if mayHold { holding(frame) }
            h2 { texts.deleted }
            p { texts.deletedLead }
            overview.purges.isEmpty ? p { texts.noneDeleted } : purges(frame)
            h2 { texts.rules }
            p { texts.rulesLead }
            rules(frame)
        }
    }

    private func controls(_ frame: Frame) -> Controls {
        Controls(texts: frame.texts.shell, values: values, errors: errors)
    }

    private func lines(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.retention
        return Table(
            caption: texts.next,
            columns: [texts.unit, texts.kind, texts.count, texts.lastDay].map { Table.Column(name: $0) },
            rows: overview.lines.map { line in
                [
                    .text(texts.subject(line.unit.subject, overview.campaigns)),
                    .text(texts.dataClass(line.unit.dataClass)), .text("\(line.unit.count)"),
                    HTMLBuilder.buildBlock(
                        .text(line.lastDay?.words(frame.language) ?? texts.noEnd), .text(" "),
                        line.isHeld ? tag(texts.held, .attention) : .empty),
                ]
            }, hidesCaption: true
        ).html
    }

    private func purges(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.retention
        return Table(
            caption: texts.deleted,
            columns: [texts.begunAt, texts.unit, texts.kind, texts.count, texts.proof].map {
                Table.Column(name: $0)
            },
            rows: overview.purges.map { purge in
                [
                    .text(purge.begunAt.words(frame.language)),
                    .text(texts.subject(purge.unit.subject, overview.campaigns)),
                    .text(texts.dataClass(purge.unit.dataClass)), .text("\(purge.unit.count)"),
                    a(.href(frame.paths.purgeCertificate(.id(purge.id)))) {
                        purge.proof == nil ? texts.running : texts.certificate.heading
                    },
                ]
            }, hidesCaption: true
        ).html
    }

    private func rules(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.retention
        return Table(
            caption: texts.rules,
            columns: [texts.kind, texts.period, texts.from, texts.source].map { Table.Column(name: $0) },
            rows: overview.rules.rules.map { rule in
                [
                    HTMLBuilder.buildBlock(
                        .text(texts.dataClass(rule.dataClass)), .text(" "),
                        rule.isInUse ? .empty : tag(texts.notInUse)),
                    HTMLBuilder.buildBlock(
                        .text(texts.words.clock(rule.clock)), .text(" "),
                        rule.status == .open ? tag(texts.open, .attention) : .empty),
                    .text(texts.words.event(rule.event)),
                    HTMLBuilder.buildBlock(
                        .text(rule.source), .text(" "), tag(texts.words.status(rule.status))),
                ]
            }, hidesCaption: true
        ).html
    }
}
