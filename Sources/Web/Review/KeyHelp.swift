import HTML

/// The keys, in a dialog that the script opens. Without the script there are no keys, so nothing shows.
struct KeyHelp: Sendable {
    let keys: [(keys: [String], does: String)]
    /// Whoever only reads has no keys for decisions.
    let mayDecide: Bool
    let texts: StaffReviewTexts

    static func opener(_ texts: StaffReviewTexts) -> HTML {
        HTML.element(
            "button",
            [
                .buttonType("button"), .class("quiet"), .id("keys-open"), .hidden(true),
                .aria(.controls, "keys"),
            ],
            .text(texts.keys))
    }

    private var offered: [(keys: [String], does: String)] {
        mayDecide ? keys : keys.filter { line in !line.keys.contains { ["Y", "N", "C"].contains($0) } }
    }

    var html: HTML {
        .element(
            "dialog", [.id("keys"), .class("keys", "flow"), .aria(.labelledby, "keys-title")],
            HTMLBuilder.buildBlock(
                h2(.id("keys-title")) { texts.keysHeading },
                p { texts.keysLead },
                dl(.class("key-list")) {
                    for line in offered {
                        div {
                            dt { for key in line.keys { kbd { key } } }
                            dd { line.does }
                        }
                    }
                },
                button(.buttonType("button"), .class("button", "secondary"), .id("keys-close")) {
                    texts.keysClose
                }))
    }
}
