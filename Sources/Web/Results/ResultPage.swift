import Campaigns
import HTML
import Organisation
import Reports

/// A person's own result: what the paper says, in the order in which people ask for it.
///
/// Looks the same for every outcome: same parts, same colours, same length (`paddedTo`).
struct ResultPage: Sendable {
    let sheet: SheetID
    let result: PersonalResult
    /// Of the company, about its desk: the same for every result.
    var words: CompanyMessage?

    /// The markup is filled up to this many bytes (PR-07). No result comes near it.
    static let length = 81_920

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.results
        return frame.page(result.head.title, styles: [.results], back: (texts.back, frame.paths.results)) {
            p(.class("support")) { "\(result.head.company) \(result.head.campaign)" }
            statement(result.verdict, isLarge: true)
            statement(result.interview, isLarge: false)
            areaPoints
            profile(texts)
            advice
            desk(result.request)
            desk(result.consultation)
            MessageView(words, MessageTexts.of(frame.language).consultation).html(frame)
            consent(frame)
            section(result.reading)
            head
            section(result.implementer)
            actions { frame.linkButton(texts.document, frame.paths.resultDocument(.id(sheet))) }
        }
    }

    private func statement(_ statement: PersonalResult.Statement, isLarge: Bool) -> HTML {
        HTML.element(
            "section", [.class("finding", isLarge ? "large" : nil)],
            HTMLBuilder.buildBlock(
                h2 { statement.heading },
                p(.class("finding-line")) { statement.line },
                p { statement.reason }))
    }

    private var areaPoints: HTML {
        let points = result.areaPoints
        return HTMLBuilder.buildBlock(
            h2 { points.heading },
            Table(
                caption: points.heading,
                columns: points.columns.enumerated().map {
                    .init(name: $0.element, isNumber: $0.offset == 1)
                },
                rows: points.rows.map { row in [.text(row.name), strong { row.points }, .text(row.basis)] },
                hidesCaption: true, reflows: false
            ).html,
            p(.class("support")) { points.note })
    }

    private var advice: HTML {
        HTMLBuilder.buildBlock(
            h2 { result.advice.heading },
            p { result.advice.opening },
            HTMLBuilder.buildArray(result.advice.areas.map { words in p { words } }),
            h3 { result.advice.tipsHeading },
            ul { for tip in result.advice.tips { li { tip } } },
            p { result.advice.closing })
    }

    private func desk(_ desk: PersonalResult.Desk) -> HTML {
        HTMLBuilder.buildBlock(
            h2 { desk.heading },
            HTMLBuilder.buildArray(desk.paragraphs.map { words in p { words } }),
            HTMLBuilder.buildArray(desk.contacts.map(contact)),
            desk.notes.isEmpty
                ? .empty
                : ul(.class("support", "notes")) {
                    for note in desk.notes { li { desk.noteMark + note } }
                })
    }

    /// For every result the same words and the same way.
    private func consent(_ frame: Frame) -> HTML {
        let texts = frame.texts.consent.own
        return HTMLBuilder.buildBlock(
            h2 { texts.heading }, p { texts.toPageLead },
            actions {
                frame.linkButton(
                    texts.toPage, frame.paths.ownConsent(about: .id(sheet)), secondary: true)
            })
    }

    private func contact(_ contact: PersonalResult.Contact) -> HTML {
        card(soft: true) {
            p { strong { contact.name } }
            for line in contact.details { p { line } }
        }
    }

    private func section(_ section: PersonalResult.Section) -> HTML {
        HTMLBuilder.buildBlock(
            h2 { section.heading },
            HTMLBuilder.buildArray(section.paragraphs.map { words in p { words } }))
    }

    /// Whose result this is stands at the end on the screen: over the shoulder it is not the first thing seen.
    private var head: HTML {
        HTMLBuilder.buildBlock(
            h2 { result.head.name },
            facts(result.head.fields.map { ($0.label, .text($0.value)) }),
            p(.class("support")) { result.head.promise })
    }
}
