import HTML
import Organisation

/// What stands behind a personal link when nothing can be answered. It never shows what was answered.
struct LinkStatePage: Sendable {
    enum State: Sendable, Hashable {
        case sent
        case notYet(from: Day)
        case over(since: Day)
    }

    let company: String
    let campaign: String
    let state: State
    /// Results of this campaign are out: the own secret opens them, the link does not.
    var isReleased = false
    /// The word of the link, while what was sent may still be taken back: it opens the receipt.
    var link: String?
    /// Where to ask, as the company wrote it; may have several lines.
    var contact = ""

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.answering.opening
        let (heading, words) = message(frame, texts)
        return frame.page(heading) {
            p(.class("support")) { "\(company) \(campaign)" }
            p { words }
            if isReleased {
                actions { frame.linkButton(texts.toResults, frame.paths.resultSignIn) }
            }
            if !contact.isEmpty, state != .sent { asking(frame, texts) }
            if let link, state == .sent { toReceipt(link, frame, texts) }
        }
    }

    private func asking(_ frame: Frame, _ texts: OpeningTexts) -> HTML {
        card(soft: true) {
            p { strong { texts.contact } }
            for line in contact.split(separator: "\n") { p { String(line) } }
        }
    }

    private func toReceipt(_ link: String, _ frame: Frame, _ texts: OpeningTexts) -> HTML {
        frame.postForm(frame.paths.openings, styleClass: "form") {
            frame.hiddenField("link", link)
            actions { frame.submit(texts.toReceipt, name: "receipt", value: "yes") }
        }
    }

    private func message(_ frame: Frame, _ texts: OpeningTexts) -> (String, String) {
        switch state {
        case .sent: (texts.sentHeading, texts.sentWords)
        case .notYet(let day): (texts.notYetHeading, texts.notYetWords(day.words(frame.language)))
        case .over(let day): (texts.overHeading, texts.overWords(day.words(frame.language)))
        }
    }
}
