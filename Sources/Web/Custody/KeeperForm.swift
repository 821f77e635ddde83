import Campaigns
import HTML
import Organisation

/// The keeper of one implementation, with the form that names another.
struct KeeperForm: Sendable {
    let implementation: Implementation
    let staff: [StaffMember]
    /// Whoever is appointed here.
    let mayName: Bool

    func html(_ frame: Frame) -> HTML {
        let texts = CustodyTexts.of(frame.language)
        let name = implementation.keeper.flatMap { keeper in staff.first { $0.id == keeper.account }?.name }
        return HTMLBuilder.buildBlock(
            h2 { texts.heading },
            facts([(texts.keepers, p { name ?? texts.nobody })]),
            mayName && !candidates.isEmpty ? form(texts, frame) : .empty,
            p { a(.href(frame.paths.custody)) { texts.heading } })
    }

    private var candidates: [StaffMember] {
        staff.filter { one in implementation.members.contains { $0.account == one.id } }
    }

    private func form(_ texts: CustodyTexts, _ frame: Frame) -> HTML {
        let controls = Controls(
            texts: frame.texts.shell,
            values: implementation.keeper.map { ["account": "\($0.account.rawValue)"] } ?? [:])
        return frame.postForm(frame.paths.keepers(of: .id(implementation.id)), styleClass: "form") {
            controls.radios(
                texts.keepers, name: "account",
                options: candidates.map { .init(value: "\($0.id.rawValue)", label: $0.name) })
            actions { frame.submit(frame.texts.staff.words.save, name: "named", value: "yes") }
        }
    }
}
