import Campaigns
import HTML
import Operations
import Organisation

/// Who the account is in the roster. Field: `number`.
struct AccountPerson: Sendable {
    let page: AccountPage
    let controls: Controls

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.accounts.care
        return section(.class("flow")) {
            h2 { texts.personHeading }
            if let person = page.detail.person {
                p {
                    strong { "\(person.number) \(person.name)" }
                    " " + person.departments.joined(separator: "・")
                    if person.hasLeft { " "; tag(texts.hasLeft, .attention) }
                }
            } else {
                p { texts.personNone }
            }
            if page.viewer.may(.accountGrant) {
                p(.class("support")) { texts.personNote }
                frame.postForm(
                    frame.paths.personLinks(of: .id(page.account.id)), styleClass: "form small-form"
                ) {
                    controls.text(
                        texts.number, name: "number", hint: texts.numberHint, autocomplete: "off",
                        maxLength: 64, short: true)
                    actions { frame.submit(texts.linkPerson, name: "link", value: "person") }
                }
            }
        }
    }
}

/// What the holder is entitled to, with its proof (L-02). Fields: `kind training_day practice proof`.
struct AccountQualification: Sendable {
    let page: AccountPage
    let controls: Controls

    private var isImplementer: Bool { page.account.held.contains { $0.role == .implementer } }

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.accounts.care
        let records = page.detail.qualifications
        if !isImplementer && records.isEmpty { return .empty }
        return section(.class("flow")) {
            h2(.id("qualification")) { texts.qualificationHeading }
            p(.class("support")) { texts.qualificationLead }
            if records.isEmpty {
                notice(.warning) { p { texts.qualificationNone } }
            } else {
                ul(.class("bare")) {
                    for record in records { li { line(record, frame.texts.staff) } }
                }
            }
            if page.viewer.may(.qualificationRecord) { recording(frame) }
        }
    }

    private func line(_ record: QualificationRecord, _ texts: StaffTexts) -> HTML {
        HTMLBuilder.buildBlock(
            strong { texts.draft.qualificationName(record.kind) },
            .text(texts.words.colon + record.proof),
            record.trainingDay.map { .text(" " + texts.draft.trained(texts.words.day($0))) } ?? .empty,
            div(.class("support", "small")) {
                texts.accounts.care.recordedBy(
                    texts.words.day(record.at.day), page.detail.recorders[record.recordedBy] ?? "—")
            })
    }

    private func recording(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        let care = texts.accounts.care
        let kinds = Qualification.allCases.map {
            Controls.Option(value: $0.rawValue, label: texts.draft.qualificationName($0))
        }
        return frame.postForm(
            frame.paths.qualifications(of: .id(page.account.id)), styleClass: "form small-form"
        ) {
            controls.select(
                care.kind, name: "kind", options: [.init(value: "", label: texts.accounts.choose)] + kinds)
            controls.text(
                care.trainingDay, name: "training_day", kind: .date, required: false,
                hint: care.trainingHint, short: true)
            controls.checkbox(care.practice, name: "practice")
            controls.text(
                care.proof, name: "proof", hint: care.proofHint, autocomplete: "off", maxLength: 200)
            actions { frame.submit(care.recordQualification, name: "record", value: "qualification") }
        }
    }
}
