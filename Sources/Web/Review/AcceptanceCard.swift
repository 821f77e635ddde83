import Campaigns
import HTML
import Organisation

/// 「選定基準の該当者で十分」: one named act that writes one decision for each person (S4-10). Says beforehand how
/// many of which kind, and who stays for the implementer's own eyes. Field: `accepted=yes`.
struct AcceptanceCard: Sendable {
    let batch: BatchID
    let undecided: [ReviewRow]
    let controls: Controls

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.summary
        let proposed = undecided.compactMap(\.proposed)
        let left = undecided.count - proposed.count
        return card {
            h2 { texts.acceptHeading }
            if proposed.isEmpty {
                p { texts.acceptNothing }
                if left > 0 { p { texts.acceptLeaves(left) } }
            } else {
                p { texts.acceptLead }
                ul {
                    li { texts.acceptWrites(count(.needed, proposed), count(.notNeeded, proposed)) }
                    li { texts.acceptName }
                    li { texts.acceptKeeps }
                    if left > 0 { li { texts.acceptLeaves(left) } }
                }
                form(frame)
            }
        }
    }

    private func count(_ decision: InterviewDecision, _ proposed: [InterviewDecision]) -> Int {
        proposed.count { $0 == decision }
    }

    private func form(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.summary
        return frame.postForm(frame.paths.acceptance(of: .id(batch))) {
            controls.checkbox(texts.acceptConfirm, name: "accepted")
            actions { frame.submit(texts.accept, name: "act", value: "accept") }
        }
    }
}
