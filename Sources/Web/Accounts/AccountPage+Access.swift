import HTML
import Operations
import Organisation

/// Letting somebody in again: link, reset, letter, lock, sessions, second factor — one screen (S3-52…54).
struct AccountAccess: Sendable {
    let page: AccountPage

    private var id: Segment { .id(page.account.id) }
    private var hasMail: Bool { page.detail.account.hasMail }

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.accounts
        if !page.viewer.may(.accountSendLink) { return .empty }
        return section(.class("flow")) {
            h2 { texts.care.accessHeading }
            if page.detail.mayReset {
                if !page.detail.isLocked { links(frame, texts) }
                if page.viewer.may(.accountPrintCode) && !page.detail.isLocked { letter(frame, texts.care) }
                if page.viewer.may(.accountLock) {
                    lock(frame, texts.care)
                    sessions(frame, texts.care)
                    second(frame, texts.care)
                }
            } else {
                notice(.info) { p { texts.care.mayNotReset } }
            }
        }
    }

    @HTMLBuilder private func links(_ frame: Frame, _ texts: StaffAccountTexts) -> HTML {
        if hasMail {
            h3 { texts.linkHeading }
            p { texts.linkNote }
            frame.postForm(frame.paths.passwordLinks(of: id)) {
                actions { frame.submit(texts.sendLink, name: "link", value: "again") }
            }
        }
        h3 { texts.care.resetHeading }
        p { hasMail ? texts.care.resetNote : texts.care.noMailNote }
        frame.postForm(frame.paths.passwordResets(of: id)) { actions { danger(texts.care.reset) } }
    }

    @HTMLBuilder private func letter(_ frame: Frame, _ texts: AccountCareTexts) -> HTML {
        h3 { texts.printHeading }
        p { texts.printNote }
        frame.postForm(frame.paths.codeLetters(of: id)) {
            actions { frame.submit(texts.print, name: "print", value: "letter") }
        }
    }

    @HTMLBuilder private func lock(_ frame: Frame, _ texts: AccountCareTexts) -> HTML {
        h3 { texts.lockHeading }
        if !page.detail.isLocked {
            p { texts.lockNote }
            frame.postForm(frame.paths.lock(of: id)) {
                frame.hiddenField("lock", "yes")
                actions { danger(texts.lock) }
            }
        }
        p { texts.unlockNote }
        frame.postForm(frame.paths.lock(of: id)) {
            frame.hiddenField("lock", "no")
            actions { frame.submit(texts.unlock, name: "unlock", value: "yes") }
        }
    }

    @HTMLBuilder private func sessions(_ frame: Frame, _ texts: AccountCareTexts) -> HTML {
        h3 { texts.sessionsHeading }
        if page.detail.sessions.isEmpty {
            p { texts.noSessions }
        } else {
            SessionList(sessions: page.detail.sessions, action: frame.paths.sessionEndings(of: id)).html(
                frame)
            frame.postForm(frame.paths.sessionEndings(of: id)) { actions { danger(texts.endSessions) } }
        }
    }

    @HTMLBuilder private func second(_ frame: Frame, _ texts: AccountCareTexts) -> HTML {
        h3 { texts.secondHeading }
        p { page.detail.hasSecondFactor ? texts.secondOn : texts.secondOff }
        if page.detail.hasSecondFactor {
            p(.class("support")) { texts.secondNote }
            frame.postForm(frame.paths.secondFactorRemovals(of: id)) { actions { danger(texts.takeSecond) } }
        }
    }
}

/// Sessions with since and last seen; nothing about the device is kept.
struct SessionList: Sendable {
    let sessions: [SessionEntry]
    let action: String
    /// Of the session that asks.
    var own: [UInt8]?

    func html(_ frame: Frame) -> HTML {
        let (words, texts) = (frame.texts.staff.words, frame.texts.staff.accounts.care)
        return ul(.class("bare")) {
            for one in sessions {
                li(.class("flow")) {
                    let moments = texts.session(words.moment(one.createdAt), words.moment(one.seenAt))
                    p {
                        moments
                        if one.hash == own { " "; tag(frame.texts.signIn.own.thisOne, .active) }
                    }
                    if one.hash != own {
                        frame.postForm(action) {
                            frame.hiddenField("session", Hexadecimal.text(one.hash))
                            actions {
                                button(.buttonType("submit"), .class("button", "secondary")) {
                                    texts.endSession
                                    span(.class("visually-hidden")) { words.colon + moments }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
