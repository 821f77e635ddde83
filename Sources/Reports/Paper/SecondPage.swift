internal import Documents

/// Page 2: advice, how to request the interview, where else to turn, how to read, who was the implementer.
struct SecondPage {
    let result: PersonalResult
    let look: PaperLook

    var content: Stack {
        Stack([advice, request, consultation, reading, implementer], gap: look.space(10))
    }

    private var advice: any Block {
        let advice = result.advice
        let areas = advice.areas.map { item($0) }
        let tips = advice.tips.map { item($0) }
        let tipsHeading = Paragraph(advice.tipsHeading, look.accented, isFixed: true)
        let blocks = [paragraph(advice.opening)] + areas + [tipsHeading] + tips + [paragraph(advice.closing)]
        // The same height for everybody: neither page break nor empty space tells how much there was to say.
        let panel = Panel(
            Stack(blocks, gap: look.space(3)), padding: look.space(10), fill: PaperLook.tint, radius: 4,
            least: look.space(258))
        return section(advice.heading, [panel])
    }

    private var request: any Block {
        section(
            result.request.heading,
            result.request.paragraphs.map(paragraph) + [contacts(result.request.contacts)]
                + result.request.notes.map { Item(mark: result.request.noteMark, $0, look.body) })
    }

    private var consultation: any Block {
        section(
            result.consultation.heading,
            result.consultation.paragraphs.map(paragraph) + [contacts(result.consultation.contacts)])
    }

    private var reading: any Block {
        section(
            result.reading.heading,
            result.reading.paragraphs.map { item($0) })
    }

    private var implementer: any Block {
        section(
            result.implementer.heading,
            result.implementer.paragraphs.map { Paragraph($0, look.body, mostLines: 2, isFixed: true) })
    }

    private func contacts(_ contacts: [PersonalResult.Contact]) -> any Block {
        // Somebody who wrote everything in one line gets the whole line, however long.
        let lines = contacts.filter(\.details.isEmpty).map {
            Paragraph($0.name, look.accented, isFixed: true)
        }
        let tabled = contacts.filter { !$0.details.isEmpty }
        return Stack(lines + (tabled.isEmpty ? [] : [table(tabled)]), gap: look.space(3))
    }

    private func table(_ contacts: [PersonalResult.Contact]) -> any Block {
        let rows = contacts.map { contact in
            let details = contact.details.map {
                Paragraph($0, look.body, part: nil, mostLines: 2, isFixed: true)
            }
            return [
                Table.Cell(
                    Paragraph(contact.name, look.accented, part: nil, mostLines: 2, isFixed: true),
                    fill: PaperLook.tint, isHead: true),
                Table.Cell(Stack(details)),
            ]
        }
        return Table(
            shares: [1, 2], head: [], rows: rows,
            look: .init(paddingX: 6, paddingY: look.space(3), line: PaperLook.thin))
    }

    private func section(_ heading: String, _ blocks: [any Block]) -> any Block {
        let heading = Paragraph(heading, look.heading, part: .heading2, isFixed: true)
        return Stack([heading] + blocks, gap: look.space(3))
    }

    private func item(_ text: String) -> any Block {
        Item(mark: "・", text, look.body)
    }

    private func paragraph(_ text: String) -> any Block {
        Paragraph(text, look.body, isFixed: true)
    }
}
