import Campaigns
import HTML
import Operations
import Organisation

/// What is kept, with a copy to take.
struct KeptNeedRecords: Sendable {
    let desk: NeedRecordDesk
    let mayTake: Bool

    func html(_ frame: Frame) -> HTML {
        let texts = NeedRecordTexts.of(frame.language)
        return section(.class("flow"), .id("kept")) {
            h2 { texts.keptHeading }
            p { texts.keptLead }
            if desk.kept.isEmpty {
                p { texts.keptNone }
            } else {
                Table(
                    caption: texts.keptHeading, columns: texts.keptColumns.map { Table.Column(name: $0) },
                    rows: desk.kept.map { row($0, frame, texts) }, hidesCaption: true
                ).html
            }
        }
    }

    private func row(_ kept: KeptNeedRecord, _ frame: Frame, _ texts: NeedRecordTexts) -> [HTML] {
        [
            .text("\(kept.number)"), .text(texts.kind(kept.kind)),
            .text(frame.texts.staff.words.moment(kept.at)),
            HTMLBuilder.buildBlock(
                .text(kept.facts.name),
                div(.class("support", "small")) { "SHA-256 " + kept.facts.file.prefix(16) }),
            mayTake ? form(kept, frame, texts) : .text("–"),
        ]
    }

    private func form(_ kept: KeptNeedRecord, _ frame: Frame, _ texts: NeedRecordTexts) -> HTML {
        frame.postForm(frame.paths.needRecordCopies(of: .id(desk.batch.id))) {
            button(
                .buttonType("submit"), .name("record"), .value("\(kept.id.rawValue)"),
                .class("button", "secondary", "small")
            ) {
                texts.take
                span(.class("visually-hidden")) { " \(kept.number)" }
            }
        }
    }
}

/// Sent, under way, received. Fields: `sent tracking`; `sent received by tracking file`.
struct NeedRecordPaperSection: Sendable {
    let desk: NeedRecordDesk
    let today: Day
    let mayRecord: Bool
    var values: [String: String] = [:]
    var errors: [FieldError] = []

    func html(_ frame: Frame) -> HTML {
        let texts = NeedRecordTexts.of(frame.language).paper
        return section(.class("flow"), .id("paper")) {
            h2 { texts.heading }
            p { texts.lead }
            p { strong { state(frame, texts) } }
            if mayRecord {
                details(.open(values["form"] == "send")) {
                    summary { texts.sendHeading }
                    sending(frame, texts)
                }
                details(.open(values["form"] == "receive")) {
                    summary { texts.receiveHeading }
                    receiving(frame, texts)
                }
            }
        }
    }

    private func state(_ frame: Frame, _ texts: NeedRecordPaperTexts) -> String {
        let words = frame.texts.staff.words
        if let paper = desk.paper, let day = paper.facts.receivedOn.flatMap({ Day(text: $0) }) {
            return texts.received(words.day(day), paper.facts.name) + tracking(paper.facts.tracking, texts)
        }
        guard let last = desk.sendings.last else { return texts.none }
        return texts.underWay(words.day(last.day), today.daysSince1970 - last.day.daysSince1970)
            + tracking(last.tracking, texts)
    }

    private func tracking(_ number: String, _ texts: NeedRecordPaperTexts) -> String {
        number.isEmpty ? "" : "　" + texts.tracking + " " + number
    }

    private func controls(_ frame: Frame, _ form: String, _ prefix: String) -> Controls {
        var shown = [prefix + "_sent": form == "send" ? today.text : "", "in_received": today.text]
        if let last = desk.sendings.last, form == "receive" {
            shown[prefix + "_sent"] = last.day.text
            shown[prefix + "_tracking"] = last.tracking
        }
        if values["form"] == form { shown.merge(values) { $1 } }
        return Controls(
            texts: frame.texts.shell, values: shown, errors: values["form"] == form ? errors : [])
    }

    private func sending(_ frame: Frame, _ texts: NeedRecordPaperTexts) -> HTML {
        let controls = controls(frame, "send", "out")
        return frame.postForm(
            frame.paths.needRecordSendings(of: .id(desk.batch.id)), styleClass: "form small-form"
        ) {
            controls.text(texts.sentOn, name: "out_sent", kind: .date)
            controls.text(
                texts.tracking, name: "out_tracking", required: false, hint: texts.trackingHint,
                autocomplete: "off", maxLength: 30)
            actions { frame.submit(texts.send, name: "act", value: "send") }
        }
    }

    private func receiving(_ frame: Frame, _ texts: NeedRecordPaperTexts) -> HTML {
        let controls = controls(frame, "receive", "in")
        return frame.postForm(
            frame.paths.needRecordReturns(of: .id(desk.batch.id)), styleClass: "form small-form",
            multipart: true
        ) {
            controls.text(texts.sentOn, name: "in_sent", kind: .date, required: false, hint: texts.sentHint)
            controls.text(texts.receivedOn, name: "in_received", kind: .date)
            controls.text(texts.receivedBy, name: "in_by", autocomplete: "off", maxLength: 60)
            controls.text(
                texts.tracking, name: "in_tracking", required: false, hint: texts.trackingHint,
                autocomplete: "off", maxLength: 30)
            controls.file(texts.file, name: "file", accept: ".pdf,.png,.jpg,.jpeg", hint: texts.fileHint)
            actions { frame.submit(texts.receive, name: "act", value: "receive") }
        }
    }
}
