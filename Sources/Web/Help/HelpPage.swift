import HTML
import Organisation

/// How one role uses the program: what it can do, what it never sees, the first steps, what happens with data.
struct HelpPage: Sendable {
    let topic: HelpTopic

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.help
        let guide = guide(frame)
        let name = frame.texts.staff.roles.name(topic.role)
        return frame.page(texts.pageHeading(name), back: (texts.heading, frame.paths.help)) {
            p(.class("lead")) { guide.lead }
            part(texts.canHeading, guide.can)
            if !guide.sight.isEmpty { sight(guide.sight, texts) }
            part(texts.neverHeading, guide.never)
            if !guide.steps.isEmpty {
                h2 { texts.stepsHeading }
                ol { for step in guide.steps { li { step } } }
            }
            part(texts.dataHeading, guide.data)
            part(texts.askHeading, guide.ask)
            FunctionList(topic: topic).html(frame)
        }
    }

    /// Roles without words of their own yet have those of the page on which they are given.
    func guide(_ frame: Frame) -> HelpGuide {
        if let guide = frame.texts.help.guide(topic.role) { return guide }
        let words = frame.texts.staff.roles.explanation(topic.role)
        return frame.texts.help.plainGuide(words.does, words.neverSees)
    }

    private func part(_ heading: String, _ lines: [String]) -> HTML {
        lines.isEmpty
            ? .empty
            : HTMLBuilder.buildBlock(h2 { heading }, ul { for line in lines { li { line } } })
    }

    private func sight(_ rows: [HelpGuide.Sight], _ texts: HelpTexts) -> HTML {
        HTMLBuilder.buildBlock(
            h2 { texts.sightHeading },
            Table(
                caption: texts.sightHeading,
                columns: [.init(name: texts.sightWho), .init(name: texts.sightWhat)],
                rows: rows.map { [HTML.text($0.who), .text($0.what)] }, hidesCaption: true
            ).html)
    }
}
