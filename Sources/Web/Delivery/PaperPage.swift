import Campaigns
import HTML
import Operations
import Organisation

/// The letters of a released batch: print, hand over, record. Fields: `part` or `number`; `means day whom number`.
struct PaperPage: Sendable {
    let desk: PaperDesk
    let part: Int
    let today: Day
    let mayPrint: Bool
    /// How many were recorded just now.
    var recorded: Int?
    var refusal: DeliveryRefusal?
    var values: [String: String] = [:]
    /// A form was entered just now, or why it was not.
    var isEntered = false
    var consentRefusal: ConsentRefusal?
    var mayEnter = false

    private var id: Segment { .id(desk.batch.id) }

    func html(_ frame: Frame) -> HTML {
        let texts = DeliveryTexts.of(frame.language)
        let (words, staff) = (texts.paper, frame.texts.staff)
        let place = Segment.id(desk.implementation.id)
        return frame.page(
            words.heading, hasError: refusal != nil || consentRefusal != nil, width: .wide, styles: [.staff],
            back: (texts.plan.heading, frame.paths.delivery(at: place))
        ) {
            p(.class("support")) {
                desk.implementation.campaign.name + "　" + staff.campaigns.batchName(desk.batch.number)
            }
            if let recorded {
                notice(.success, live: true) { p { words.recorded(staff.words.people(recorded)) } }
            }
            if isEntered { notice(.success, live: true) { p { texts.form.entered } } }
            if let consentRefusal {
                notice(.warning, live: true) { p { texts.form.refusal(consentRefusal) } }
            }
            if let refusal { notice(.warning, live: true) { p { texts.refusal(refusal) } } }
            if desk.batch.releasedAt == nil {
                notice(.info) { p { texts.refusal(.notReleased) } }
            } else {
                released(frame, texts)
            }
        }
    }

    @HTMLBuilder private func released(_ frame: Frame, _ texts: DeliveryTexts) -> HTML {
        let words = texts.paper
        let people = frame.texts.staff.words.people
        figures([
            Figure(name: words.letters, value: people(desk.letters)),
            Figure(name: words.gone, value: people(desk.delivered)),
            Figure(name: words.left, value: people(desk.letters - desk.delivered)),
        ])
        ul { for point in words.points { li { point } } }
        h2 { words.printHeading }
        if mayPrint { printing(frame, words) } else { p { words.mayNotPrint } }
        h2 { words.recordHeading }
        p { words.recordLead }
        recording(frame, words)
        if mayEnter {
            ConsentFormCard(
                batch: desk.batch, plan: desk.implementation.consent, today: today, values: values
            ).html(frame)
        }
        if !desk.lines.isEmpty {
            h2 { words.listHeading }
            DeliveryTable(lines: desk.lines, caption: words.listHeading).html(frame)
        }
    }

    @HTMLBuilder private func printing(_ frame: Frame, _ words: PaperTexts) -> HTML {
        if desk.parts.count > 1 { parts(frame, words) }
        if desk.lines.isEmpty {
            p { words.nobody }
        } else {
            frame.postForm(frame.paths.resultLetters(of: id)) {
                frame.hiddenField("part", String(part))
                actions { frame.submit(words.print(desk.lines.count)) }
            }
        }
        let controls = Controls(texts: frame.texts.shell)
        details {
            summary { words.one }
            frame.postForm(frame.paths.resultLetters(of: id), styleClass: "form small-form") {
                controls.text(words.number, name: "number", hint: words.oneHint, maxLength: 100, short: true)
                actions { frame.submit(words.printOne, name: "act", value: "one") }
            }
        }
        p(.class("support")) { words.printNote }
    }

    private func parts(_ frame: Frame, _ words: PaperTexts) -> HTML {
        ul {
            for (index, count) in desk.parts.enumerated() {
                li {
                    if index + 1 == part {
                        strong { words.part(index + 1, count) }
                    } else {
                        a(.href(frame.paths.resultLetters(of: id) + "?part=\(index + 1)")) {
                            words.part(index + 1, count)
                        }
                    }
                }
            }
        }
    }

    private func recording(_ frame: Frame, _ words: PaperTexts) -> HTML {
        var filled = values
        filled["paper_day"] = filled["paper_day"] ?? today.text
        let controls = Controls(texts: frame.texts.shell, values: filled)
        return card(soft: true) {
            frame.postForm(frame.paths.paperRecords(of: id), styleClass: "form small-form") {
                controls.radios(
                    words.means, name: "means",
                    options: PaperDelivery.Means.allCases.map {
                        Controls.Option(value: $0.rawValue, label: words.name($0))
                    })
                controls.text(words.day, name: "paper_day", kind: .date)
                controls.radios(
                    words.whom, name: "whom",
                    options: [
                        .init(value: "all", label: words.all(desk.letters - desk.delivered)),
                        .init(value: "one", label: words.single),
                    ])
                controls.text(
                    words.number, name: "paper_number", required: false, hint: words.singleHint,
                    maxLength: 100,
                    short: true)
                actions { frame.submit(words.record, name: "act", value: "record") }
            }
        }
    }
}
