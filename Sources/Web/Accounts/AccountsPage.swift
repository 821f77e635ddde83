import HTML
import Operations
import Organisation

/// All members of staff.
struct AccountsPage: Sendable {
    enum Done: String, Sendable {
        case created
    }

    let accounts: [AccountLine]
    var viewer = Viewer(name: "", roles: [.tenantAdministrator])
    /// What was searched for; empty shows everybody.
    var search = ""
    var done: Done?
    /// Wrong passwords on many accounts at once.
    var alarm: SignInAlarm?

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.accounts
        return frame.page(texts.heading, width: .wide, styles: [.staff]) {
            if done == .created { notice(.success, live: true) { p { texts.created } } }
            if let alarm {
                notice(.warning) {
                    p { strong { texts.care.alarm(alarm.accounts, alarm.people) } }
                    p { texts.care.alarmNote }
                }
            }
            p { texts.lead }
            actions {
                if viewer.may(.accountCreate) { frame.linkButton(texts.new, frame.paths.newAccount) }
                if viewer.may(.accountImport) {
                    frame.linkButton(texts.care.toFile, frame.paths.accountFile, secondary: true)
                }
                if viewer.may(.authorityRead) {
                    frame.linkButton(texts.care.toAuthorities, frame.paths.authorities, secondary: true)
                }
            }
            searching(frame)
            list(frame)
        }
    }

    private func searching(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.accounts.care
        let controls = Controls(texts: frame.texts.shell, values: ["q": search])
        return frame.postForm(frame.paths.accountSearches, styleClass: "form") {
            controls.text(texts.search, name: "q", required: false, maxLength: 100)
            actions { button(.buttonType("submit"), .class("button", "secondary")) { texts.searchButton } }
        }
    }

    private func list(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.accounts
        let found = accounts.filter { $0.matches(search) }
        return HTMLBuilder.buildBlock(
            search.isEmpty
                ? .empty : p { texts.care.found + " " + frame.texts.staff.words.people(found.count) },
            Table(
                caption: texts.caption,
                columns: [
                    .init(name: texts.columnName), .init(name: texts.columnRoles),
                    .init(name: texts.care.columnState), .init(name: texts.columnMore),
                ],
                rows: found.map { row($0, frame) }, hidesCaption: true
            ).html)
    }

    private func row(_ account: AccountLine, _ frame: Frame) -> [HTML] {
        let texts = frame.texts.staff
        return [
            HTMLBuilder.buildBlock(
                .text(account.name), div(.class("support", "small", "plain")) { account.mail }),
            roles(account, texts),
            account.tags(texts.accounts),
            a(.href(frame.paths.account(.id(account.id)))) {
                texts.accounts.open
                span(.class("visually-hidden")) { texts.words.colon + account.name }
            },
        ]
    }

    private func roles(_ account: AccountLine, _ texts: StaffTexts) -> HTML {
        if account.held.isEmpty { return span(.class("support")) { texts.accounts.noRole } }
        return HTMLBuilder.buildArray(
            account.held.map { held in
                div {
                    held.words(texts) + " "
                    span(.class("support", "small")) { held.dates(texts) }
                    if held.isUndeclared {
                        div(.class("support", "small")) { texts.accounts.care.undeclared }
                    }
                }
            })
    }
}
