import HTML
import Operations
import Organisation

/// The own account: roles, password, second factor, sessions.
/// Fields: `old password repeat`; `second_password`; `renew_password`; `remove_password`.
struct OwnAccountPage: Sendable {
    enum Done: String, Sendable {
        case password, removed, session
    }

    let own: OwnAccount
    let held: [AccountLine.Held]
    /// Of the session that asks.
    let session: [UInt8]
    var done: Done?
    var errors: [FieldError] = []

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.signIn.own
        let controls = Controls(texts: frame.texts.shell, errors: errors)
        return frame.page(texts.heading, hasError: !errors.isEmpty, styles: [.staff], modules: [.secret]) {
            controls.errorSummary
            if let done { notice(.success, live: true) { p { words(done, texts) } } }
            p {
                strong { own.account.name }
                " "
                span(.class("support", "plain")) { own.account.mail }
            }
            h2 { texts.rolesHeading }
            roles(frame)
            h2 { texts.passwordHeading }
            password(frame, controls)
            h2(.id("second-factor")) { texts.secondHeading }
            SecondFactorSection(own: own, controls: controls).html(frame)
            h2 { texts.sessionsHeading }
            SessionList(sessions: own.sessions, action: frame.paths.ownSessionEndings, own: session).html(
                frame)
            if own.sessions.count > 1 {
                frame.postForm(frame.paths.ownSessionEndings) { actions { danger(texts.endOthers) } }
            }
            p(.class("support")) { texts.languageNote }
        }
    }

    private func words(_ done: Done, _ texts: OwnAccountTexts) -> String {
        switch done {
        case .password: texts.passwordChanged
        case .removed: texts.removed
        case .session: texts.sessionEnded
        }
    }

    private func roles(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        if held.isEmpty { return p { frame.texts.signIn.own.noRole } }
        return ul {
            for one in held {
                li {
                    one.words(texts) + " "
                    span(.class("support", "small")) { one.dates(texts) }
                    if one.role.isHealthSide {
                        " "
                        one.isUndeclared
                            ? a(.href(frame.paths.home)) { texts.home.declareHeading }
                            : tag(texts.accounts.care.declared, .good)
                    }
                }
            }
        }
    }

    private func password(_ frame: Frame, _ controls: Controls) -> HTML {
        let texts = frame.texts.signIn
        return frame.postForm(frame.paths.ownPassword, styleClass: "form") {
            controls.text(
                texts.own.oldPassword, name: "old", kind: .password(autocomplete: "current-password"))
            controls.newPassword(texts)
            p(.class("support")) { texts.own.sessionsNote }
            actions { frame.submit(texts.own.changePassword) }
        }
    }
}
