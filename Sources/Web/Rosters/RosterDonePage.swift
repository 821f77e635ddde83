import HTML

/// What was written.
struct RosterDonePage: Sendable {
    let added: Int
    let changed: Int

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        return frame.page(texts.roster.doneHeading) {
            notice(.success, live: true) { p { texts.roster.done(added, changed) } }
            actions { frame.linkButton(texts.home.menuHome, frame.paths.home) }
        }
    }
}
