import Campaigns
import HTML
import Organisation

/// Stays at the top of the window: the decision, its buttons, the way to the neighbours.
struct ExamineeBar: Sendable {
    let page: ExamineePage

    func html(_ frame: Frame) -> HTML {
        section(.class("examinee-bar"), .id("examinee"), .tabindex(-1), .aria(.labelledby, "decide-title")) {
            h2(.id("decide-title")) { frame.texts.staff.examinee.decideHeading }
            page.isOpen
                ? frame.decisionForm(
                    frame.paths.decision(on: .id(page.row.sheet)), from: "person", filter: page.filter
                ) { decision(frame) } : decision(frame)
            neighbours(frame)
        }
    }

    private func decision(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        let buttons = DecisionButtons(sheet: page.row.sheet, decision: page.row.decision, texts: texts.review)
        return div(.class("decision-line")) {
            buttons.state
            if page.isOpen { buttons.picks(frame.paths, describedBy: nil, wide: true) }
            p(.id("saved"), .class("status"), .role("status")) { decidedWords(texts) }
        }
    }

    private func decidedWords(_ texts: StaffTexts) -> String {
        guard let decided = page.decided else { return "" }
        let who = texts.examinee.decidedBy(decided.by, texts.words.moment(decided.at))
        return who + (decided.basis == .criteriaAccepted ? texts.words.paren(texts.examinee.byCriteria) : "")
    }

    private func neighbours(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        let place = page.neighbours
        return nav(.class("neighbours"), .aria(.label, texts.examinee.position(place.position, place.count)))
        {
            link(place.previous, texts.examinee.previous, id: "previous", frame)
            span(.class("support")) { texts.examinee.position(place.position, place.count) }
            link(place.next, texts.examinee.next, id: "next", frame)
            KeyHelp.opener(texts.review)
        }
    }

    private func link(_ sheet: SheetID?, _ words: String, id: String, _ frame: Frame) -> HTML {
        guard let sheet else { return span(.class("support", "neighbour")) { words } }
        return a(
            .href(frame.paths.sheet(.id(sheet), showing: page.filter)), .id(id), .class("neighbour")
        ) { words }
    }
}
