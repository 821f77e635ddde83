import Campaigns
import HTML
import Operations
import Organisation

/// How results reach the people of an implementation, and another way for one of them.
/// Fields: `number`; `invitation way`.
struct DeliveryPage: Sendable {
    struct Searched: Sendable {
        let number: String
        let found: DeliveryLine?
    }

    let desk: DeliveryDesk
    var searched: Searched?
    var isSaved = false
    var refusal: DeliveryRefusal?

    private var id: Segment { .id(desk.implementation.id) }
    private var isMistaken: Bool { searched.map { $0.found == nil } ?? false }

    func html(_ frame: Frame) -> HTML {
        let texts = DeliveryTexts.of(frame.language)
        return frame.page(
            texts.plan.heading, hasError: isMistaken, width: .wide, styles: [.staff],
            back: (desk.implementation.campaign.name, frame.paths.campaign(id))
        ) {
            Controls(texts: frame.texts.shell, errors: errors(texts)).errorSummary
            if isSaved { notice(.success, live: true) { p { texts.desk.saved } } }
            if let refusal { notice(.warning, live: true) { p { texts.refusal(refusal) } } }
            p {
                texts.plan.name(desk.implementation.delivery) + "　"
                    + texts.plan.hint(desk.implementation.delivery)
            }
            p { texts.desk.lead }
            p(.class("support")) { texts.plan.always }
            letters(frame, texts)
            waiting(frame, texts)
            person(frame, texts)
            if !desk.chosen.isEmpty {
                h2 { texts.desk.chosenHeading }
                DeliveryTable(lines: desk.chosen, caption: texts.desk.chosenHeading).html(frame)
            }
        }
    }

    private func errors(_ texts: DeliveryTexts) -> [FieldError] {
        isMistaken ? [FieldError(field: "number", message: texts.desk.notFound)] : []
    }

    private func letters(_ frame: Frame, _ texts: DeliveryTexts) -> HTML {
        let words = frame.texts.staff
        return HTMLBuilder.buildBlock(
            h2 { texts.desk.releasedHeading },
            desk.released.isEmpty
                ? p { texts.desk.noneReleased }
                : ul {
                    for batch in desk.released {
                        li {
                            a(.href(frame.paths.resultLetters(of: .id(batch.id)))) {
                                words.campaigns.batchName(batch.number)
                            }
                            batch.releasedAt.map {
                                "　" + words.release.releasedAt + " " + words.words.moment($0)
                            } ?? ""
                        }
                    }
                })
    }

    private func waiting(_ frame: Frame, _ texts: DeliveryTexts) -> HTML {
        guard !desk.counts.isEmpty else { return .empty }
        return HTMLBuilder.buildBlock(
            h2 { texts.desk.countsHeading },
            figures(
                DeliveryWay.allCases.map {
                    Figure(
                        name: texts.plan.name($0),
                        value: frame.texts.staff.words.people(desk.counts[$0] ?? 0))
                }))
    }

    private func person(_ frame: Frame, _ texts: DeliveryTexts) -> HTML {
        let controls = Controls(
            texts: frame.texts.shell, values: ["number": searched?.number ?? ""], errors: errors(texts))
        return section(.class("flow")) {
            h2 { texts.desk.personHeading }
            if let found = searched?.found { change(found, frame, texts) }
            frame.postForm(frame.paths.deliverySearches(at: id), styleClass: "form small-form") {
                controls.text(texts.desk.number, name: "number", maxLength: 100, short: true)
                actions { frame.submit(texts.desk.search, name: "search", value: "yes") }
            }
        }
    }

    @HTMLBuilder private func change(_ line: DeliveryLine, _ frame: Frame, _ texts: DeliveryTexts) -> HTML {
        DeliveryTable(lines: [line], caption: texts.desk.personHeading).html(frame)
        if line.isOpen {
            let controls = Controls(texts: frame.texts.shell, values: ["way": line.rule.wanted.rawValue])
            frame.postForm(frame.paths.deliveryChoices(at: id), styleClass: "form small-form") {
                frame.hiddenField("invitation", String(line.invitation.rawValue))
                controls.radios(
                    texts.desk.way, name: "way",
                    options: DeliveryWay.allCases.map {
                        Controls.Option(value: $0.rawValue, label: texts.plan.name($0))
                    })
                actions { frame.submit(texts.desk.save, name: "act", value: "save") }
            }
        } else {
            p { texts.refusal(.released) }
        }
    }
}

/// One line per person: how the result travels, and whether a letter has left.
struct DeliveryTable: Sendable {
    let lines: [DeliveryLine]
    let caption: String

    func html(_ frame: Frame) -> HTML {
        let (texts, words) = (DeliveryTexts.of(frame.language), frame.texts.staff)
        let columns = [
            words.letters.number, words.letters.name, words.letters.department, texts.desk.way,
            texts.paper.state,
        ]
        return Table(
            caption: caption, columns: columns.map { Table.Column(name: $0) },
            rows: lines.map { line in
                [
                    .text(line.number), .text(line.name), .text(line.place),
                    .text(
                        texts.plan.name(line.way) + (line.way == line.rule.wanted ? "" : texts.desk.byRule)),
                    .text(
                        line.paper.map { texts.paper.left($0.means, words.words.day($0.day)) }
                            ?? (line.way.hasPaper && !line.isOpen ? texts.paper.notYet : "–")),
                ]
            }, hidesCaption: true
        ).html
    }
}
