import HTML
import Operations
import Organisation

/// Who holds personnel authority over whom (L-01). Fields: `account over department number`.
struct AuthorityPage: Sendable {
    let entries: [AuthorityEntry]
    let departments: [DepartmentChoice]
    let mayRecord: Bool
    var done: String?
    var refusal: String?
    var values: [String: String] = [:]
    var errors: [FieldError] = []

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.accounts.authority
        let controls = Controls(texts: frame.texts.shell, values: values, errors: errors)
        return frame.page(
            texts.heading, hasError: !errors.isEmpty, styles: [.staff],
            back: (frame.texts.staff.accounts.back, frame.paths.accounts)
        ) {
            controls.errorSummary
            if let refusal { notice(.error, live: true) { p { refusal } } }
            if let done { notice(.success, live: true) { p { done } } }
            for line in texts.lead { p { line } }
            h2 { texts.listHeading }
            list(frame)
            if mayRecord {
                h2 { texts.addHeading }
                adding(frame, controls)
            }
        }
    }

    private func list(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.accounts.authority
        let holding = entries.filter { !$0.relations.isEmpty }
        if holding.isEmpty { return p { texts.nobody } }
        return HTMLBuilder.buildArray(
            holding.map { entry in
                card {
                    h3 { entry.account.name }
                    for relation in entry.relations { line(relation, entry, frame) }
                }
            })
    }

    @HTMLBuilder private func line(
        _ relation: AuthorityEntry.Relation, _ entry: AuthorityEntry, _ frame: Frame
    ) -> HTML {
        let texts = frame.texts.staff
        let over = relation.over.isEmpty ? texts.accounts.authority.everyone : relation.over
        p {
            strong { over }
            " "
            span(.class("support", "small")) { texts.accounts.since(relation.record.from.day) }
        }
        if mayRecord {
            frame.postForm(
                frame.paths.authorityEnding(.id(relation.record.id), of: .id(entry.account.id))
            ) {
                actions {
                    danger(
                        texts.accounts.authority.end,
                        about: texts.words.colon + entry.account.name + " " + over)
                }
            }
        }
    }

    private func adding(_ frame: Frame, _ controls: Controls) -> HTML {
        let texts = frame.texts.staff.accounts
        let choose = [Controls.Option(value: "", label: texts.choose)]
        return frame.postForm(frame.paths.authorities, styleClass: "form") {
            controls.select(
                texts.authority.account, name: "account",
                options: choose
                    + entries.map { .init(value: String($0.account.id.rawValue), label: $0.account.name) })
            controls.radios(
                texts.authority.over, name: "over",
                options: [
                    .init(value: "everyone", label: texts.authority.everyone),
                    .init(value: "department", label: texts.authority.department),
                    .init(value: "person", label: texts.authority.person),
                ], hint: texts.authority.overHint)
            controls.select(
                texts.authority.department, name: "department",
                options: choose + departments.map { .init(value: String($0.id.rawValue), label: $0.path) },
                required: false)
            controls.text(
                texts.care.number, name: "number", required: false, hint: texts.authority.personHint,
                autocomplete: "off", maxLength: 64, short: true)
            actions { frame.submit(texts.authority.record, name: "record", value: "authority") }
        }
    }
}
