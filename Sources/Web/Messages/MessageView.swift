import Campaigns
import HTML

/// The company's own words on a person's page, said to be the company's.
struct MessageView: Sendable {
    let message: CompanyMessage?
    let heading: String

    init(_ message: CompanyMessage?, _ heading: String) {
        self.message = message
        self.heading = heading
    }

    func html(_ frame: Frame) -> HTML {
        guard let message, !message.words.isEmpty else { return .empty }
        let texts = MessageTexts.of(frame.language)
        return section(.class("company-words", "flow"), .aria(.label, heading)) {
            card(soft: true) {
                h2 { heading }
                p(.class("support")) { texts.fromCompany }
                for line in message.words.text.split(separator: "\n") { linked(String(line), frame) }
            }
        }
    }

    private func linked(_ line: String, _ frame: Frame) -> HTML {
        p {
            for piece in LinkedWords.pieces(of: line) {
                switch piece {
                case .text(let words): words
                case .link(let address):
                    a(
                        .href(frame.preview == nil ? address : "#" + PreviewMark.id),
                        .rel("noopener noreferrer external")
                    ) { address }
                }
            }
        }
    }
}
