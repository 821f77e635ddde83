import Campaigns
import HTML
import Organisation

/// The state of a decision and the three buttons. They name their own address, so one form serves a whole list.
struct DecisionButtons: Sendable {
    let sheet: SheetID
    let decision: InterviewDecision?
    let texts: StaffReviewTexts

    static let order: [InterviewDecision] = [.needed, .notNeeded, .cannotBeJudged]

    var state: HTML {
        span(.class("tag", "state", decision?.rawValue ?? "undecided")) {
            decision.map(texts.decision) ?? texts.undecided
        }
    }

    /// - Parameter describedBy: the id of the person's name.
    func picks(_ paths: Paths, describedBy: String?, wide: Bool = false) -> HTML {
        let action = paths.decision(on: .id(sheet))
        return span(.class("picks", wide ? "wide-picks" : nil)) {
            for one in Self.order {
                button(
                    .buttonType("submit"), .class("pick", decision == one ? "chosen" : nil),
                    .name("decision"),
                    .value(one.rawValue), .formaction(action), .aria(.describedby, describedBy)
                ) { wide ? texts.decision(one) : texts.pick(one) }
            }
        }
    }
}

extension Frame {
    /// What the script needs to know; the form works without it.
    func decisionForm(
        _ action: String, from: String, filter: ReviewFilter, @HTMLBuilder content: () -> HTML
    ) -> HTML {
        let words = texts.staff.review
        let labels = DecisionButtons.order.map { ("label-" + $0.rawValue.lowercased(), words.decision($0)) }
        let messages = [
            ("saving", words.saving), ("saved", words.saved), ("failed", words.failed),
            ("ended", words.ended),
        ]
        return postForm(action, id: "decisions", data: labels + messages) {
            hiddenField("from", from)
            hiddenField("show", filter.rawValue)
            content()
        }
    }
}
