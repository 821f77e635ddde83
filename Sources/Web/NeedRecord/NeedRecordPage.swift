import Campaigns
import HTML
import Operations
import Organisation
import Reports

/// 面接指導要否判定記録 of a batch: its state, the list, one click to sign, paper and what is kept (S4-22…S4-24, S4-32).
struct NeedRecordPage: Sendable {
    enum Done: String, Sendable { case signed, sent, received }

    let desk: NeedRecordDesk
    let today: Day
    let mayTake: Bool
    let mayRecord: Bool
    var done: Done?
    var refusal: NeedRecordRefusal?
    var values: [String: String] = [:]

    private var id: Segment { .id(desk.batch.id) }

    func html(_ frame: Frame) -> HTML {
        let (texts, staff) = (NeedRecordTexts.of(frame.language), frame.texts.staff)
        return frame.page(
            texts.heading, hasError: !errors(texts).isEmpty, width: .wide, styles: [.staff],
            back: (staff.summary.heading, frame.paths.reviewSummary(of: id))
        ) {
            Controls(texts: frame.texts.shell, errors: errors(texts)).errorSummary
            if let refusal, errors(texts).isEmpty {
                notice(.error, live: true) { p { texts.refusal(refusal) } }
            }
            if let done { notice(.success, live: true) { p { words(done, texts) } } }
            p(.class("support")) {
                desk.implementation.campaign.name + "　" + staff.campaigns.batchName(desk.batch.number)
            }
            p { texts.lead }
            state(frame, texts)
            signing(frame, texts)
            h2 { texts.listHeading }
            list(frame, texts)
            if mayTake {
                h2 { texts.printHeading }
                p { texts.printLead }
                frame.postForm(frame.paths.needRecordForms(of: id)) {
                    actions { frame.submit(texts.print, name: "act", value: "print") }
                }
            }
            KeptNeedRecords(desk: desk, mayTake: mayTake).html(frame)
            NeedRecordPaperSection(
                desk: desk, today: today, mayRecord: mayRecord, values: values, errors: errors(texts)
            ).html(frame)
            p(.class("support"), .lang("ja")) { desk.table.custody }
        }
    }

    /// Of the fields of the paper's forms.
    private func errors(_ texts: NeedRecordTexts) -> [FieldError] {
        guard let refusal, mayRecord, let form = values["form"] else { return [] }
        let isSending = form == "send"
        let field: String? =
            switch refusal {
            case .dayWrong: isSending ? "out_sent" : "in_received"
            case .trackingWrong: isSending ? "out_tracking" : "in_tracking"
            case .nameWrong: "in_by"
            case .file: "file"
            default: nil
            }
        return field.map { [FieldError(field: $0, message: texts.refusal(refusal))] } ?? []
    }

    private func words(_ done: Done, _ texts: NeedRecordTexts) -> String {
        switch done {
        case .signed: texts.signed
        case .sent: texts.paper.sendDone
        case .received: texts.paper.receiveDone
        }
    }

    private func state(_ frame: Frame, _ texts: NeedRecordTexts) -> HTML {
        let staff = frame.texts.staff
        let signed = desk.kept.last { $0.kind == .signed }
        let isDone = desk.state.step == .signed
        var rows: [(String, HTML)] = [
            (
                texts.stateHeading,
                HTMLBuilder.buildBlock(
                    tag(texts.step(desk.state.step), isDone ? .good : .attention),
                    desk.state.waiting.map { HTML.text(" " + texts.waits($0)) } ?? .empty)
            )
        ]
        for kind in ReviewConfirmation.allCases {
            let at = desk.batch.confirmations[kind].map(staff.words.moment)
            let by = desk.batch.confirmedBy[kind].flatMap { desk.names[$0] }
            let words = [by, at].compactMap(\.self).joined(separator: "　")
            rows.append((staff.summary.confirmation(kind), .text(at == nil ? staff.words.none : words)))
        }
        let signature = signed.map { $0.facts.name + "　" + staff.words.moment($0.at) }
        rows.append((texts.signedBy, .text(signature ?? texts.noSignature)))
        return facts(rows)
    }

    private func signing(_ frame: Frame, _ texts: NeedRecordTexts) -> HTML {
        guard desk.state.step != .signed else { return .empty }
        return card(soft: true) {
            h2 { texts.signHeading }
            p { texts.signLead }
            if desk.state.step == .outdated { p { texts.signAgain } }
            if desk.maySign {
                SignButton(batch: desk.batch.id, shown: desk.table.origin.digest).html(frame)
            } else {
                p {
                    desk.state.step == .judging || desk.state.step == .confirming
                        ? texts.signNot : texts.signOther
                }
            }
        }
    }

    private func list(_ frame: Frame, _ texts: NeedRecordTexts) -> HTML {
        let review = frame.texts.staff.review
        let rows = zip(desk.table.rows, desk.sheets).map { row, sheet in
            [
                HTML.text("\(row.running)"),
                HTMLBuilder.buildBlock(
                    a(.href(frame.paths.sheet(.id(sheet)))) { row.name },
                    div(.class("support", "small")) {
                        row.number + "　" + row.department + "　" + texts.receipt + " " + row.receipt
                    }),
                .text(row.sums.prefix(3).map { $0.map(String.init) ?? "–" }.joined(separator: "・")),
                .text(row.finding), .text(row.other),
                span(.class("tag", "state", row.decision?.rawValue ?? "undecided")) {
                    row.decision.map(review.decision) ?? review.undecided
                },
                .text(row.reason.isEmpty ? "–" : row.reason),
            ]
        }
        return HTMLBuilder.buildBlock(
            rows.isEmpty
                ? p { texts.nobody }
                : Table(
                    caption: texts.listHeading,
                    columns: texts.columns.map { Table.Column(name: $0) }, rows: rows, hidesCaption: true
                ).html,
            p(.class("support")) {
                texts.others(desk.table.members - rows.count, desk.table.othersNotNeeded)
            })
    }
}

/// One click: the digest of what is on the page goes along.
struct SignButton: Sendable {
    let batch: BatchID
    let shown: String

    func html(_ frame: Frame) -> HTML {
        frame.postForm(frame.paths.needRecordSignatures(of: .id(batch))) {
            frame.hiddenField("shown", shown)
            actions { frame.submit(NeedRecordTexts.of(frame.language).sign, large: true) }
        }
    }
}
