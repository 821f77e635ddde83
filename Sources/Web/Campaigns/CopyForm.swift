import Campaigns
import HTML
import Organisation

/// A draft from an earlier implementation. Fields: `source copy_name copy_first copy_last copy_headcount`; they differ
/// from those of a fresh draft, which stand on the same page.
struct CopyForm: Sendable {
    /// Opened or closed ones, the newest first.
    let sources: [Implementation]
    let controls: Controls

    static let fields = ["source", "copy_name", "copy_first", "copy_last", "copy_headcount"]

    func html(_ frame: Frame) -> HTML {
        guard !sources.isEmpty else { return .empty }
        let (texts, draft) = (CopyTexts.of(frame.language), frame.texts.staff.draft)
        return HTMLBuilder.buildBlock(
            section(.class("flow"), .id("copy")) {
                h2 { texts.heading }
                p { texts.lead }
                ul {
                    li { texts.taken }
                    li { texts.notTaken }
                }
                frame.postForm(frame.paths.campaignCopies, styleClass: "form") {
                    controls.select(
                        texts.source, name: "source", options: options(frame.texts.staff, draft.choose))
                    controls.text(
                        draft.name, name: "copy_name", hint: draft.nameHint, autocomplete: "off",
                        maxLength: 100)
                    controls.text(draft.firstDay, name: "copy_first", kind: .date)
                    controls.text(draft.lastDay, name: "copy_last", kind: .date, hint: draft.periodHint)
                    controls.text(
                        draft.headcount, name: "copy_headcount", kind: .number, hint: texts.headcountHint,
                        inputmode: "numeric", short: true)
                    actions { frame.submit(texts.submit) }
                }
            }, h2 { texts.fresh })
    }

    private func options(_ texts: StaffTexts, _ choose: String) -> [Controls.Option] {
        [Controls.Option(value: "", label: choose)]
            + sources.map { one in
                Controls.Option(
                    value: String(one.id.rawValue),
                    label: one.campaign.name + texts.words.paren(one.workplace.name))
            }
    }
}
