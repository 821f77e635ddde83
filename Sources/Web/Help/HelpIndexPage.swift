import HTML
import Organisation

/// The list of the pages of help, one for each role; the reader's own come first.
struct HelpIndexPage: Sendable {
    var own: [Role] = []

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.help
        let mine = HelpTopic.all.filter { own.contains($0.role) }
        return frame.page(texts.heading) {
            p { texts.lead }
            p { a(.href(frame.paths.methods)) { MethodsTexts.of(frame.language).link } }
            if !mine.isEmpty {
                h2 { texts.ownHeading }
                list(mine, frame)
                h2 { texts.othersHeading }
            }
            list(HelpTopic.all.filter { !mine.contains($0) }, frame)
        }
    }

    private func list(_ topics: [HelpTopic], _ frame: Frame) -> HTML {
        ul {
            for topic in topics {
                li {
                    a(.href(frame.paths.help(for: .word(topic.word)))) {
                        frame.texts.staff.roles.name(topic.role)
                    }
                    p(.class("support")) { HelpPage(topic: topic).guide(frame).lead }
                }
            }
        }
    }
}
