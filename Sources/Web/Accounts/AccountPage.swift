import HTML
import Operations
import Organisation

/// One member of staff: roles, who it is, qualification, and letting the account in again, on one screen.
struct AccountPage: Sendable {
    enum Done: String, Sendable {
        case linkSent, roleAdded, roleEnded, reset, locked, unlocked, sessionsEnded, secondTaken, linked,
            qualified
    }

    let account: AccountLine
    let detail: AccountDetail
    let departments: [DepartmentChoice]
    let viewer: Viewer
    let today: Day
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
            p { account.tags(texts) }
            h2 { texts.rolesHeading }
            held(frame)
            if detail.isProviders {
                outside(frame)
                AccountQualification(page: self, controls: controls).html(frame)
            } else {
                // Folded away: those who come to let somebody in again are the many.
                if viewer.may(.accountGrant) {
                    details(.open(isAdding)) {
                        summary { texts.addHeading }
                        adding(frame, controls)
                    }
                }
                AccountPerson(page: self, controls: controls).html(frame)
                AccountQualification(page: self, controls: controls).html(frame)
                AccountAccess(page: self).html(frame)
            }
        }
    }

    /// A role that could not be given is shown with what was wrong.
    private var isAdding: Bool { !errors.isEmpty && values["role"] != nil }

    private func outside(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        return notice(.info) {
            p { texts.accounts.care.outsideNote }
            if viewer.may(.providerAppoint) {
                p { a(.href(frame.paths.providerStaff)) { texts.appointments.heading } }
            }
        }
    }

    private func words(_ done: Done, _ texts: StaffAccountTexts) -> String {
        switch done {
        case .linkSent: texts.linkSent
        case .roleAdded: texts.roleAdded
        case .roleEnded: texts.roleEnded
        case .reset: detail.account.hasMail ? texts.care.resetDone : texts.care.noMailNote
        case .locked: texts.care.lockDone
        case .unlocked: texts.care.unlockDone
        case .sessionsEnded: texts.care.sessionsEnded
        case .secondTaken: texts.care.secondTaken
        case .linked: texts.care.personLinked
        case .qualified: texts.care.qualificationRecorded
        }
    }

    private func held(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        if account.held.isEmpty { return p { texts.accounts.noRole } }
        return HTMLBuilder.buildArray(account.held.map { held($0, frame, texts) })
    }

    private func held(_ one: AccountLine.Held, _ frame: Frame, _ texts: StaffTexts) -> HTML {
        card {
            h3 { one.words(texts) }
            p(.class("support")) { one.dates(texts, today: today) }
            if one.role.isHealthSide {
                p(.class("support", "small")) {
                    one.isUndeclared ? texts.accounts.care.undeclared : texts.accounts.care.declared
                }
            }
            if viewer.may(.accountGrant), !detail.isProviders {
                frame.postForm(frame.paths.grantEnding(.id(one.grant), of: .id(account.id))) {
                    p(.class("support", "small")) { texts.accounts.endNote }
                    actions { danger(texts.accounts.endRole, about: texts.words.colon + one.words(texts)) }
                }
            }
        }
    }

    private func adding(_ frame: Frame, _ controls: Controls) -> HTML {
        let texts = frame.texts.staff
        if account.addable.isEmpty { return p { texts.accounts.nothingToAdd } }
        return frame.postForm(frame.paths.grants(of: .id(account.id)), styleClass: "form") {
            controls.role(of: account.addable, texts)
            controls.scope(departments, texts.accounts)
            controls.dates(texts.accounts.care)
            actions { frame.submit(texts.accounts.add, name: "add", value: "role") }
        }
    }
}

/// A button for a step that takes something away. `about` is heard, not seen.
func danger(_ words: String, about: String = "") -> HTML {
    button(.buttonType("submit"), .class("button", "danger")) {
        words
        if !about.isEmpty { span(.class("visually-hidden")) { about } }
    }
}
