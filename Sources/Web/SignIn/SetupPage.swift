import HTML

/// Behind the link printed at the first start: company and first administrator.
struct SetupPage: Sendable {
    let secret: String
    /// The company that the provider made; nil where the company is made here too.
    var ofCompany: String?
    var company = ""
    var name = ""
    var mail = ""
    var errors: [FieldError] = []

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.signIn
        let controls = Controls(
            texts: frame.texts.shell, values: ["company": company, "name": name, "mail": mail],
            errors: errors)
        return frame.page(texts.setupHeading, hasError: !errors.isEmpty, modules: [.secret]) {
            controls.errorSummary
            if let ofCompany { p(.class("lead")) { ofCompany } }
            p { texts.setupLead }
            p(.class("support")) { texts.setupOnce }
            frame.postForm(Paths.setups, styleClass: "form") {
                frame.hiddenField("secret", secret)
                if let ofCompany {
                    frame.hiddenField("company", ofCompany)
                } else {
                    controls.text(
                        texts.company, name: "company", autocomplete: "organization", maxLength: 100)
                }
                controls.text(texts.name, name: "name", autocomplete: "name", maxLength: 100)
                controls.text(
                    texts.mail, name: "mail", kind: .email, autocomplete: "username", maxLength: 254)
                controls.newPassword(texts)
                actions { frame.submit(texts.setupSubmit) }
            }
        }
    }
}
