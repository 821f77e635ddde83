import HTML
import Organisation

/// All members of staff.
struct AccountsPage: Sendable {
    enum Done: String, Sendable {
        case created
    }

    let accounts: [AccountLine]
    var done: Done?

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.accounts
        return frame.page(texts.heading, width: .wide, styles: [.staff]) {
            if done == .created { notice(.success, live: true) { p { texts.created } } }
            p { texts.lead }
            actions { frame.linkButton(texts.new, frame.paths.newAccount) }
            Table(
                caption: texts.caption,
                columns: [
                    .init(name: texts.columnName), .init(name: texts.columnRoles),
                    .init(name: texts.columnPassword), .init(name: texts.columnMore),
                ],
                rows: accounts.map { row($0, frame) }, hidesCaption: true
            ).html
        }
    }

    private func row(_ account: AccountLine, _ frame: Frame) -> [HTML] {
        let texts = frame.texts.staff
        return [
            HTMLBuilder.buildBlock(
                .text(account.name), div(.class("support", "small", "plain")) { account.mail }),
            roles(account, texts),
            account.password(texts.accounts),
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
                    span(.class("support", "small")) { texts.accounts.since(held.since) }
                }
            })
    }
}
