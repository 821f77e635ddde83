import HTML
import Organisation

/// One member of staff: roles held, another role, another link. Fields of the role form: `role department`.
struct AccountPage: Sendable {
    enum Done: String, Sendable {
        case linkSent, roleAdded, roleEnded
    }

    let account: AccountLine
    let departments: [DepartmentChoice]
    var done: Done?
    /// Why the last action was refused.
    var refusal: String?
    var values: [String: String] = [:]
    var errors: [FieldError] = []

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.accounts
        let controls = Controls(texts: frame.texts.shell, values: values, errors: errors)
        return frame.page(
            account.name, hasError: !errors.isEmpty, styles: [.staff],
            back: (texts.back, frame.paths.accounts)
        ) {
            controls.errorSummary
            if let refusal { notice(.error, live: true) { p { refusal } } }
            if let done { notice(.success, live: true) { p { words(done, texts) } } }
            p(.class("support")) { account.mail }
            h2 { texts.rolesHeading }
            held(frame)
            h2 { texts.addHeading }
            adding(frame, controls)
            h2 { texts.linkHeading }
            p { account.password(texts) }
            p { texts.linkNote }
            frame.postForm(frame.paths.passwordLinks(of: .id(account.id))) {
                actions { frame.submit(texts.sendLink, name: "link", value: "again") }
            }
        }
    }

    private func words(_ done: Done, _ texts: StaffAccountTexts) -> String {
        switch done {
        case .linkSent: texts.linkSent
        case .roleAdded: texts.roleAdded
        case .roleEnded: texts.roleEnded
        }
    }

    private func held(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        if account.held.isEmpty { return p { texts.accounts.noRole } }
        return HTMLBuilder.buildArray(
            account.held.map { one in
                card {
                    h3 { one.words(texts) }
                    p(.class("support")) { texts.accounts.since(one.since) }
                    frame.postForm(frame.paths.grantEnding(.id(one.grant), of: .id(account.id))) {
                        p(.class("support", "small")) { texts.accounts.endNote }
                        actions {
                            button(.buttonType("submit"), .class("button", "danger")) {
                                texts.accounts.endRole
                                span(.class("visually-hidden")) { texts.words.colon + one.words(texts) }
                            }
                        }
                    }
                }
            })
    }

    private func adding(_ frame: Frame, _ controls: Controls) -> HTML {
        let texts = frame.texts.staff
        if account.addable.isEmpty { return p { texts.accounts.nothingToAdd } }
        return frame.postForm(frame.paths.grants(of: .id(account.id)), styleClass: "form") {
            controls.role(of: account.addable, texts)
            if account.addable.contains(.lineManager) { controls.department(departments, texts.accounts) }
            actions { frame.submit(texts.accounts.add, name: "add", value: "role") }
        }
    }
}
