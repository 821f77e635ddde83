import HTML
import Operations
import Organisation

/// The provider's staff, and the form to register somebody. Fields: `name mail role password`.
struct ProviderStaffPage: Sendable {
    let staff: [ProviderStaffEntry]
    var isAdded = false
    var values: [String: String] = [:]
    var errors: [FieldError] = []

    func html(_ frame: Frame) -> HTML {
        let (texts, accounts) = (frame.texts.provider.staff, frame.texts.staff.accounts)
        let controls = Controls(texts: frame.texts.shell, values: values, errors: errors)
        return frame.page(texts.heading, hasError: !errors.isEmpty, width: .wide, styles: [.staff]) {
            controls.errorSummary
            if isAdded { notice(.success, live: true) { p { texts.added } } }
            p { texts.lead }
            table(frame)
            h2 { texts.newHeading }
            frame.postForm(ProviderPaths.staff, styleClass: "form") {
                controls.text(accounts.name, name: "name", autocomplete: "off", maxLength: 100)
                controls.text(
                    frame.texts.signIn.mail, name: "mail", kind: .email, autocomplete: "off", maxLength: 254)
                controls.radios(texts.role, name: "role", options: texts.options(frame))
                controls.ownPassword(texts)
                actions { frame.submit(texts.add) }
            }
        }
    }

    private func table(_ frame: Frame) -> HTML {
        let (texts, accounts) = (frame.texts.provider.staff, frame.texts.staff.accounts)
        return Table(
            caption: texts.heading,
            columns: [
                .init(name: accounts.name), .init(name: texts.role), .init(name: accounts.columnPassword),
                .init(name: accounts.columnMore),
            ],
            rows: staff.map { entry in
                [
                    HTMLBuilder.buildBlock(
                        .text(entry.account.name),
                        div(.class("support", "small", "plain")) { entry.account.mail }),
                    .text(entry.role.map(frame.texts.staff.roles.name) ?? texts.noRole),
                    entry.account.hasPassword
                        ? tag(accounts.passwordSet, .good) : tag(accounts.passwordMissing, .attention),
                    a(.href(ProviderPaths.member(.id(entry.account.id)))) {
                        accounts.open
                        span(.class("visually-hidden")) { "：" + entry.account.name }
                    },
                ]
            }, hidesCaption: true
        ).html
    }
}

extension ProviderStaffTexts {
    func options(_ frame: Frame) -> [Controls.Option] {
        Role.providers.reversed().map { role in
            Controls.Option(
                value: role.rawValue, label: frame.texts.staff.roles.name(role),
                hint: role == .providerOperator ? operatorHint : staffHint)
        }
    }
}

extension Controls {
    func ownPassword(_ texts: ProviderStaffTexts, name: String = "password") -> HTML {
        text(
            texts.ownPassword, name: name, kind: .password(autocomplete: "current-password"),
            hint: texts.ownPasswordHint)
    }
}
